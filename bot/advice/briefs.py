"""What is said to the model: each task is a template in `prompts/llm/`, with exactly its facts."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from babel import Locale, UnknownLocaleError
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from bot.advice.fitting import MOST, UnfitError, fit
from bot.wording import length
from core.dialogue.questions import Json
from core.quicklog.languages import LANGUAGES

PROMPTS = Path(__file__).parents[2] / "prompts" / "llm"


def _object(**properties: Json) -> Json:
    """The schema of an object as strict mode wants it: nothing optional, nothing besides."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


_CHECKED = frozenset(language.code for language in LANGUAGES)
_SESSION = _object(
    minutes={"type": ["integer", "null"]},
    day={"type": "string"},
    target={"type": ["string", "null"]},
    problems={"type": ["integer", "null"]},
)
SCHEMAS: Mapping[str, Json] = {"read_message": _object(entries={"type": "array", "items": _SESSION})}
"""The form of the answer, by task; other tasks are answered with a text."""


@dataclass(frozen=True, slots=True)
class Brief:
    """A task with its facts, for somebody who speaks `language` (a CLDR code)."""

    task: str
    instructions: str
    facts: str
    language: str

    @property
    def messages(self) -> list[dict[str, str]]:
        data = f"<facts>\n{self.facts}\n</facts>"
        return [{"role": "system", "content": self.instructions}, {"role": "user", "content": data}]

    @property
    def schema(self) -> Json | None:
        return SCHEMAS.get(self.task)

    def read(self, answer: str) -> Json:
        """What the model's `answer` says. Raises `UnfitError` if that cannot be used."""
        if self.schema is None:
            return fit(answer, self.facts, self.language)
        try:
            return json.loads(answer)
        except ValueError as error:
            raise UnfitError("no JSON") from error


class Briefs:
    """Fills in the templates."""

    def __init__(self, folder: Path = PROMPTS) -> None:
        self._templates = Environment(  # noqa: S701  # this is no HTML; what people wrote is quoted
            loader=FileSystemLoader(folder),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
        )
        self._templates.filters.update(length=length, quoted=quoted, weekday=_weekday)

    def brief(self, task: str, facts: Mapping[str, Json], locale: str) -> Brief:
        """Raises `jinja2.TemplateError` or `TypeError` if the task has no template or another fact."""
        room: Any = self._templates.get_template(f"{task}.j2").module
        code, name = _language(locale)
        told = room.instructions(language=name, most=MOST)
        return Brief(task, _tidy(told), _tidy(room.facts(**facts)), code)


def quoted(value: Json) -> str:
    """Somebody's words as a JSON text, in which nothing ends the facts."""
    return json.dumps(value, ensure_ascii=False).replace("<", "‹").replace(">", "›")  # noqa: RUF001  # they only look like tags


def _tidy(text: str) -> str:
    return "\n".join(line.strip() for line in text.splitlines() if line.strip())


def _weekday(day: str) -> str:
    return date.fromisoformat(day).strftime("%A")


def _language(locale: str) -> tuple[str, str]:
    """The code and the English name of a locale's language; English where number words could not be checked."""
    try:
        found = Locale.parse(locale.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        found = Locale("en")
    if found.language not in _CHECKED:
        found = Locale("en")
    return found.language, found.get_language_name("en") or found.language
