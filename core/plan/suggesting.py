"""What of the plan somebody may mean who has typed a word or two of it."""

from collections.abc import Sequence

from core.plan.model import Module, Plan, Project, Resource


def suggested(plan: Plan, recent: Sequence[str], typed: str) -> tuple[Module | Resource | Project, ...]:
    """The items whose titles have every word of `typed` in them, the beginnings of words being enough.

    First come those of `recent` keys in their order, then the others in the plan's.
    """
    place = {key: number for number, key in reversed(list(enumerate(recent)))}
    fitting = [item for item in plan.targets() if fits(item.title, typed)]
    return tuple(sorted(fitting, key=lambda item: place.get(item.key, len(recent))))


def fits(title: str, typed: str) -> bool:
    """Whether `title` has every word of `typed`; initials do, too: "ddia" is Designing Data-Intensive Applications."""
    words = title.casefold().replace("-", " ").split()
    initials = "".join(word[0] for word in words)
    wanted = typed.casefold().replace("-", " ").split()
    return all(initials.startswith(part) or any(word.startswith(part) for word in words) for part in wanted)
