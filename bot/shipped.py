"""The plans that come with the bot."""

from importlib import resources

from ruamel.yaml import YAML

from core.plan.document import from_document
from core.plan.model import Plan


def shipped_plan(name: str = "senior_engineer") -> Plan:
    """The plan in `prompts/plans/<name>.yaml`. Raises `FileNotFoundError` if none has that name."""
    text = resources.files("prompts").joinpath("plans", f"{name}.yaml").read_text(encoding="utf-8")
    return from_document(YAML(typ="safe", pure=True).load(text))
