"""An interaction: somebody used a command or a component, and waits for what the bot says to it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tests.fakes.discord_errors import ALREADY_ACKNOWLEDGED, UNKNOWN_INTERACTION, Json, bad_request, not_found

if TYPE_CHECKING:
    from tests.fakes.discord_seen import Modal, Seen
    from tests.fakes.discord_world import Channel, World

COMMAND, COMPONENT, AUTOCOMPLETE, SUBMISSION = 2, 3, 4, 5
DEADLINE = 3.0  # seconds until the first response
TOKEN_LIFE = 15 * 60.0  # seconds
FOLLOWUPS = 5  # where the app is only the user's, not the guild's


@dataclass(slots=True, eq=False)
class Interaction:
    """`response`: the callback type, once there was one; `original`: the message `@original` names."""

    world: "World"
    event: Json
    account: int
    channel: "Channel"
    since: float
    """When it was made, on the world's ticking clock."""
    response: int | None = None
    original: int | None = None
    loading: bool = False
    followups: list[int] = field(default_factory=list)
    choices: list[Json] | None = None
    modal: "Modal | None" = None

    @property
    def id(self) -> int:
        return int(self.event["id"])

    @property
    def token(self) -> str:
        return str(self.event["token"])

    @property
    def kind(self) -> int:
        return int(self.event["type"])

    @property
    def component_message(self) -> Json | None:
        """The message the component was on, also for a modal that a component opened."""
        return self.event.get("message")

    @property
    def age(self) -> float:
        return self.world.ticks() - self.since

    @property
    def installed_for_user_only(self) -> bool:
        return set(self.event["authorizing_integration_owners"]) == {"1"}

    @property
    def open(self) -> bool:
        """Whether it may still be answered for the first time."""
        return self.response is None and self.age < DEADLINE

    def grows_old(self, seconds: float = DEADLINE) -> None:
        """As if it had been made that much earlier."""
        self.since -= seconds

    def check_open(self) -> None:
        """Raises if it may no longer be answered for the first time."""
        if self.response is not None:
            raise bad_request(ALREADY_ACKNOWLEDGED)
        if self.age >= DEADLINE:
            raise not_found(UNKNOWN_INTERACTION)

    async def answered(self, seconds: float = 10) -> "Interaction":
        """Returns when the bot responded, with whatever."""
        await self._until(lambda: self.response is not None, "no response", seconds)
        return self

    async def _until(self, what: Callable[[], object], otherwise: str, seconds: float) -> None:
        try:
            await self.world.until(what, seconds)
        except TimeoutError:
            raise TimeoutError(f"{otherwise} within {seconds} s to {self.event['data']}") from None

    async def opened(self, seconds: float = 10) -> "Modal":
        """The modal that answers it."""
        await self.answered(seconds)
        if self.modal is None:
            raise LookupError(f"no modal came, but a response of type {self.response}")
        return self.modal

    async def reply(self, seconds: float = 10) -> "Seen":
        """The message that answers it, when it is there and no longer loads.

        Where the response only promised to change the component's message (type 6), that is the message as it was.
        """
        await self._until(lambda: self.original is not None and not self.loading, "no message", seconds)
        return self.messages[0]

    @property
    def messages(self) -> "list[Seen]":
        """What it said: the original response first, then what followed; without what was deleted."""
        from tests.fakes.discord_seen import seen  # noqa: PLC0415  # a message is seen by a world of interactions

        numbers = [self.original, *self.followups]
        found = (self.find(number) for number in numbers if number is not None)
        return [seen(self.world, message) for message in found if message is not None]

    def find(self, number: int) -> Json | None:
        """A message of this interaction's channel, hidden or not."""
        if number in self.world.hidden:
            return self.world.hidden[number][1]
        return self.channel.messages.get(number)
