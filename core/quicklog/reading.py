"""Reads a message: `Reader`."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from core.quicklog.grammar import parse
from core.quicklog.items import Amount, Bare, Item, Named
from core.quicklog.lexicon import lexicon
from core.quicklog.model import Doubt, Kind, Moment, Reading, Studied
from core.quicklog.normalise import clean
from core.quicklog.phrases import Mood, Phrase, phrases_of
from core.quicklog.pieces import Piece, pieces_of, without_pauses
from core.quicklog.ranges import study_day
from core.quicklog.report import entries_of, grouped, unit_of
from core.quicklog.revision import revise
from core.quicklog.target import Targets
from core.quicklog.tokens import Shape, Token, tokenise
from core.quicklog.vocabulary import Role

_DAY = 24 * 60
_NOTE_LONGEST = 1_000
_NOT_A_LOG = Reading(Kind.NOT_LOG)


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
        tokens = tokenise(plain, self._targets.mentions(plain), self._lexicon.spaceless)
        items = parse(self._lexicon.annotate(tokens, moment.locale.split("-")[0].lower()), moment)
        reading = revise(items, moment) or self._report(items, moment)
        note = text.strip()[:_NOTE_LONGEST]
        return replace(reading, entries=tuple(_noted(entry, note) for entry in reading.entries))

    def _report(self, items: Sequence[Item], moment: Moment) -> Reading:
        phrases = phrases_of(items)
        pieces = without_pauses(pieces_of(phrases))
        if (asked := _settle_numbers(pieces, phrases, moment)) is not None:
            return asked
        amounts = grouped(pieces)
        _lend_planned(amounts, phrases)
        if any(isinstance(piece.amount, Amount) for piece in amounts):
            return self._log(amounts, moment)
        return self._without_time(pieces, phrases, moment)

    def _log(self, amounts: Sequence[Piece], moment: Moment) -> Reading:
        doubt = next((piece.day.doubt for piece in amounts if piece.day and piece.day.doubt), None)
        if doubt is not None:
            return Reading(Kind.INVALID, doubt=doubt)
        entries = entries_of(amounts, study_day(moment))
        if any((entry.minutes or 0) <= 0 for entry in entries):
            return Reading(Kind.INVALID, doubt=Doubt.NOT_POSITIVE)
        if max(_per_day(entries).values()) > _DAY:
            return Reading(Kind.INVALID, doubt=Doubt.TOO_LONG)
        levels = any(piece.levels for piece in amounts)
        return Reading(Kind.LOG, tuple(self._at_problem_site(entry, levels=levels) for entry in entries))

    def _at_problem_site(self, entry: Studied, *, levels: bool) -> Studied:
        """Problems told by difficulty, with no name, are solved where the plan practises them."""
        named = entry.target or entry.choices or not entry.problems
        return entry if named or not levels else replace(entry, target=self._problem_site)

    def _without_time(self, pieces: Sequence[Piece], phrases: Sequence[Phrase], moment: Moment) -> Reading:
        doubt = _doubt(pieces, phrases, moment)
        if doubt is None:
            return _NOT_A_LOG
        whole = Piece()
        for piece in pieces:
            whole.targets += piece.targets
            whole.problems += piece.problems
            whole.levels = whole.levels or piece.levels
            whole.place = whole.place or piece.place
            whole.day = whole.day or piece.day
        if whole.day and whole.day.doubt:
            return Reading(Kind.INVALID, doubt=whole.day.doubt)
        whole.amount = Amount(0.0)
        entry = replace(entries_of([whole], study_day(moment))[0], minutes=None)
        return Reading(Kind.AMBIGUOUS, (self._at_problem_site(entry, levels=whole.levels),), doubt)


def _lend_planned(amounts: Sequence[Piece], phrases: Sequence[Phrase]) -> None:
    """ "Planned 2h of clean code, managed 35 min": the plan item stays."""
    planned = [
        item.mention for p in phrases if p.mood is Mood.PLAN for item in p.items if isinstance(item, Named)
    ]
    begun = bool(phrases) and phrases[0].mood is Mood.PLAN
    if begun and planned and not any(piece.targets or piece.unknown for piece in amounts):
        for piece in amounts:
            piece.targets = planned[:1]


def _noted(entry: Studied, note: str) -> Studied:
    return replace(entry, note=note)


def _per_day(entries: Iterable[Studied]) -> dict[date, int]:
    minutes: dict[date, int] = defaultdict(int)
    for entry in entries:
        minutes[entry.day] += entry.minutes or 0
    return minutes


def _settle_numbers(pieces: Sequence[Piece], phrases: Sequence[Phrase], moment: Moment) -> Reading | None:
    """Gives numbers without a unit the one they are said in, or asks; the rest are no amounts."""
    told = any(isinstance(piece.amount, Amount) for piece in pieces)
    planned = any(phrase.has(Amount) for phrase in phrases if phrase.mood is not Mood.DONE)
    for piece in pieces:
        if not isinstance(piece.amount, Bare):
            continue
        bare = piece.amount
        beside = bool(piece.targets) or any(p.targets for p in pieces)
        if told or planned or not _stands_for_time(piece, phrases, nudged=moment.nudged):
            piece.amount = None if not told else piece.amount
        elif (bare.clock and (beside or moment.nudged)) or (moment.nudged and unit_of(bare.value)):
            unit = 60.0 if bare.clock else unit_of(bare.value)
            if bare.value == 0 and not beside:
                return _NOT_A_LOG
            piece.amount = Amount(bare.value * (unit or 1))
        else:
            entries = entries_of([replace(piece, amount=Amount(0.0), roles=set())], study_day(moment))
            open_ = tuple(replace(entry, minutes=None) for entry in entries)
            return Reading(Kind.AMBIGUOUS, open_, Doubt.NO_UNIT, bare.value)
    return None


def _stands_for_time(piece: Piece, phrases: Sequence[Phrase], *, nudged: bool) -> bool:
    """Whether a number may be a length: nothing unknown follows that it could count, and the message is about it."""
    at = next(at for at, item in enumerate(piece.items) if isinstance(item, Bare))
    after = piece.items[at + 1] if at + 1 < len(piece.items) else None
    counts = isinstance(after, Token) and after.shape is Shape.WORD and not after.senses
    unknown = piece.unknown if nudged else any(phrase.unknown for phrase in phrases)
    return not counts and (not unknown or bool(piece.targets))


def _doubt(pieces: Sequence[Piece], phrases: Sequence[Phrase], moment: Moment) -> Doubt | None:
    """Why a report leaves its minutes open; None if it is no report."""
    if any(phrase.mood in {Mood.ASKED, Mood.PLAN, Mood.DENIED, Mood.OTHER} for phrase in phrases):
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
