"""The commands as Discord takes them, and what is suggested for their fields."""

from datetime import date

import pytest

from bot.discord.menu import ON_A_MESSAGE, SLASH, commands
from bot.wording import Ear
from core.dialogue.menu import COMMANDS
from core.plan.suggesting import suggested
from tests.bot.hearing import WORDING
from tests.fakes.discord_commands import check_commands
from tests.flows.talking import DDIA, LEETCODE, YEAR

EAR = Ear("en-GB", date(2026, 1, 7))


def test_all_commands_are_such_as_discord_takes():
    check_commands(commands(WORDING, EAR))


def test_every_command_of_the_table_is_there_with_its_fields():
    slash = {one["name"]: one for one in commands(WORDING, EAR) if one["type"] == SLASH}
    fields = {name: [option["name"] for option in one.get("options", ())] for name, one in slash.items()}
    assert fields == {command.name: [slot.name for slot in command.slots] for command in COMMANDS}


def test_what_can_be_picked_is_suggested():
    (log,) = (one for one in commands(WORDING, EAR) if one["name"] == "log")
    assert [(option["name"], option.get("autocomplete", False)) for option in log["options"]] == [
        ("time", False),
        ("target", True),
        ("day", False),
    ]


def test_a_message_has_one_too():
    assert [one["name"] for one in commands(WORDING, EAR) if one["type"] == ON_A_MESSAGE] == ["Log this"]


def test_commands_can_be_used_everywhere_and_by_anybody_who_adds_the_bot():
    for one in commands(WORDING, EAR):
        assert (one["integration_types"], one["contexts"]) == ([0, 1], [0, 1, 2])


# -- suggestions


@pytest.mark.parametrize("typed", ["ddia", "design", "data int", "DATA-INT", "appl des"])
def test_a_part_of_the_plan_is_found_by_the_beginnings_of_its_words_or_its_initials(typed: str):
    assert DDIA in [item.key for item in suggested(YEAR, (), typed)]


def test_what_was_studied_lately_comes_first():
    everything = suggested(YEAR, (LEETCODE, DDIA), "")
    assert [item.key for item in everything[:2]] == [LEETCODE, DDIA]
    assert len(everything) == len(list(YEAR.targets()))


def test_what_was_studied_lately_is_no_answer_to_other_words():
    assert DDIA not in [item.key for item in suggested(YEAR, (DDIA,), "leetcode")]
    assert suggested(YEAR, (), "quokka") == ()
