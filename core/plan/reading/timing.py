"""When the stages of a plan are: as they say, or one after another by their lengths."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from core.plan.model import Span, Unit
from core.plan.reading.blocks import lines_of
from core.plan.reading.ledger import Ledger
from core.plan.reading.spans import Length, length_in, span_in
from core.plan.reading.stages import Stage

_TIME_LABEL = re.compile(
    r"^\W*(?:duration|time ?frame|time ?line|timeline|length|estimated time|time|when|duraci\u00f3n|dauer|dur\u00e9e)\W*[:\uff1a]\W*(.+)",
    re.IGNORECASE,
)
_FEW_BLOCKS = 4
_YEAR = 12


def spans_of(stages: Sequence[Stage], ledger: Ledger) -> list[Span | None]:
    """The span of every stage, None where the document does not tell."""
    told = [_told(stage, ledger) for stage in stages]
    by_calendar: list[Span | None] = list(_by_calendar(stages))
    if by_calendar and not any(told):
        return by_calendar
    spans = [said if isinstance(said, Span) else None for said in told]
    lengths = [said for said in told if isinstance(said, Length)]
    if any(spans) or not lengths or len(lengths) < len(stages):
        return spans
    return _one_after_another(lengths)


def _told(stage: Stage, ledger: Ledger) -> Span | Length | None:
    if stage.mark is not None and (said := stage.mark.span or stage.mark.length):
        return said
    for block in stage.section.blocks[:_FEW_BLOCKS]:
        for line in lines_of(block):
            found = _TIME_LABEL.match(line.text[:200])
            if found and (said := span_in(found.group(1)) or length_in(found.group(1))):
                ledger.note(line, "time", found.group(1).strip())
                return said
    return length_in(stage.section.title)


def _by_calendar(stages: Sequence[Stage]) -> Iterator[Span]:
    """Spans for stages that all name months of the year: the first one named is month 1."""
    named = [stage.mark.calendar for stage in stages if stage.mark and stage.mark.calendar]
    if len(named) < len(stages):
        return
    start = before = named[0][0]
    for first, last in named:
        before += (first - before) % _YEAR
        yield Span(before - start + 1, before - start + 1 + (last - first) % _YEAR)


def _one_after_another(lengths: list[Length]) -> list[Span | None]:
    """Spans that follow each other in the commonest unit, each as long as the author allows at most."""
    unit = Counter(length.unit for length in lengths).most_common(1)[0][0]
    spans: list[Span | None] = []
    end = 0
    for length in lengths:
        first, end = end + 1, end + length.of(unit)
        spans.append(Span(first, end, unit))
    return spans


def unit_of(spans: Sequence[Span | None], total: Length | None) -> Unit:
    """What the plan counts in: what most of its stages do, else what its length is told in."""
    counted = Counter(span.unit for span in spans if span is not None)
    if counted:
        return counted.most_common(1)[0][0]
    return total.unit if total else Unit.MONTH


def length_of(spans: Sequence[Span | None], total: Length | None, unit: Unit) -> int:
    """The plan's length in `unit`s: as told, else up to the end of its last stage; 0 if the document does not say."""
    end = max((span.last for span in spans if span is not None and span.unit is unit), default=0)
    if total is None:
        return end
    # Three months told over twelve weeks are those twelve weeks, not thirteen.
    return end if total.unit is not unit and abs(total.of(unit) - end) <= 1 else total.of(unit)
