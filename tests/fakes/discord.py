"""A Discord that runs on this machine: REST and Gateway for the bot, clients for the test.

    async with FakeDiscord() as fake:
        discord.http.Route.BASE = fake.api_url
        discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(fake.gateway_url)
        ada = fake.person(5, "ada")
        await fake.connected()                            # the bot is there
        ada.dm("1.5h ddia")
        used = ada.slash("log", hours="1.5h")             # as the bot registered it; in a guild: ada.at(channel)
        reply = await used.reply()                        # or `await used.answered()`, then `used.modal`, …
        used = ada.presses(reply, "Undo")
        ada.submits((await used.answered()).modal, {"Hours": "2"})
        assert fake.violations == []                      # nothing Discord would have refused

People see (`ada.sees()`, `fake.last_message(ada)`), reply, edit, press, pick, submit, block: see discord_writers and
discord_people. A late answer needs no waiting: `used.grows_old(3)`. What goes wrong is planned:

        fake.fail_next("POST /channels/{channel.id}/messages", rate_limited(0.1))
        fake.gateway.drop()                               # also reconnect(), invalidate(resumable=False), close(4000)

As a process: `python -m tests.fakes.discord --port 0 --token …` prints the two addresses; see discord_control.
"""

from collections import Counter, deque
from collections.abc import Callable

from aiohttp import web

from tests.fakes.discord_control import Control
from tests.fakes.discord_errors import Json
from tests.fakes.discord_faults import Fault, Limits
from tests.fakes.discord_gateway import Gateway
from tests.fakes.discord_guilds import guild_create, known_channel
from tests.fakes.discord_people import Person, known_person
from tests.fakes.discord_routes import NAMED
from tests.fakes.discord_seen import Seen
from tests.fakes.discord_server import BASE, Call, Server, Violation
from tests.fakes.discord_uses import DEADLINE, Interaction
from tests.fakes.discord_world import (
    APPLICATION_ID,
    DM,
    GROUP_DM,
    Channel,
    Clock,
    Guild,
    World,
)
from tests.fakes.faults import ANY
from tests.fakes.serving import Served, run, wall_clock

TOKEN = "MTEwMDAwMDAwMDAwMDAwMDAwMQ.fake00.a-bot-on-loopback-has-no-secret"
UPLOAD_LIMIT = 30 << 20  # bytes


class FakeDiscord(Served):
    """`limits.on = True` makes it answer 429 as Discord does; `gateway` drops, reconnects and forgets on request."""

    def __init__(self, token: str = TOKEN, *, clock: Clock = wall_clock, port: int = 0) -> None:
        self.token = token
        self.gateway = Gateway(token)
        self.world = World(token, "syllabot", clock, self.gateway)
        self.gateway.about, self.gateway.guilds = self._about, self._guilds
        self.gateway.changed = self.world.changed
        self.server = Server(self.world, self._control)
        super().__init__(self.server.handle, port=port, most=UPLOAD_LIMIT)

    def opened(self) -> None:
        self.world.url, self.gateway.url = self.url, self.gateway_url

    async def close(self) -> None:
        self.gateway.drop()

    async def _control(self, path: str, request: web.BaseRequest) -> web.StreamResponse:
        return await Control(self).answer(path, request)

    def _about(self) -> Json:
        application = {"id": str(APPLICATION_ID), "flags": 0}
        guilds = [{"id": str(guild.id), "unavailable": True} for guild in self._in_guilds()]
        return {"user": self.world.bot, "application": application, "guilds": guilds, "private_channels": []}

    def _in_guilds(self) -> list[Guild]:
        return [guild for guild in self.world.guilds.values() if guild.has_bot]

    def _guilds(self) -> list[Json]:
        return [guild_create(self.world, guild) for guild in self._in_guilds()]

    # -- addresses -------------------------------------------------------------------------------------------

    @property
    def addresses(self) -> tuple[str, ...]:
        return self.api_url, self.gateway_url

    @property
    def api_url(self) -> str:
        """What `DISCORD_API_URL` is set to."""
        return f"{self.url}{BASE}"

    @property
    def gateway_url(self) -> str:
        """What `DISCORD_GATEWAY_URL` is set to."""
        return f"ws://127.0.0.1:{self.port}/gateway"

    # -- people and places -----------------------------------------------------------------------------------

    def person(self, number: int, name: str = "ada", *, locale: str = "en-US") -> Person:
        """Somebody with a Discord account, in their DM with the bot."""
        return known_person(self.world, number, name, locale)

    def guild_channel(
        self, name: str = "study", *, guild: str = "Study group", has_bot: bool = True
    ) -> Channel:
        """A channel of a guild, both made when first asked for."""
        return known_channel(self.world, name, guild, has_bot=has_bot)

    def private_channel(self, *people: Person) -> Channel:
        """A DM between people, or a group's: the bot is not in it, but may be used there."""
        readers = tuple(one.id for one in people)
        channel = Channel(
            self.world.snowflake(), DM if len(readers) == 2 else GROUP_DM, people=readers, bot_in=False
        )
        self.world.channels[channel.id] = channel
        return channel

    # -- what happened ---------------------------------------------------------------------------------------

    @property
    def calls(self) -> deque[Call]:
        """Every call, oldest first, named as `POST /channels/{channel.id}/messages`."""
        return self.server.calls

    @property
    def counts(self) -> Counter[str]:
        return self.server.counts

    @property
    def limits(self) -> Limits:
        return self.server.limits

    @property
    def violations(self) -> list[Violation]:
        """What was refused, but for what a test planned."""
        return self.server.violations

    @property
    def commands(self) -> dict[str, Json]:
        """The registered commands by name."""
        return {command["name"]: command for command in self.world.commands.values()}

    @property
    def unanswered(self) -> list[Interaction]:
        """The interactions nobody answered in time, so that their people read "The application did not respond"."""
        used = self.world.interactions.values()
        return [one for one in used if one.response is None and one.age >= DEADLINE]

    def last_message(self, who: Person) -> Seen:
        """The newest message of the bot's that this person sees in their channel."""
        for message in reversed(who.sees()):
            if message.by_bot:
                return message
        raise LookupError("the bot has said nothing there")

    def fail_next(self, route: str, fault: Fault, *, times: int = 1, channel: int | None = None) -> None:
        """The next call of `route` (`"*"`: of any) fails so; see discord_faults for what may go wrong."""
        if route != ANY and route not in NAMED:
            raise LookupError(f"no route {route!r}")
        self.server.faults.plan(route, fault, times=times, chat=channel)

    # -- waiting ---------------------------------------------------------------------------------------------

    async def connected(self, seconds: float = 10) -> None:
        """Returns when a bot listens at the Gateway."""
        await self.world.until(lambda: self.gateway.ready, seconds)

    async def heard(self, seconds: float = 10) -> None:
        """Returns when whoever listens has read all that was dispatched, which is not yet to have acted on it."""
        before = {line: line.beats for line in self.gateway.lines}
        self.gateway.ask_heartbeat()
        await self.until(
            lambda: all(line.beats > n or line not in self.gateway.lines for line, n in before.items()),
            seconds,
        )

    async def until(self, what: Callable[[], object], seconds: float = 10) -> None:
        """Returns when `what` is true, which is asked after everything that happens."""
        await self.world.until(what, seconds)

    async def settled(self, seconds: float = 10) -> None:
        """Returns when every interaction was answered or came to nothing, and no message loads."""
        await self.world.until(lambda: not self.world.waiting(), seconds)


def main() -> None:
    run(
        lambda token, port: FakeDiscord(token, port=port),
        description="A fake Discord: REST and Gateway.",
        token=TOKEN,
    )


if __name__ == "__main__":
    main()
