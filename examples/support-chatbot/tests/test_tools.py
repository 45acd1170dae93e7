import httpx
import pytest

from app import tools


def test_summary_is_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    sent = {}

    def post(url: str, **options: object) -> httpx.Response:
        sent.update(options)
        return httpx.Response(201, json={"number": 7}, request=httpx.Request("POST", url))

    monkeypatch.setattr(tools.httpx, "post", post)
    assert tools.create_ticket("c-1", "x" * 900) == "ticket 7"
    assert len(sent["json"]["summary"]) == 500
