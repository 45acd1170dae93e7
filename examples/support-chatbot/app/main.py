"""The service: one question in, one answer with its sources out."""

from fastapi import FastAPI
from pydantic import BaseModel, Field

from app import llm, retrieval
from app.intent import intent_of

app = FastAPI(title="support-chatbot")


class Question(BaseModel):
    text: str = Field(max_length=2000)
    customer: str


class Answer(BaseModel):
    text: str
    sources: list[str]


@app.get("/healthz")
def healthz() -> dict[str, str]:
    return {"status": "ok"}


@app.post("/ask")
def ask(question: Question) -> Answer:
    topic = intent_of(question.text)
    passages = retrieval.search(question.text, topic=topic)
    text = llm.answer(question.text, passages, customer=question.customer)
    return Answer(text=text, sources=[passage.source for passage in passages])
