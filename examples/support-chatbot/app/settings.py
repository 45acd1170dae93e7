"""What varies by environment."""

from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    openai_api_key: str
    tickets_url: str = "https://tickets.acme.example"
    tickets_token: str
    index_path: str = "var/index.pkl"


settings = Settings()
