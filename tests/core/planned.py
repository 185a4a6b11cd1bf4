"""How the tests get at plan documents and readings."""

from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from core.plan.model import Module, Plan, Resource
from core.plan.reading import PlanReading, read_plan

PLANS = Path(__file__).parent / "data" / "plans"


def text_of(name: str) -> str:
    return (PLANS / name).read_text(encoding="utf-8")


def facts_of(name: str) -> Any:
    return YAML(typ="safe", pure=True).load(text_of(name))


def read(text: str, name: str = "") -> PlanReading:
    """The reading of a text that is a plan."""
    reading = read_plan(text, name=name)
    assert isinstance(reading, PlanReading), reading
    return reading


def plan_of(text: str, name: str = "") -> Plan:
    return read(text, name).plan


def only_module(text: str) -> Module:
    (module,) = plan_of(text).modules()
    return module


def only_resource(line: str) -> Resource:
    """The resource that one line of a list tells."""
    (resource,) = only_module(f"# Plan\n\n## Phase 1: All\n\n**Resources:**\n- {line}\n").resources
    return resource


def differences(wanted: Any, got: Any, path: str = "") -> list[str]:
    """Where `got` lacks what `wanted` holds; what it holds beyond that is no difference."""
    if isinstance(wanted, dict):
        if not isinstance(got, dict):
            return [f"{path}: {got!r} is no mapping"]
        parts = [differences(value, got.get(key), f"{path}.{key}") for key, value in wanted.items()]
        return [one for part in parts for one in part]
    if isinstance(wanted, list):
        if not isinstance(got, list) or len(wanted) != len(got):
            return [f"{path}: wanted {len(wanted)} entries, got {got!r}"]
        parts = [differences(w, g, f"{path}[{n}]") for n, (w, g) in enumerate(zip(wanted, got, strict=True))]
        return [one for part in parts for one in part]
    return [] if wanted == got else [f"{path}: wanted {wanted!r}, got {got!r}"]
