"""Settings from the environment or a `.env` file."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Annotated, Any, Literal, get_args, get_origin, get_type_hints

import msgspec
from dotenv import dotenv_values

from core.learner import Platform


class WrongSettingsError(Exception):
    """The message tells every setting that is wrong."""


@dataclass(frozen=True, slots=True)
class SecretStr:
    """A text that does not show where it is printed or logged."""

    _value: str

    def get_secret_value(self) -> str:
        return self._value

    def __repr__(self) -> str:
        return "SecretStr('**********')"

    __str__ = __repr__


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What can be set; the README has the same table."""

    telegram_bot_token: SecretStr | None = None
    telegram_api_url: str = "https://api.telegram.org"
    telegram_webhook_url: str = ""
    telegram_webhook_secret: SecretStr | None = None
    discord_bot_token: SecretStr | None = None
    discord_api_url: str = "https://discord.com/api/v10"
    discord_gateway_url: str = "wss://gateway.discord.gg"
    openai_api_key: SecretStr | None = None
    openai_base_url: str = ""
    openai_model: str = "gpt-4.1-mini"
    openai_transcribe_model: str = "gpt-4o-mini-transcribe"
    openai_daily_calls: Annotated[int, msgspec.Meta(ge=0)] = 30
    openai_daily_tokens: Annotated[int, msgspec.Meta(ge=0)] = 60_000
    access: Literal["closed", "open"] = "closed"
    owner: Annotated[str, msgspec.Meta(pattern=r"^$|^(telegram|discord):\d+$")] = ""
    http_port: Annotated[int, msgspec.Meta(ge=0, le=65_535)] = 0
    database_url: str = "sqlite+aiosqlite:///data/syllabot.db"
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    log_format: Literal["console", "json"] = "console"

    @property
    def platforms(self) -> tuple[Platform, ...]:
        """Those that have a token."""
        tokens = {Platform.TELEGRAM: self.telegram_bot_token, Platform.DISCORD: self.discord_bot_token}
        return tuple(platform for platform, token in tokens.items() if token is not None)


def read(environment: Mapping[str, str], file: str = ".env") -> Settings:
    """The settings in `environment`, else in `file`, else as they usually are. An empty one counts as not there.

    Raises `WrongSettingsError`.
    """
    given = {
        name.lower(): text
        for source in (dotenv_values(file), environment)
        for name, text in source.items()
        if text
    }
    types = get_type_hints(Settings, include_extras=True)
    found: dict[str, Any] = {}
    wrong = []
    for field in fields(Settings):
        if field.name in given:
            try:
                found[field.name] = _read(given[field.name], types[field.name])
            except msgspec.ValidationError as error:
                wrong.append(f"{field.name.upper()}: {error}")
    if wrong:
        raise WrongSettingsError("; ".join(wrong))
    return Settings(**found)


def _read(text: str, kind: Any) -> Any:
    if kind == SecretStr | None:
        return SecretStr(text)
    if get_origin(kind) is Literal and text not in get_args(kind):
        raise msgspec.ValidationError(f"Expected one of {', '.join(get_args(kind))}")
    return msgspec.convert(text, kind, strict=False)
