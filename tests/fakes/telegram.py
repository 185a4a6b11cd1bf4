"""A Telegram that runs on this machine: the Bot API for the bot, phones for the test.

    async with FakeTelegram() as fake:
        bot = Bot(fake.token, base_url=fake.base_url, base_file_url=fake.base_file_url)
        ada = fake.person(5, "Ada")
        ada.starts()
        ...
        await fake.settled()
        assert fake.last_message(ada).buttons == (("Yes", "No"),)

As a process: `python -m tests.fakes.telegram --port 0 --token …` prints its address; see telegram_control.
"""

import asyncio
from collections import Counter, deque
from collections.abc import Callable
from typing import Any

from aiohttp import web

from tests.fakes.serving import Served, run, wall_clock
from tests.fakes.telegram_control import Control, known, known_group
from tests.fakes.telegram_errors import Json
from tests.fakes.telegram_faults import Fault, Limits
from tests.fakes.telegram_people import Person
from tests.fakes.telegram_seen import Seen, seen
from tests.fakes.telegram_server import Call, Server
from tests.fakes.telegram_world import BOT_ID, Chat, Clock, World

TOKEN = f"{BOT_ID}:AAfake-token_of-a-bot-on-loopback-1"
USERNAME = "syllabot"
UPLOAD_LIMIT = 51 << 20  # bytes


class FakeTelegram(Served):
    """`limits.on = True` makes it answer 429 as Telegram does; `world.privacy = False` lets the bot read groups."""

    def __init__(
        self, token: str = TOKEN, *, username: str = USERNAME, clock: Clock = wall_clock, port: int = 0
    ) -> None:
        self.token = token
        self.world = World(token, username, clock)
        self.server = Server(self.world, self._control)
        super().__init__(self.server.handle, port=port, most=UPLOAD_LIMIT)

    async def close(self) -> None:
        await self.server.webhook.close()
        self.world.updates.end_poll()

    async def _control(self, path: str, request: web.BaseRequest) -> web.StreamResponse:
        return await Control(self.server).answer(path, request)

    @property
    def base_url(self) -> str:
        return f"{self.url}/bot"

    @property
    def base_file_url(self) -> str:
        return f"{self.url}/file/bot"

    @property
    def calls(self) -> deque[Call]:
        """Every call that was answered, oldest first, without the token."""
        return self.server.calls

    @property
    def counts(self) -> Counter[str]:
        return self.server.counts

    @property
    def limits(self) -> Limits:
        return self.server.limits

    def person(self, number: int, first_name: str = "Ada", **about: Any) -> Person:
        """Somebody with a phone. `about`: further fields of the API's User, as `language_code`, `username`."""
        return known(self.server, number, first_name=first_name, **about)

    def group(self, number: int = -1_001_000_000_001, title: str = "Study group") -> Chat:
        return known_group(self.server, number, title)

    def chat(self, where: Person | Chat | int) -> list[Seen]:
        """The messages of a chat as they are seen now, oldest first."""
        chat = self._chat(where)
        return [seen(chat, message) for message in chat.messages.values()]

    def last_message(self, where: Person | Chat | int) -> Seen:
        """The newest message of the bot's."""
        chat = self._chat(where)
        for message in reversed(chat.messages.values()):
            if message["from"]["id"] == self.world.bot_id:
                return seen(chat, message)
        raise LookupError("the bot has said nothing there")

    def _chat(self, where: Person | Chat | int) -> Chat:
        if isinstance(where, int):
            return self.world.chats[where]
        return where.chat if isinstance(where, Person) else where

    def file(self, message: Seen) -> bytes:
        """What a message carries."""
        return self.world.files[message.file].content

    def actions(self, where: Person | Chat | int) -> list[str]:
        """The chat actions shown, as `typing`."""
        return self._chat(where).actions

    def setting(self, *key: str) -> Any:
        """What the bot set: `("description", "de")`, `("commands", '{"type": "default"}', "")`, `("menu_button", "")`."""
        return self.world.settings.get(key)

    def fail_next(self, method: str, fault: Fault, *, times: int = 1, chat: int | None = None) -> None:
        """The next call of `method` (`"*"`: of any) fails so; see telegram_faults for what may go wrong."""
        self.server.faults.plan(method, fault, times=times, chat=chat)

    @property
    def waiting(self) -> int:
        """How many updates are not confirmed yet."""
        return len(self.world.updates.waiting)

    async def settled(self, timeout: float = 10) -> None:  # noqa: ASYNC109  # a test says how long it waits
        """Returns when every update was confirmed."""
        try:
            await asyncio.wait_for(self.world.updates.drained.wait(), timeout)
        except TimeoutError:
            raise TimeoutError(f"{self.waiting} updates still wait after {timeout} s") from None

    async def polled(self, timeout: float = 10) -> None:  # noqa: ASYNC109  # the same
        """Returns when a bot waits for updates."""
        await asyncio.wait_for(self.world.updates.until_polled(), timeout)

    async def until(self, what: Callable[[], object], timeout: float = 10) -> None:  # noqa: ASYNC109  # the same
        """Returns when `what` is true, which is asked after every call."""
        async with asyncio.timeout(timeout):
            while not what():
                call = asyncio.get_running_loop().create_future()
                self.server.watchers.add(call)
                try:
                    await call
                finally:
                    self.server.watchers.discard(call)

    def state(self) -> Json:
        return Control(self.server).state()


def main() -> None:
    run(
        lambda token, port: FakeTelegram(token, port=port),
        description="A fake Telegram Bot API server.",
        token=TOKEN,
    )


if __name__ == "__main__":
    main()
