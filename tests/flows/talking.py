"""How the tests talk with the coach: no database, no words, only what is meant.

`Chat` says and presses as a learner does. After every turn it sends all conversations through JSON and plays them
again: each must come to the same question.
"""

import json
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any, TypeVar

from bot.shipped import shipped_plan
from core import views
from core.breaks import Break, Breaks
from core.changes import (
    Change,
    Correct,
    EndBreak,
    Expel,
    Heard,
    Introduce,
    Invite,
    Join,
    KeepReflection,
    KeepReview,
    KeepTimer,
    MissLink,
    OfferLink,
    Part,
    Postpone,
    Prefer,
    Record,
    Remove,
    Restore,
    Stand,
    TakeBreak,
)
from core.dialogue.contract import (
    Answer,
    Asking,
    Consulting,
    Event,
    Find,
    FlowFactory,
    Opened,
    Picked,
    Reply,
    Saving,
    Scene,
    Skipped,
    SteppedBack,
    Talk,
    Typed,
)
from core.dialogue.conversations import Conversations
from core.dialogue.engine import play, unanswered
from core.dialogue.menu import commanded
from core.dialogue.questions import Question, Say
from core.dialogue.session import Present, Session, Turned
from core.flows import FLOWS
from core.learner import Learner, Platform
from core.plan.model import Plan
from core.plan.standing import Standing
from core.reflection import Reflection
from core.review import Review
from core.timer import Timer
from core.tracking import Entry
from core.views import Nudge

T = TypeVar("T")
YEAR = shipped_plan()
MONDAY = date(2026, 1, 5)
"""The first day of the plan in these tests."""
DDIA, LEETCODE, CLEAN_CODE = "designing-data-intensive-applications", "leetcode", "clean-code"
STRANGER = Learner(1, zone="Europe/Berlin", locale="en-GB")
MET = replace(STRANGER, name="Ada", starts_on=MONDAY)


def evening(day: date) -> datetime:
    """19:00 in Berlin's winter on `day`."""
    return datetime(day.year, day.month, day.day, 18, tzinfo=UTC)


def in_berlin(day: date, hour: int, minute: int = 0) -> datetime:
    """The moment when the clocks of `MET` show that."""
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=MET.tz)


@dataclass
class Memory:
    """What the coach remembers of one learner, for the length of a test."""

    learner: Learner
    plan: Plan = YEAR
    offered: tuple[Plan, ...] = (YEAR,)
    entries: dict[int, Entry] = field(default_factory=dict)
    removed: set[int] = field(default_factory=set)
    standings: dict[str, Standing] = field(default_factory=dict)
    people: tuple[views.Person, ...] = ()
    breaks: tuple[Break, ...] = ()
    reflections: dict[date, Reflection] = field(default_factory=dict)
    reviews: dict[date, Review] = field(default_factory=dict)
    revisions: tuple[views.Revision, ...] = ()
    timer: Timer | None = None
    nudges: tuple[Nudge, ...] = ()
    nudged_last: bool = False
    platforms: tuple[Platform, ...] = (Platform.TELEGRAM,)
    heard_at: datetime | None = None
    postponed: tuple[Postpone, ...] = ()
    model: views.Model | None = None

    def copied(self) -> "Memory":
        """A memory of its own that remembers the same."""
        return replace(
            self, entries=dict(self.entries), removed=set(self.removed), standings=dict(self.standings)
        )

    def find(self, view: views.View[Any]) -> Any:  # noqa: PLR0911, PLR0912, C901 - a table of views, like storage's
        here = self.here()
        match view:
            case views.PlansOffered():
                return self.offered
            case views.PlanOf():
                return self.plan
            case views.PlanRevisions(limit):
                return self.revisions[:limit]
            case views.StandingsOf():
                return dict(self.standings)
            case views.MinutesByDay(first, last):
                return _sums((e.day, e.minutes) for e in here if first <= e.day <= last)
            case views.MinutesByTarget(first, last):
                first, last = first or date.min, last or date.max
                return _sums((e.target, e.minutes) for e in here if first <= e.day <= last)
            case views.ProblemsByTarget(first, last):
                return _sums((e.target, e.problems or 0) for e in here if first <= e.day <= last)
            case views.RecentEntries(limit, offset):
                latest = sorted(here, key=lambda e: (e.day, e.id), reverse=True)
                return tuple(latest[offset : offset + limit])
            case views.EntriesOn(day):
                return tuple(e for e in here if e.day == day)
            case views.EntryNumbered(number, removed):
                return self.entries.get(number) if removed or number not in self.removed else None
            case views.LastEntryOn(target):
                on = [e for e in here if e.target == target]
                return max(on, key=lambda e: (e.day, e.id), default=None)
            case views.Reflections(first, last):
                weeks = sorted((week for week in self.reflections if first <= week <= last), reverse=True)
                return tuple(self._reflection(week) for week in weeks)
            case views.LastReflection():
                return self._reflection(max(self.reflections)) if self.reflections else None
            case views.Reviews():
                return tuple(self.reviews[month] for month in sorted(self.reviews))
            case views.Positions():
                return {e.target: e.position for e in here if e.target and e.position}
            case views.EntriesOfTurn(turn):
                return tuple(e for e in here if e.turn == turn)
            case views.LastRecorded():
                return tuple(e for e in here if e.turn == max(other.turn for other in here))
            case views.People():
                return self.people
            case views.BreaksOf():
                return Breaks(self.breaks)
            case views.TimerOf():
                return self.timer
            case views.NudgeOf(turn):
                return next((nudge for nudge in self.nudges if nudge.turn == turn), None)
            case views.LastNudge():
                return self.nudges[0] if self.nudged_last else None
            case views.NudgesSince(first):
                return tuple(nudge for nudge in self.nudges if nudge.day >= first)
            case views.LastHeard():
                return self.heard_at
            case views.PlatformsOf():
                return self.platforms
            case views.ModelOf():
                return self.model
            case views.PromptOf(task, facts):
                return f"{task} {facts}"
            case _:
                raise LookupError(view)

    def follow(self, plan: Plan) -> None:
        """Keeps `plan` as a revision; the one followed until now is the revision before."""
        before = self.revisions or (views.Revision(1, self.plan, evening(MONDAY)),)
        self.revisions = (views.Revision(len(before) + 1, plan, evening(MONDAY)), *before)
        self.plan = plan

    def save(self, changes: Sequence[Change], turn: int) -> Learner:
        for change in changes:
            self._save(change, turn)
        return self.learner

    def _reflection(self, week: date) -> Reflection:
        spent = sum(e.minutes for e in self.here() if week <= e.day < week + timedelta(days=7))
        return replace(self.reflections[week], minutes=spent)

    def here(self) -> list[Entry]:
        return [entry for number, entry in self.entries.items() if number not in self.removed]

    def _save(self, change: Change, turn: int) -> None:  # noqa: C901, PLR0912 - a table of changes, like storage's
        match change:
            case Introduce() | Prefer():
                self.learner = replace(self.learner, **_settings(change))
                if change.plan is not None:
                    self.follow(change.plan)
            case Record(entries):
                for entry in entries:
                    number = len(self.entries) + 1
                    self.entries[number] = replace(entry, id=number, turn=turn)
            case Correct(entry):
                self.entries[entry.id] = entry
            case Remove(ids):
                self.removed |= set(ids)
            case Restore(ids):
                self.removed -= set(ids)
            case KeepReflection(reflection):
                self.reflections[reflection.week] = reflection
            case KeepReview(review):
                self.reviews[review.month] = review
            case TakeBreak(taken):
                self.breaks = (*self.breaks, replace(taken, id=len(self.breaks) + 1))
            case EndBreak(number, before):
                ended = (
                    replace(it, last=before - timedelta(days=1)) if it.id == number else it
                    for it in self.breaks
                )
                self.breaks = tuple(it for it in ended if it.last is None or it.last >= it.first)
            case KeepTimer(timer):
                self.timer = timer
            case Postpone():
                self.postponed = (*self.postponed, change)
            case Heard():
                self.learner = replace(self.learner, unheard_from=None, unheard_to=None)
            case Stand(key, standing):
                self.standings[key] = standing
            case Invite() | OfferLink() | MissLink() | Join() | Part():
                pass  # who uses it is somebody else
            case Expel(gone):
                self.people = tuple(person for person in self.people if person.learner != gone)


class Chat:
    """A learner's side of the chat. `now` is the moment of the next turn."""

    def __init__(
        self,
        learner: Learner = MET,
        *,
        now: datetime | None = None,
        flows: Mapping[str, FlowFactory] = FLOWS,
        memory: Memory | None = None,
    ) -> None:
        self.memory = memory or Memory(learner)
        self.now = now or evening(MONDAY + timedelta(days=2))
        self.conversations = Conversations(flows)
        self.session = Session()
        self.turn = 0
        self.secret = "a-token-12-b"
        self.saved: tuple[Change, ...] = ()
        self.looked_up: list[views.View[Any]] = []
        self.consulted: list[str] = []
        self.last = Turned(Session(), Reply(()))

    # -- what the learner does

    def say(self, text: str) -> "Chat":
        return self.take(commanded(text.strip()) or Typed(text))

    def open(self, flow: str, **given: Any) -> "Chat":
        return self.take(Opened(flow, given))

    def press(self, label: str, **facts: Any) -> "Chat":
        return self.take(self.button(label, **facts))

    def skip(self) -> "Chat":
        return self.take(Skipped())

    def back(self) -> "Chat":
        return self.take(SteppedBack())

    def take(self, event: Event) -> "Chat":
        self.turn += 1
        self.saved, self.looked_up, self.consulted = (), [], []
        steps = self.conversations.take(
            self.session, event, Present(self.memory.learner, self.now, self.turn)
        )
        self.last = self._answer(steps)
        assert through_json(self.last.session) == self.last.session
        self.session = through_json(self.last.session)
        self._asks_the_same_again()
        return self

    # -- what the learner gets

    @property
    def told(self) -> dict[str, Mapping[str, Any]]:
        """The facts of what was said and complained about, by key."""
        complaints = self.last.asking.complaints if self.last.asking else ()
        return {s.key: s.facts for s in (*self.last.reply.says, *(complaint.why for complaint in complaints))}

    @property
    def question(self) -> Question[Any]:
        assert self.last.asking, f"nothing is asked; said was {list(self.told)}"
        return unanswered(self.last.asking.form, self.last.asking.talk)[0]

    @property
    def asked(self) -> str | None:
        """The key of the words that ask."""
        return self.question.prompt.key if self.last.asking else None

    @property
    def labels(self) -> list[str]:
        """The buttons: each by the key of its label, or by its text where that is somebody's own words."""
        return [label if isinstance(label, str) else label.key for label, _ in self.buttons]

    @property
    def entries(self) -> list[Entry]:
        """The entries that count."""
        return self.memory.here()

    def button(self, label: str, **facts: Any) -> Event:
        """What the first button with this label and these facts does."""
        fits = [
            event
            for known, event in self.buttons
            if known == label
            or (isinstance(known, Say) and known.key == label and facts.items() <= dict(known.facts).items())
        ]
        assert fits, f"no {label} among {self.labels}"
        return fits[0]

    @property
    def buttons(self) -> list[tuple[Say | str, Event]]:
        """Every label with what its button does."""
        return list(self._buttons())

    def _buttons(self) -> Iterator[tuple[Say | str, Event]]:
        asking = self.last.asking
        if asking is not None:
            talk = asking.talk
            for option in self.question.options:
                yield option.label, Picked(talk.id, talk.turn, self.question.key, option.value)
        for way in self.last.reply.ways:
            yield way.label, way.leads

    # -- what the shell does

    def _answer(self, steps: Generator[Find | Consulting | Saving, Any, T]) -> T:
        sent: Any = None
        while True:
            try:
                need = steps.send(sent)
            except StopIteration as stop:
                end: T = stop.value
                return end
            match need:
                case Find(view):
                    self.looked_up.append(view)
                    sent = self.secret if isinstance(view, views.Secret) else self.memory.find(view)
                case Consulting(wanted=wanted):
                    self.consulted.append(wanted.key)
                    sent = wanted.otherwise
                case Saving(changes):
                    self.saved += changes
                    sent = self.memory.save(changes, self.turn)

    def _asks_the_same_again(self) -> None:
        asking, talk = self.last.asking, self.session.open
        if asking is None or talk is None:
            assert asking is None
            assert talk is None
            return
        looked_up, consulted = list(self.looked_up), list(self.consulted)
        scene = Scene(self.memory.learner, talk.opened_at, self.now, self.turn, talk.given, talk.id)
        again = self._answer(play(self.conversations.flows[talk.flow], talk, scene))
        assert isinstance(again, Asking)
        assert again.talk == talk
        assert prompts(again) == prompts(asking)
        assert self.consulted == consulted, "a text once consulted is not asked for again"
        self.looked_up, self.consulted = looked_up, consulted


def prompts(asking: Asking) -> list[tuple[str, Say]]:
    """What is still asked, by key."""
    return [(question.key, question.prompt) for question in unanswered(asking.form, asking.talk)]


def through_json(session: Session) -> Session:
    """`session` as it comes back from where it is kept."""
    return Session(
        None if session.open is None else talk_through_json(session.open),
        tuple(talk_through_json(talk) for talk in session.parked),
    )


def talk_through_json(talk: Talk) -> Talk:
    kept = json.loads(json.dumps(asdict(talk), default=datetime.isoformat))
    journal = tuple(Answer(**answer) for answer in kept.pop("journal"))
    return Talk(**{**kept, "journal": journal, "opened_at": datetime.fromisoformat(kept["opened_at"])})


def _sums(pairs: Iterable[tuple[Any, int]]) -> dict[Any, int]:
    sums: dict[Any, int] = {}
    for key, number in pairs:
        if number:
            sums[key] = sums.get(key, 0) + number
    return sums


def _settings(change: Introduce | Prefer) -> dict[str, Any]:
    """The learner's own fields among those of `change`, without what is to stay."""
    named = {spec.name: getattr(change, spec.name) for spec in fields(change) if spec.name != "plan"}
    return {name: value for name, value in named.items() if value is not None}
