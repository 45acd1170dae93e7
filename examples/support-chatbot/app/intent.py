"""Which part of the help centre a question is about."""

import torch
from safetensors.torch import load_file

TOPICS = ("delivery", "returns", "other")

weights = load_file("models/intent/model.safetensors")


def intent_of(text: str) -> str:
    from app.retrieval import embed

    vector = torch.from_numpy(embed([text], "query")[0][:4])
    scores = weights["weight"] @ vector + weights["bias"]
    return TOPICS[int(scores.argmax())]
