"""The read-plan command: what it prints, and what it says of a file that holds no plan."""

import json
from pathlib import Path

import pytest

from bot.plan_reading import MOST_BYTES, NotAPlanError, plan_from, read_plan
from core.plan.model import Unit

PLAN = "# Spanish\n\n## Week 1\n- ser\n\n## Week 2\n- [Tapes](https://a.io)\n\nSee you.\n"


def a_file(folder: Path, content: bytes, name: str = "plan.md") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def test_an_outline_tells_what_was_understood_and_passed_over_with_lines(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    assert read_plan(a_file(tmp_path, PLAN.encode()), as_json=False) == 0
    out = capsys.readouterr().out.splitlines()
    assert out[0] == "Spanish"
    assert "     4      topic: ser" in out
    assert "     7      resource: Tapes" in out
    assert out[-2:] == ["Passed over: 1 line", "     9  See you."]


def test_json_tells_the_same(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert read_plan(a_file(tmp_path, PLAN.encode()), as_json=True) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["document"] == {"title": "Spanish", "format": "markdown"}
    assert told["counts"]["phases"] == 2
    assert told["phases"][1]["weeks"] == {"start": 2, "end": 2}
    assert told["modules"][0]["topics"] == [{"key": "ser", "title": "ser"}]
    assert told["passed_over"] == [{"line": 9, "text": "See you."}]


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "empty"),
        (b"\x89PNG\r\n\0", "not text"),
        ("Plan für März".encode("latin-1"), "not UTF-8"),
        (b"x" * (MOST_BYTES + 1), "1 MiB"),
        (b"Dear all, see you on Monday.", "no plan found"),
    ],
)
def test_what_is_no_plan_gets_one_line_and_status_two(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes, why: str
):
    assert read_plan(a_file(tmp_path, content), as_json=True) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert why in told.err
    assert told.err.count("\n") == 1


def test_a_missing_file_and_a_directory_get_one_line_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert read_plan(tmp_path / "none.md", as_json=False) == 2
    assert read_plan(tmp_path, as_json=False) == 2
    missing, directory = capsys.readouterr().err.splitlines()
    assert "no such file" in missing
    assert "directory" in directory


def test_a_document_cannot_steer_the_terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    read_plan(a_file(tmp_path, b"# P\n\n## Week 1\n- a \x1b[31mred\n\n## Week 2\n- b\n"), as_json=False)
    assert "\x1b" not in capsys.readouterr().out


def test_a_brought_plan_without_a_length_is_given_a_year(tmp_path: Path):
    plan = plan_from(a_file(tmp_path, b"# Go path\n\n## Phase 1: A\n- a\n\n## Phase 2: B\n- b\n"))
    assert (plan.length, plan.unit) == (12, Unit.MONTH)
    assert plan_from(a_file(tmp_path, PLAN.encode())).length == 2


def test_a_brought_file_that_is_no_plan_says_why(tmp_path: Path):
    with pytest.raises(NotAPlanError, match="there is no such file"):
        plan_from(tmp_path / "none.md")
