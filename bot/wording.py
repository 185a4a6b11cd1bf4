"""Words for what core says: each `Say` is a Jinja macro in `prompts/copy/<locale>/`."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_skeleton, format_time
from jinja2 import ChoiceLoader, Environment, FileSystemLoader, StrictUndefined, pass_context
from jinja2.environment import TemplateModule
from jinja2.runtime import Context
from markupsafe import Markup

from bot.markup import from_markdown, plain
from core.cards import percent
from core.dialogue.questions import Say
from core.plan.model import Band

COPY = Path(__file__).parents[1] / "prompts" / "copy"
HOUR = 60
_SKELETONS = {"weekday": "EEE", "month": "yMMM", "whole_month": "yMMMM"}
_GAPS = re.compile(r"\n{3,}")


@dataclass(frozen=True, slots=True)
class Ear:
    """Who hears the words: their locale and study day decide how dates read."""

    locale: str
    today: date


class Wording:
    """Renders messages in the coach's small HTML; facts that are text are escaped."""

    def __init__(self, folder: Path = COPY, language: str = "en") -> None:
        self._loader = FileSystemLoader(folder / language)
        self._templates = Environment(
            loader=self._loader,
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
        )
        self._templates.filters.update(
            band=band,
            capital=capital,
            clock=_clock,
            count=count,
            day=_day,
            day_of=date.fromisoformat,
            length=length,
            length_of=len,
            listed=listed,
            moment=moment,
            oneline=oneline,
            percent=percent,
            prose=prose,
            sans_bold=sans_bold,
            short=short,
            stop=stop,
        )
        self._room = lru_cache(maxsize=256)(self._make_room)
        self._usual = lru_cache(maxsize=1024)(self._make_usual)

    def render(self, say: Say | str, ear: Ear) -> str:
        """`say` in words, as small HTML. Raises `jinja2.TemplateError` if its macro or a fact is missing."""
        if isinstance(say, str):
            return str(Markup.escape(say))
        room, _, name = say.key.partition(".")
        words = getattr(self._room(room, ear), name)(**say.facts)
        lines = map(str.strip, str(words).splitlines())
        return _GAPS.sub("\n\n", "\n".join(lines)).strip()

    def _make_room(self, room: str, ear: Ear) -> TemplateModule:
        """The macros of one template, speaking to `ear`."""
        return self._templates.get_template(f"{room}.j2").make_module({"ear": ear})

    def beside(self, folder: Path, **filters: Callable[..., Any]) -> Environment:
        """The templates of another folder, which may import the coach's words."""
        templates = self._templates.overlay(loader=ChoiceLoader([FileSystemLoader(folder), self._loader]))
        templates.filters = {**templates.filters, **filters}
        return templates

    def paragraphs(self, says: Iterable[Say], ear: Ear) -> str:
        return "\n\n".join(filter(None, (self.render(say, ear) for say in says)))

    def label(self, say: Say | str, ear: Ear) -> str:
        """A button's label: plain text on one line."""
        if isinstance(say, str):
            return " ".join(say.split())
        return self._plain(say, ear) if say.facts else self._usual(say.key, ear)

    def _make_usual(self, key: str, ear: Ear) -> str:
        """The label that is the same under every message."""
        return self._plain(Say(key), ear)

    def _plain(self, say: Say, ear: Ear) -> str:
        return " ".join(plain(self.render(say, ear)).split())


def length(minutes: int) -> str:
    """45 min, 1 h, 1 h 30."""
    hours, rest = divmod(minutes, HOUR)
    if not hours:
        return f"{rest} min"
    return f"{hours} h {rest:02d}" if rest else f"{hours} h"


def band(planned: Band | Mapping[str, int]) -> str:
    """60-90 minutes as "1-1.5 h", 20-40 as "20-40 min", with en dashes."""
    if isinstance(planned, Mapping):
        planned = Band(planned["least"], planned["most"])
    least, most = planned.least, planned.most
    if most < HOUR:
        return f"{least}–{most} min" if least != most else f"{most} min"  # noqa: RUF001  # an en dash means "to"
    ends = [f"{round(minutes / HOUR, 1):g}" for minutes in (least, most)]
    return f"{'–'.join(dict.fromkeys(ends))} h"  # noqa: RUF001  # the same


def count(number: int, one: str, many: str | None = None) -> str:
    """1 day, 3 days."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def listed(items: Iterable[str], joint: str = "and") -> Markup:
    """a, b and c; the items are escaped."""
    parts = [Markup.escape(item) for item in items]
    if len(parts) < 2:  # noqa: PLR2004  # nothing to join
        return Markup("").join(parts)
    return Markup(" {} ").format(joint).join([Markup(", ").join(parts[:-1]), parts[-1]])


def oneline(words: Markup) -> Markup:
    """A macro's lines as one."""
    line = " ".join(str(Markup.escape(words)).split())
    return Markup(line.replace(" ,", ","))  # noqa: S704  # it is escaped


def prose(markdown: str) -> Markup:
    """Somebody else's text, in which only the marks the coach uses count."""
    return Markup(from_markdown(markdown))  # noqa: S704  # every text in it is escaped


def stop(words: Markup | str) -> Markup | str:
    """With a full stop, unless it ends in one or its like."""
    return words if plain(str(words)).rstrip().endswith((".", "!", "?", "…")) else words + "."


def sans_bold(words: Markup) -> Markup:
    """Without the bold."""
    return words.replace(Markup("<b>"), Markup("")).replace(Markup("</b>"), Markup(""))


def short(words: str, most: int) -> str:
    """`words` cut to `most` characters at a word, if they are longer."""
    if len(words) <= most:
        return words
    cut = words[:most]
    return (cut.rpartition(" ")[0] or cut).rstrip(" ,:;&-") + "…"


def capital(words: Markup | str) -> Markup | str:
    """With a capital first letter."""
    return words[:1].upper() + words[1:]


@pass_context
def _day(context: Context, day: date, style: str = "near") -> str:
    """today, yesterday, Tue 3 Mar; with the year where it is another.

    The style "full" never says today or yesterday, "weekday" is Tue, "narrow" T, "month" is Mar 2026, "whole_month" March 2026.
    """
    ear: Ear = context["ear"]
    if style == "near":
        near = {
            ear.today: "today",
            ear.today - timedelta(days=1): "yesterday",
            ear.today + timedelta(days=1): "tomorrow",
        }
        if day in near:
            return near[day]
    if style == "narrow":
        return format_date(day, "EEEEE", locale=_locale(ear.locale))
    usual = "MMMEd" if day.year == ear.today.year else "yMMMEd"
    return _dated(day, _SKELETONS.get(style, usual), ear.locale)


@lru_cache(maxsize=1024)
def _dated(day: date, skeleton: str, tag: str) -> str:
    """Babel looks for the best of its patterns each time, which takes longer than all else in a message."""
    return format_skeleton(skeleton, day, locale=_locale(tag))


@pass_context
def _clock(context: Context, at: time | datetime) -> str:
    """18:00 or 6:00 PM, as the locale writes it; of a moment, in the zone it knows."""
    shown = at.time() if isinstance(at, datetime) else at
    return format_time(shown, "short", locale=_locale(context["ear"].locale))


def moment(words: str, at: datetime, style: str = "clock") -> Markup:
    """`words` that name the moment `at`, for a face that shows moments in its own way.

    They name a time of day ("clock"), one that is near ("soon"), a day and time ("day") or how long it is until then ("left").
    """
    tag = Markup('<time datetime="{}" class="{}">{}</time>')
    return tag.format(at.astimezone(UTC).isoformat(), style, words)


@cache
def _locale(tag: str) -> Locale:
    """The locale of `tag` for dates, in English until there is copy in other languages."""
    try:
        territory = Locale.parse(tag.replace("-", "_")).territory
        return Locale("en", territory)
    except (UnknownLocaleError, ValueError):
        return Locale("en", "GB")
