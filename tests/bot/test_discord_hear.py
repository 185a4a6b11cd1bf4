"""Where an interaction happened, as Discord tells it or not."""

from typing import Any, cast

import pytest
from discord import Client, ClientUser, Intents, Interaction

from bot.discord.hear import direct

ADA = {"id": "1001", "username": "ada", "discriminator": "0", "avatar": None, "global_name": None}
MEMBER = {
    "user": ADA,
    "roles": [],
    "joined_at": "2026-01-01T00:00:00+00:00",
    "deaf": False,
    "mute": False,
    "flags": 0,
}
IN_SERVER, IN_BOTS_DM, IN_OTHERS_DM = 0, 1, 2


@pytest.mark.parametrize(
    ("told", "own"),
    [
        ({"user": ADA, "context": IN_BOTS_DM}, True),
        ({"user": ADA, "context": IN_OTHERS_DM}, False),
        ({"member": MEMBER, "guild_id": "7", "context": IN_SERVER}, False),
        ({"user": ADA}, True),
        ({"member": MEMBER, "guild_id": "7"}, False),
    ],
)
def test_the_bots_own_chat_is_known_whether_its_context_is_told_or_not(told: dict[str, Any], own: bool):  # noqa: FBT001  # a row of the table
    data: Any = {
        "id": "1",
        "application_id": "2",
        "type": 2,
        "token": "3",
        "version": 1,
        "attachment_size_limit": 10_485_760,
        "channel_id": "4",
        "data": {"id": "5", "name": "log", "type": 1},
        **told,
    }
    state = Client(intents=Intents(guilds=True))._connection  # noqa: SLF001  # no other way to read one
    state.user = ClientUser(state=state, data=cast("Any", ADA))
    assert direct(Interaction(data=data, state=state)) is own
