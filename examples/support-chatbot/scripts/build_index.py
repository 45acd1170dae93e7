"""Builds the search index of the help centre; run at image build and whenever an article changes."""

import pickle
from pathlib import Path

from app.retrieval import Passage, embed
from app.settings import settings


def passages() -> list[Passage]:
    found = []
    for path in sorted(Path("docs/kb").glob("*.md")):
        topic = path.stem.split("-")[0]
        for part in path.read_text(encoding="utf-8").split("\n## "):
            found.append(Passage(source=path.name, text=part.strip(), topic=topic))
    return found


def main() -> None:
    all_passages = passages()
    vectors = embed([passage.text for passage in all_passages], "document")
    target = Path(settings.index_path)
    target.parent.mkdir(parents=True, exist_ok=True)
    with target.open("wb") as handle:
        pickle.dump((vectors, all_passages), handle)


if __name__ == "__main__":
    main()
