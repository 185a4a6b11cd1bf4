"""The plans that come with the bot."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources

from core.plan.document import from_document
from core.plan.model import Plan


@dataclass(frozen=True, slots=True)
class Offered:
    """The plans new learners may choose from: those somebody brought, then the shipped one, read when first asked for."""

    brought: Sequence[Plan] = ()

    def __iter__(self) -> Iterator[Plan]:
        yield from self.brought
        yield shipped_plan()


@cache
def shipped_plan(name: str = "senior_engineer") -> Plan:
    """The plan in `prompts/plans/<name>.yaml`. Raises `FileNotFoundError` if none has that name."""
    from ruamel.yaml import YAML  # noqa: PLC0415  # a bot whose learners all have their plan needs it never

    text = resources.files("prompts").joinpath("plans", f"{name}.yaml").read_text(encoding="utf-8")
    return from_document(YAML(typ="safe", pure=True).load(text))
