"""Settings from the environment or a `.env` file."""

from typing import Annotated, Literal

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    """What can be set; the README has the same table."""

    model_config = SettingsConfigDict(env_file=".env", extra="ignore", env_ignore_empty=True)

    telegram_bot_token: SecretStr | None = None
    telegram_api_url: str = "https://api.telegram.org"
    telegram_webhook_url: str = ""
    telegram_webhook_secret: SecretStr | None = None
    access: Literal["closed", "open"] = "closed"
    owner: Annotated[str, Field(pattern=r"^$|^(telegram|discord):\d+$")] = ""
    http_port: int = 8080
    database_url: str = "sqlite+aiosqlite:///data/syllabot.db"
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    log_format: Literal["console", "json"] = "console"
