"""The one thing the assistant can do besides answering: open a ticket for a person."""

import httpx

from app.settings import settings

TOOLS = [
    {
        "type": "function",
        "function": {
            "name": "create_ticket",
            "description": "Open a support ticket for this customer.",
            "parameters": {
                "type": "object",
                "properties": {"summary": {"type": "string", "maxLength": 500}},
                "required": ["summary"],
            },
        },
    }
]


def create_ticket(customer: str, summary: str) -> str:
    response = httpx.post(
        f"{settings.tickets_url}/api/tickets",
        headers={"Authorization": f"Bearer {settings.tickets_token}"},
        json={"customer": customer, "summary": summary[:500], "origin": "chatbot"},
        timeout=10,
    )
    response.raise_for_status()
    return f"ticket {response.json()['number']}"
