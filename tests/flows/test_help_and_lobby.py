import pytest

from core.dialogue.contract import Cancelled, Opened
from core.dialogue.menu import COMMANDS
from core.flows import FLOWS
from tests.flows.talking import STRANGER, Chat


def test_help_names_every_command():
    chat = Chat().say("/help")
    assert chat.told["help.commands"]["names"] == [command.name for command in COMMANDS]
    assert chat.labels == ["way.today"]


def test_help_invites_a_stranger_to_start():
    assert Chat(STRANGER).say("/help").press("way.start").asked == "start.name"


@pytest.mark.parametrize("command", [command.name for command in COMMANDS])
def test_every_command_is_a_conversation_or_steers_one(command: str):
    assert command in FLOWS or command in {"back", "skip", "cancel"}


@pytest.mark.parametrize(
    ("said", "meant"), [("/tody", "today"), ("/logg", "log"), ("/progres", "progress"), ("/undu", "undo")]
)
def test_a_mistyped_command_is_met_with_the_nearest(said: str, meant: str):
    chat = Chat().say(said)
    assert chat.told == {"help.unknown": {"command": said[1:], "meant": meant}}
    assert chat.button("way.command") == Opened(meant)


def test_a_mistyped_steering_command_offers_what_it_steers():
    chat = Chat().say("/cancl")
    assert chat.button("way.command") == Cancelled()


def test_a_command_like_none_of_ours_offers_help():
    chat = Chat().say("/xyzzy")
    assert chat.told == {"help.unknown": {"command": "xyzzy", "meant": None}}
    assert chat.labels == ["way.help"]


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ("what's next?", "today.step"),
        ("Stats", "progress.told"),
        ("my week", "week.days"),
        ("quick wins", "wins.list"),
        ("help", "help.commands"),
        ("hello", "start.again"),
    ],
)
def test_a_command_in_words_is_one(said: str, key: str):
    assert key in Chat().say(said).told


@pytest.mark.parametrize("said", ["cancel", "stop", "never mind", "back", "skip"])
def test_steering_in_words_steers(said: str):
    chat = Chat().say(said)
    assert chat.told == {"dialogue.nothing_open": {}}


def test_steering_in_words_steers_the_open_question():
    assert Chat().say("/settings").say("never mind").told == {"dialogue.cancelled": {"flow": "settings"}}
    assert Chat().say("/settings").press("settings.zone").say("back").asked == "settings.shown"
    assert Chat().say("/settings").press("settings.weekday_at").say("skip").told.keys() == {"settings.saved"}


@pytest.mark.parametrize("said", ["hm", "the weather is fine", "", "\0", "🎉", "<b>hi</b>"])
def test_text_that_is_nothing_is_answered_with_ways_on(said: str):
    chat = Chat().say(said)
    assert chat.told == {"lobby.no_log": {}}
    assert chat.labels == ["way.log", "way.today", "way.progress"]
    assert chat.saved == ()
