"""Reads a message: `Reader`."""

import re
from collections.abc import Sequence
from dataclasses import replace

from core.quicklog.entries import entries_of, impossible
from core.quicklog.grammar import parse
from core.quicklog.items import Amount, Bare, Count, Named, Noise, Place
from core.quicklog.lexicon import lexicon
from core.quicklog.model import Doubt, Kind, Moment, Reading, Studied
from core.quicklog.moods import phrases_of
from core.quicklog.normalise import clean
from core.quicklog.phrases import Mood, Phrase
from core.quicklog.pieces import Piece, pieces_of, without_pauses
from core.quicklog.ranges import study_day
from core.quicklog.report import grouped
from core.quicklog.revision import revise
from core.quicklog.subject import with_subjects
from core.quicklog.targets.finding import Targets
from core.quicklog.tokens import Shape, Token, tokenise
from core.quicklog.vocabulary import Role

_STRANGE = 2
_LINK = re.compile(r"(?:https?://|www\.)\S+")
_CODE = re.compile(
    r"\w\.\w+\(|\w\(\w+\s*=|(?<!\S)--[a-z][\w-]+[ =]|^\s*[a-z_]+ ?= ?\d+ ?[*+/;]|^\s*[$>] ?[a-z]|^(?:curl|sudo|ssh|cron\w*)\b|;\s*$|^git \w+ -|^export \w+=",
    re.MULTILINE,
)  # fmt: skip
_JSON = re.compile(r"\bprint\(|console\.log\(|\{\s*['\"]\w+['\"]\s*:")
_TRANSCRIPT = re.compile(
    r"^\s*(?:>+\s*|\[?(?:assistant|bot|coach|syllabot)\s*[\]:]+\s*|coach says\W+)(?:ok\W+)?(?:logged|recorded|noted|saved)\b",
    re.IGNORECASE,
)
_TEMPLATE = re.compile(r"\{\{.*\}\}.*\{\{.*\}\}")
_NOTE_LONGEST = 1_000
_NOT_A_LOG = Reading(Kind.NOT_LOG)
_STUDIED = frozenset({Role.STUDY, Role.DONE})


class Reader:
    """Reads quick-log messages of learners of one plan. The same message at the same moment reads the same."""

    def __init__(self, targets: Targets) -> None:
        self._targets = targets
        self._lexicon = lexicon()
        problems = targets.mentions("leetcode")
        self._problem_site = problems[0].key if problems else None

    def read(self, text: str, moment: Moment) -> Reading:
        """What a message says. Only the first 2,000 characters are read."""
        plain = clean(text)
        mentions = self._targets.mentions(plain)
        pasted = (
            _JSON.search(plain)
            or _TEMPLATE.search(plain)
            or _TRANSCRIPT.search(plain)
            or (not mentions and _CODE.search(plain))
        )
        if pasted or not _LINK.sub("", plain).strip():
            return _NOT_A_LOG
        tokens = tokenise(plain, mentions, self._lexicon.spaceless)
        items = parse(self._lexicon.annotate(tokens, moment.locale.split("-")[0].lower()), moment)
        phrases = phrases_of(items)
        reading = revise(items, phrases, moment) or self._report(phrases, moment)
        return _noted(reading, text.strip()[:_NOTE_LONGEST]) if reading.entries else reading

    def _report(self, phrases: Sequence[Phrase], moment: Moment) -> Reading:
        phrases = with_subjects(phrases, nudged=moment.nudged)
        pieces = without_pauses(pieces_of(phrases))
        if (asked := _settle_numbers(pieces, phrases, moment)) is not None:
            return asked
        amounts = grouped(pieces)
        _lend_planned(amounts, phrases)
        if any(isinstance(piece.amount, Amount) for piece in amounts):
            return _NOT_A_LOG if _about_something_else(amounts, phrases) else self._log(amounts, moment)
        return self._without_time(pieces, phrases, moment)

    def _log(self, amounts: Sequence[Piece], moment: Moment) -> Reading:
        doubt = next((piece.day.doubt for piece in amounts if piece.day and piece.day.doubt), None)
        if doubt is not None:
            return Reading(Kind.INVALID, doubt=doubt)
        entries = entries_of(amounts, study_day(moment))
        if (doubt := impossible(entries)) is not None:
            return Reading(Kind.INVALID, doubt=doubt)
        if any(piece.levels for piece in amounts):
            entries = [self._at_problem_site(entry) for entry in entries]
        return Reading(Kind.LOG, tuple(entries))

    def _at_problem_site(self, entry: Studied) -> Studied:
        """Problems told by difficulty, with no name, are solved where the plan practises them."""
        named = entry.target or entry.choices or not entry.problems
        return entry if named else replace(entry, target=self._problem_site)

    def _without_time(self, pieces: Sequence[Piece], phrases: Sequence[Phrase], moment: Moment) -> Reading:
        doubt = _doubt(pieces, phrases, moment)
        if doubt is None:
            return _NOT_A_LOG
        whole = Piece()
        for piece in pieces_of(phrases):
            whole.targets += piece.targets
            whole.problems += piece.problems
            whole.levels = whole.levels or piece.levels
            whole.place = whole.place or piece.place
            whole.day = whole.day or piece.day
        if whole.day and whole.day.doubt:
            return Reading(Kind.INVALID, doubt=whole.day.doubt)
        whole.amount = Amount(0.0)
        entry = replace(entries_of([whole], study_day(moment))[0], minutes=None)
        return Reading(Kind.AMBIGUOUS, (self._at_problem_site(entry) if whole.levels else entry,), doubt)


def _lend_planned(amounts: Sequence[Piece], phrases: Sequence[Phrase]) -> None:
    """ "Planned 2h of clean code, managed 35 min": the plan item stays."""
    if not phrases or phrases[0].mood is not Mood.PLAN:
        return
    planned = [
        item.mention for p in phrases if p.mood is Mood.PLAN for item in p.items if isinstance(item, Named)
    ]
    if planned and not any(piece.targets or piece.unknown for piece in amounts):
        for piece in amounts:
            piece.targets = planned[:1]


def _about_something_else(amounts: Sequence[Piece], phrases: Sequence[Phrase]) -> bool:
    """Neither a plan item nor a word of study, and too many words that nobody knows: chat with a number in it."""
    if any(phrase.has(Named, Place, Count) or phrase.roles & _STUDIED for phrase in phrases):
        return False
    strange = sum(t.shape is Shape.WORD and not t.senses for phrase in phrases for _, t in phrase.tokens())
    return strange > _STRANGE and bool(amounts)


def _noted(reading: Reading, note: str) -> Reading:
    entries = tuple([entry.noted(note) for entry in reading.entries])
    return Reading(reading.kind, entries, reading.doubt, reading.number)


def _settle_numbers(pieces: Sequence[Piece], phrases: Sequence[Phrase], moment: Moment) -> Reading | None:
    """Gives numbers without a unit the one they are said in, or asks; the rest are no amounts."""
    bares = [(piece, piece.amount) for piece in pieces if isinstance(piece.amount, Bare)]
    if not bares:
        return None
    told = any(isinstance(piece.amount, Amount) for piece in pieces)
    planned = any(phrase.has(Amount) for phrase in phrases if phrase.mood is not Mood.DONE)
    for piece, bare in bares:
        beside = bool(piece.targets) or any(p.targets for p in pieces)
        if bare.value == 0 and not beside:
            return _NOT_A_LOG
        managed = planned and Role.DONE in piece.roles and bare.unit == 1
        if managed and not told:
            piece.amount = Amount(bare.value)
        elif told or planned or not _stands_for_time(piece, phrases, nudged=moment.nudged):
            piece.amount = None if not told else piece.amount
        elif bare.unit is not None and (moment.nudged or (bare.clock and beside)):
            piece.amount = Amount(bare.value * bare.unit)
        else:
            entries = entries_of([replace(piece, amount=Amount(0.0), roles=set())], study_day(moment))
            open_ = tuple(replace(entry, minutes=None) for entry in entries)
            return Reading(Kind.AMBIGUOUS, open_, Doubt.NO_UNIT, bare.value)
    return None


def _stands_for_time(piece: Piece, phrases: Sequence[Phrase], *, nudged: bool) -> bool:
    """Whether a number may be a length: nothing unknown follows that it could count, and the message is about it."""
    at = next(at for at, item in enumerate(piece.items) if isinstance(item, Bare))
    after = piece.items[at + 1] if at + 1 < len(piece.items) else None
    counts = (
        isinstance(after, Token) and after.shape is Shape.WORD and (not after.senses or Role.STATE in after)
    )
    before = piece.items[at - 1] if at else None
    bare = piece.items[at]
    versioned = isinstance(bare, Bare) and bare.value % 1 and not bare.clock and isinstance(before, Token)
    if versioned and isinstance(before, Token) and (Role.TOPIC in before or not before.senses):
        return False  # "python 3.12"
    if isinstance(bare, Bare) and bare.spelled and not (nudged or piece.targets):
        return False  # "nice one"
    unknown = piece.unknown if nudged else any(phrase.unknown for phrase in phrases)
    return not counts and (not unknown or bool(piece.targets))


def _says_no_report(phrase: Phrase) -> bool:
    """A question, a plan, a fact about something: "I'm at 63% of the course"."""
    running = Role.RUNS in phrase.roles and not phrase.has(Named)
    fact = (running or Role.STATE in phrase.roles) and not phrase.roles & {Role.DONE, Role.ME}
    left = Role.LEFT in phrase.roles and not phrase.has(Amount, Named)
    number = phrase.has(Noise) and Role.DONE not in phrase.roles
    return phrase.mood is not Mood.DONE or bool(fact or left or number)


def _doubt(pieces: Sequence[Piece], phrases: Sequence[Phrase], moment: Moment) -> Doubt | None:
    """Why a report leaves its minutes open; None if it is no report."""
    if any(_says_no_report(phrase) for phrase in phrases):
        return None
    roles = {role for piece in pieces for role in piece.roles}
    named = any(piece.targets for piece in pieces)
    counted = any(piece.problems or piece.place for piece in pieces)
    vague = any(piece.vague for piece in pieces)
    unknown = any(piece.unknown for piece in pieces)
    report = bool(roles & {Role.DONE, Role.STUDY}) and (named or counted or Role.STUDY in roles)
    if vague and (report or named or (moment.nudged and not unknown)):
        return Doubt.VAGUE
    if report and (Role.DONE in roles or moment.nudged or not unknown):
        return Doubt.NO_MINUTES
    return Doubt.NO_MINUTES if (named or counted) and not unknown else None
