"""Every message core or bot can say has its words in every language, with exactly its facts; no words lie idle."""

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from jinja2 import Environment, nodes

from bot.pictures.lettering import FONTS
from bot.wording import COPY
from core.flows.entries import ACTIONS
from core.flows.settings import SETTINGS
from core.quicklog.model import Doubt

ROOT = Path(__file__).parents[2]
SOURCES = sorted(path for room in ("core", "bot") for path in (ROOT / room).rglob("*.py"))
LOCALES = sorted(path.name for path in COPY.iterdir() if path.is_dir())
OPEN_MINUTES = (Doubt.NO_MINUTES, Doubt.NO_UNIT, Doubt.VAGUE)

# Keys that are put together, by the expression that does so, with all that it can come to.
FAMILIES: Mapping[str, tuple[str, ...]] = {
    "f'log.{reading.doubt}'": tuple(f"log.{doubt}" for doubt in Doubt if doubt not in OPEN_MINUTES),
    "f'log.{doubt}'": tuple(f"log.{doubt}" for doubt in OPEN_MINUTES),
    "f'entries.{action}'": tuple(f"entries.{action}" for action in ACTIONS),
    "f'settings.{name}'": tuple(f"settings.{name}" for name in (*SETTINGS, "plan", "advice")),
    "f'start.{key}'": ("start.weekday_at", "start.weekend_at"),
}

Said = tuple[str, frozenset[str]]
"""A message by key, and the names of its facts."""


def said_in(source: Path) -> Iterator[tuple[str, Said]]:
    """All that `source` can say, each with the place where it is said."""
    tree = ast.parse(source.read_text())
    for call in ast.walk(tree):
        if not isinstance(call, ast.Call) or _name(call.func) not in {"say", "Say", "_apology"}:
            continue
        if isinstance(call.args[0], ast.Name):  # `say` and `_apology` themselves hand a key on
            continue
        named = {keyword.arg for keyword in call.keywords if keyword.arg}
        starred = {
            name for keyword in call.keywords if not keyword.arg for name in _keys(tree, keyword.value)
        }
        for key in _all_of(call.args[0]):
            yield f"{source.relative_to(ROOT)}:{call.lineno}", (key, frozenset(named | starred))


def _name(function: ast.expr) -> str | None:
    return getattr(function, "id", None) or getattr(function, "attr", None)


def _all_of(key: ast.expr) -> tuple[str, ...]:
    return (key.value,) if isinstance(key, ast.Constant) else FAMILIES[ast.unparse(key)]  # type: ignore[return-value]  # a key is a text


def _keys(tree: ast.Module, facts: ast.expr) -> set[str]:
    """The keys of the dictionary that the name `facts` stands for."""
    assert isinstance(facts, ast.Name)
    dictionaries = [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == facts.id
    ]
    assert all(isinstance(found, ast.Dict) for found in dictionaries)
    return {ast.literal_eval(key) for found in dictionaries for key in found.keys if key}  # type: ignore[attr-defined]  # just asserted


def templates(locale: str) -> dict[str, nodes.Template]:
    parse = Environment(autoescape=True).parse
    return {path.stem: parse(path.read_text()) for path in sorted((COPY / locale).glob("*.j2"))}


def macros(locale: str) -> dict[str, frozenset[str]]:
    """The facts of every macro, by key."""
    return {
        f"{room}.{macro.name}": frozenset(arg.name for arg in macro.args)
        for room, template in templates(locale).items()
        for macro in template.find_all(nodes.Macro)
    }


def borrowed(locale: str) -> set[str]:
    """The macros that other macros and the picture cards call."""
    found = set()
    cards = {path.stem: Environment(autoescape=True).parse(path.read_text()) for path in FONTS.glob("*.j2")}
    for room, template in (templates(locale) | cards).items():
        rooms = {node.target: _named(node.template) for node in template.find_all(nodes.Import)}
        for call in template.find_all(nodes.Call):
            if isinstance(call.node, nodes.Name):
                found.add(f"{room}.{call.node.name}")
            elif isinstance(call.node, nodes.Getattr) and isinstance(call.node.node, nodes.Name):
                found.add(f"{rooms.get(call.node.node.name)}.{call.node.attr}")
    return found


def _named(template: nodes.Expr) -> str:
    assert isinstance(template, nodes.Const)
    return str(template.value).removesuffix(".j2")


SAID = [found for source in SOURCES for found in said_in(source)]


def test_the_messages_of_the_whole_house_are_found():
    assert len(SAID) > 120
    assert {key for _, (key, _) in SAID} >= {
        "log.future",
        "entries.delete",
        "trouble.memory",
        "dialogue.stale",
    }


@pytest.mark.parametrize("locale", LOCALES)
def test_every_message_has_its_words_with_exactly_its_facts(locale: str):
    known = macros(locale)
    wrong = [
        f"{place}: {key}({', '.join(sorted(facts))}) is {sorted(known[key]) if key in known else 'missing'}"
        for place, (key, facts) in SAID
        if known.get(key) != facts
    ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("locale", LOCALES)
def test_no_words_lie_idle(locale: str):
    assert macros(locale).keys() - {key for _, (key, _) in SAID} - borrowed(locale) == set()


@pytest.mark.parametrize("locale", LOCALES)
def test_every_language_has_the_rooms_of_english(locale: str):
    assert templates(locale).keys() == templates("en").keys()
