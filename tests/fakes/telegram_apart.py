"""The fake Telegram as a process of its own."""

from typing import Any

from tests.fakes.apart import Apart
from tests.fakes.telegram import TOKEN
from tests.fakes.telegram_errors import Json


class TelegramApart(Apart):
    program = "tests.fakes.telegram"

    def __init__(self, token: str = TOKEN) -> None:
        super().__init__(token)

    @property
    def url(self) -> str:
        """What `TELEGRAM_API_URL` is set to."""
        return self.addresses[0]

    async def says(self, person: int, *texts: str) -> list[Any]:
        return await self.act([{"person": person, "does": "says", "with": [text]} for text in texts])

    async def chat(self, person: int) -> list[Json]:
        """The messages of a chat as they are seen now, as `Seen` has them."""
        told: list[Json] = await self.ask(f"chat/{person}")
        return told
