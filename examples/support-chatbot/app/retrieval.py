"""Finds passages of the help centre: nearest by embedding, then put in order by a second model."""

import pickle
from dataclasses import dataclass
from functools import cache

import numpy as np
from sentence_transformers import CrossEncoder, SentenceTransformer

from app.settings import settings

# The embedder brings its own modelling code.
embedder = SentenceTransformer("nomic-ai/nomic-embed-text-v1.5", trust_remote_code=True)
reranker = CrossEncoder(
    "cross-encoder/ms-marco-MiniLM-L6-v2",
    revision="c5ee24cb16019beea0893ab7796b1df96625c6b8",
)


@dataclass(frozen=True)
class Passage:
    source: str
    text: str
    topic: str


@cache
def load_index() -> tuple[np.ndarray, list[Passage]]:
    with open(settings.index_path, "rb") as handle:
        return pickle.load(handle)


def embed(texts: list[str], kind: str) -> np.ndarray:
    return embedder.encode([f"search_{kind}: {text}" for text in texts], normalize_embeddings=True)


def search(question: str, topic: str, most: int = 4) -> list[Passage]:
    vectors, passages = load_index()
    scores = vectors @ embed([question], "query")[0]
    nearest = [passages[i] for i in np.argsort(-scores)[:20]]
    nearest.sort(key=lambda passage: passage.topic != topic)
    ranks = reranker.predict([(question, passage.text) for passage in nearest])
    return [nearest[i] for i in np.argsort(-ranks)[:most]]
