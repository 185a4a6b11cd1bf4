"""A year of one learner with a coach that speaks first, played as fast as it computes.

Ada lives in Berlin. What she does of herself is in `DOES`; how she answers nudges depends on the day (`MOODS`). The
clock jumps from one thing to the next: to what she does, to what is due, to the end of an outage.
"""

import heapq
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from enum import Enum, auto
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy import func, select

from bot.markup import plain
from bot.message import Message
from storage.tables import dues, outbox
from tests.bot.coaching import Coach
from tests.bot.nudged import Nudged, nudging

BERLIN = ZoneInfo("Europe/Berlin")
SECOND = timedelta(seconds=1)
ENDS = datetime(2027, 1, 10, tzinfo=UTC)


class Mood(Enum):
    """How nudges are answered."""

    STEADY = auto()
    """The least of the day is logged; on Tuesdays a reply says how long it was; every other Friday is missed."""
    BUSY = auto()
    """A quarter of an hour on weekdays, the whole weekend."""
    LATER = auto()
    """Put off until tonight, and studied then."""
    SILENT = auto()


MOODS = (
    (date(2026, 2, 2), Mood.SILENT),
    (date(2026, 2, 5), Mood.STEADY),
    (date(2026, 2, 16), Mood.BUSY),
    (date(2026, 2, 23), Mood.STEADY),
    (date(2026, 6, 1), Mood.SILENT),
    (date(2026, 7, 20), Mood.STEADY),
    (date(2026, 8, 5), Mood.SILENT),
    (date(2026, 8, 6), Mood.STEADY),
    (date(2026, 9, 14), Mood.LATER),
    (date(2026, 9, 21), Mood.STEADY),
)
"""From that day on, until the next."""

DOES = (
    ("2026-01-16 08:00", "45m ddia"),
    ("2026-01-16 12:30", "30m leetcode"),
    ("2026-01-20 13:00", "/skip_today"),
    ("2026-03-06 09:00", "fly America/New_York"),
    ("2026-03-16 09:00", "fly Europe/Berlin"),
    ("2026-04-02 20:30", "/pause from 3 April until 13 April"),
    ("2026-05-03 21:00", "/easy from 4 May until 11 May"),
    ("2026-07-20 07:30", "1h ddia"),
    ("2026-07-20 07:31", "/nudges check-in on"),
    ("2026-07-26 12:00", "/nudges Sun off"),
    ("2026-08-07 08:00", "/nudges check-in off"),
    ("2026-08-10 07:00", "fly Asia/Tokyo"),
    ("2026-08-21 09:00", "fly Europe/Berlin"),
    ("2026-10-12 12:00", "/nudges weekdays 7:30"),
    ("2026-10-31 09:00", "/pause until 30 November"),
    ("2026-12-19 09:00", "/pause until 4 January"),
)
"""What she says of herself, by the clock on her wall; `fly` takes her to another zone, and tells the coach."""

OUTAGES = ((datetime(2026, 8, 24, 12, tzinfo=UTC), datetime(2026, 8, 26, 20, tzinfo=UTC)),)
"""When the coach is down; a quarter of an hour late is another matter."""
HICCUP = (datetime(2026, 9, 8, 15, 50, tzinfo=UTC), datetime(2026, 9, 8, 16, 20, tzinfo=UTC))


@dataclass
class Year:
    """What is to come, and what has been said."""

    nudged: Nudged
    zone: ZoneInfo = BERLIN
    lines: list[str] = field(default_factory=list)
    to_do: list[tuple[datetime, int, str, Message | None]] = field(default_factory=list)

    @property
    def coach(self) -> Coach:
        return self.nudged.coach

    async def play(self) -> None:
        does = [(datetime.fromisoformat(at), said) for at, said in DOES]
        while True:
            due, mine = await self._due(), self.to_do[0][0] if self.to_do else ENDS
            said_at = does[0][0].replace(tzinfo=self.zone).astimezone(UTC) if does else ENDS
            now = min(due, mine, said_at)
            if now >= ENDS:
                return
            if now == said_at:
                await self._say(now, does.pop(0)[1])
            elif now == mine:
                _, _, what, message = heapq.heappop(self.to_do)
                await self._answer(now, what, message)
            else:
                await self._tick(_up_again(now))

    async def _due(self) -> datetime:
        """When something is next due, or ready again."""
        async with self.coach.database.begin() as conn:
            first = (await conn.execute(select(func.min(dues.c.due_at)))).scalar()
            ready = (await conn.execute(select(func.min(outbox.c.ready_at)))).scalar()
        return max(min(first or ENDS, ready or ENDS) + SECOND, self.coach.now)

    async def _tick(self, now: datetime) -> None:
        for message in await self.nudged.at(now):
            lines = filter(None, plain(message.text).splitlines())
            self._note(f"{{{message.turn}}}: {' / '.join(lines)}")
            for after, what in _answers(message, self._local(now)):
                heapq.heappush(self.to_do, (now + after, len(self.lines), what, message))

    async def _say(self, now: datetime, words: str) -> None:
        self.coach.now = now
        what, _, zone = words.partition(" ")
        if what == "fly":
            self.zone = ZoneInfo(zone)
            await self.coach.press(await self.coach.say("/settings"), "Time zone")
        await self.coach.say(zone if what == "fly" else words)
        self._note(f"> {words}")

    async def _answer(self, now: datetime, what: str, message: Message | None) -> None:
        self.coach.now = now
        labels = [button.label for button in message.buttons] if message else []
        if message and what in labels:
            await self.coach.press(message, what)
        else:
            await self.coach.say(what)

    def _note(self, what: str) -> None:
        self.lines.append(f"{self._local(self.coach.now):%a %d %b %H:%M} {what}")

    def _local(self, now: datetime) -> datetime:
        return now.astimezone(self.zone)


def _up_again(now: datetime) -> datetime:
    return next((ends for begins, ends in (*OUTAGES, HICCUP) if begins <= now < ends), now)


def _answers(message: Message, local: datetime) -> Iterator[tuple[timedelta, str]]:
    """What she does after a nudge, and how long after it."""
    day = (local - timedelta(hours=4)).date()
    mood = next((mood for since, mood in reversed(MOODS) if since <= day), Mood.STEADY)
    done = next((button.label for button in message.buttons if button.label.startswith("Done ")), None)
    hour = timedelta(hours=1, minutes=10)
    if mood is Mood.SILENT or done is None:
        return
    match mood, day.weekday():
        case Mood.BUSY, 0 | 1 | 2 | 3 | 4:
            yield hour, "15"
        case Mood.LATER, _ if local.time() < time(19):
            yield timedelta(minutes=10), "Later"
            yield timedelta(minutes=11), "tonight"
        case Mood.STEADY, 1:
            yield hour, "1h10"
        case Mood.STEADY, 4 if day.isocalendar().week % 2:
            yield hour, "Not today"
        case _:
            yield hour, done


async def year(file: Path) -> str:
    """All nudges of the year, a line each, with what Ada said of herself."""
    async with nudging(await Coach.on(file)) as nudged:
        played = Year(nudged)
        await played.play()
        rules = await nudged.coach.ask("SELECT turn, rule FROM outbox WHERE state = 'sent'")
        skipped = await nudged.coach.ask(
            "SELECT state, reason, count(*) FROM outbox WHERE state <> 'sent' GROUP BY state, reason"
        )
    told = "\n".join(played.lines)
    for turn, rule in rules:
        told = told.replace(f"{{{turn}}}", str(rule))
    quiet = "".join(f"\n{count} {state}: {reason}" for state, reason, count in skipped)
    return f"{told}\n{quiet}\n"
