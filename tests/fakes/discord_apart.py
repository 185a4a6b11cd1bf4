"""The fake Discord as a process of its own."""

from typing import Any

from tests.fakes.apart import Apart
from tests.fakes.discord import TOKEN
from tests.fakes.discord_errors import Json


class DiscordApart(Apart):
    program = "tests.fakes.discord"

    def __init__(self, token: str = TOKEN) -> None:
        super().__init__(token)

    @property
    def api_url(self) -> str:
        """What `DISCORD_API_URL` is set to."""
        return self.addresses[0]

    @property
    def gateway_url(self) -> str:
        """What `DISCORD_GATEWAY_URL` is set to."""
        return self.addresses[1]

    async def dms(self, person: int, *texts: str) -> list[Any]:
        return await self.act([{"person": person, "does": "dm", "with": [text]} for text in texts])

    async def slash(self, person: int, name: str, **options: Any) -> Any:
        """The id of the interaction."""
        return (await self.act([{"person": person, "does": "slash", "with": [name], "options": options}]))[0]

    async def sees(self, person: int) -> list[Json]:
        """The messages of a person's DM as they are now, as `Seen` has them."""
        told: list[Json] = await self.ask(f"sees/{person}")
        return told

    async def used(self, interaction: int) -> Json:
        told: Json = await self.ask(f"used/{interaction}")
        return told

    async def gateway(self, does: str, given: Any = None) -> None:
        await self.tell("gateway", {"does": does, "with": given})

    async def connected(self, seconds: float = 10) -> bool:
        """Whether a bot listened before `seconds` had passed."""
        state: Json = await self.ask(f"ready?timeout={seconds}")
        return bool(state["ready"])
