"""People with a Discord client: what they do reaches the bot by the Gateway."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from tests.fakes.discord_components import walked
from tests.fakes.discord_content import attachment
from tests.fakes.discord_errors import Json
from tests.fakes.discord_messages import told
from tests.fakes.discord_modals import option_value, submitted
from tests.fakes.discord_seen import Modal, Seen
from tests.fakes.discord_shapes import member, person
from tests.fakes.discord_typed import filled, offered, owners
from tests.fakes.discord_uses import AUTOCOMPLETE, COMMAND, COMPONENT, SUBMISSION, Interaction
from tests.fakes.discord_world import DM, Account, Channel, World
from tests.fakes.discord_writers import Writer

BUTTON = 2
ATTACHMENT_LIMIT = 10 << 20  # bytes


@dataclass(frozen=True, slots=True)
class Person(Writer):
    """Somebody who uses the bot's commands and components, where they are: `ada.at(channel)`."""

    # -- commands --------------------------------------------------------------------------------------------

    def slash(self, name: str, /, **options: Any) -> Interaction:
        """Uses a command: `slash("log", hours="1.5h")`, `slash("plan import", file=("plan.md", b"…"))`."""
        command, rest = offered(self.world, self.account, self.channel, name)
        files = {key: self.uploads(*value) for key, value in options.items() if isinstance(value, tuple)}
        given = {**options, **{key: str(file.id) for key, file in files.items()}}
        data: Json = {**_named(command), "options": filled(command, rest, given)}
        if files:
            told = {str(file.id): attachment(self.world, self.channel, file) for file in files.values()}
            data["resolved"] = {"attachments": told}
        return self._uses(COMMAND, data)

    async def types(self, name: str, option: str, partial: str, /, **others: Any) -> list[Json]:
        """The choices shown while somebody types `partial` into an option."""
        return (await self.begins(name, option, partial, **others).answered()).choices or []

    def begins(self, name: str, option: str, partial: str, /, **others: Any) -> Interaction:
        """The same, not waiting for the choices."""
        command, rest = offered(self.world, self.account, self.channel, name)
        data = filled(command, rest, {**others, option: partial}, focused=option)
        return self._uses(AUTOCOMPLETE, {**_named(command), "options": data})

    def uses(self, name: str, message: Seen) -> Interaction:
        """Picks a command from a message's context menu."""
        command, _ = offered(self.world, self.account, self.channel, name, kind=3)
        raw = self.channel.messages[message.id]
        resolved = {"messages": {raw["id"]: raw}}
        return self._uses(COMMAND, {**_named(command), "target_id": raw["id"], "resolved": resolved})

    # -- components ------------------------------------------------------------------------------------------

    def presses(self, message: Seen, button: str) -> Interaction:
        """Presses a button, named by its label or its custom id, as `message` shows it now."""
        found = self.now(message).button(button)
        if found.url or found.disabled:
            raise ValueError(f"the bot hears nothing of {button!r}: {found}")
        return self.sends(message, found.custom_id)

    def picks(self, message: Seen, select: str | None, values: Sequence[str] | str) -> Interaction:
        """Chooses in a select, named by its custom id or placeholder, None for the only one."""
        wanted = [values] if isinstance(values, str) else list(values)
        found = [s for s in self.now(message).selects if select in (None, s.custom_id, s.placeholder)]
        if len(found) != 1:
            raise LookupError(f"{len(found)} selects {select!r} under {message.text!r}")
        one = found[0]
        options = [{"label": label, "value": value} for label, value in one.options]
        chosen = [option_value({"type": 3, "options": options}, value) for value in wanted]
        if one.disabled or not one.least <= len(chosen) <= one.most:
            raise ValueError(f"the select does not take {wanted}")
        return self.sends(message, one.custom_id, kind=3, values=chosen)

    def sends(
        self, message: Seen, custom_id: str, *, kind: int = BUTTON, values: Sequence[str] | None = None
    ) -> Interaction:
        """A component's interaction as it is, also of a button that is gone or of somebody else's message."""
        now = self.channel.messages.get(message.id) or self.world.hidden.get(message.id, (0, message.raw))[1]
        ids = {part.get("custom_id"): part["id"] for _, part in walked(now["components"])}
        data: Json = {"custom_id": custom_id, "component_type": kind, "id": ids.get(custom_id, 1)}
        data |= {"values": list(values)} if values is not None else {}
        return self._uses(COMPONENT, data, message=now)

    @property
    def modal(self) -> Modal:
        """The one before this person."""
        if self.id not in self.world.modals:
            raise LookupError("no modal is open")
        return self.world.modals[self.id]

    def submits(self, modal: Modal, values: dict[str, Any]) -> Interaction:
        """Fills in a modal, its fields named by label or custom id; what is left out stays as shown."""
        components = submitted(modal.shown["components"], modal.given(values))
        self.world.modals.pop(self.id, None)
        message = modal.by.component_message
        return self._uses(
            SUBMISSION, {"custom_id": modal.custom_id, "components": components}, message=message
        )

    # -- the bot and this person -----------------------------------------------------------------------------

    def blocks(self) -> None:
        self.account.blocked = True

    def unblocks(self) -> None:
        self.account.blocked = False

    def closes_dms(self) -> None:
        self.account.dms_closed = True

    def opens_dms(self) -> None:
        self.account.dms_closed = False

    def leaves(self) -> None:
        """Shares no guild with the bot any more, and has removed the app."""
        self.account.apart = True
        self.account.installed = False

    def _uses(self, kind: int, data: Json, *, message: Json | None = None) -> Interaction:
        world, guild = self.world, self.channel.guild
        event: Json = {
            "id": str(world.snowflake()),
            "application_id": world.bot["id"],
            "type": kind,
            "version": 1,
            "token": f"aW50ZXJhY3Rpb246{secrets.token_urlsafe(96)}",
            "data": data,
            "channel": _partial(world, self.channel),
            "channel_id": str(self.channel.id),
            "locale": self.account.locale,
            "context": self.channel.context,
            "app_permissions": "2147483647",
            "entitlements": [],
            "entitlement_sku_ids": [],
            "attachment_size_limit": ATTACHMENT_LIMIT,
            "authorizing_integration_owners": owners(self.account, self.channel),
        }
        event |= {"message": message} if message is not None else {}
        if guild is None:
            event["user"] = self.user
        else:
            event |= {
                "guild_id": str(guild.id),
                "guild_locale": "en-US",
                "member": {**member(), "user": self.user},
            }
            event["guild"] = {"id": str(guild.id), "locale": "en-US", "features": []}
        used = Interaction(world, event, self.id, self.channel, world.ticks())
        world.keep(used)
        world.gateway.dispatch("INTERACTION_CREATE", event)
        return used


def _named(command: Json) -> Json:
    return {"id": command["id"], "name": command["name"], "type": command["type"]}


def _partial(world: World, channel: Channel) -> Json:
    """The channel as an interaction tells it: of a DM without who is in it."""
    about = told(world, channel)
    if channel.type == DM:
        about.pop("recipients")
    return about | {"permissions": "2147483647"}


def known_person(world: World, number: int, name: str = "", locale: str = "en-US") -> Person:
    """Somebody with a Discord account, in their DM with the bot."""
    if number not in world.accounts:
        called = name or f"person{number}"
        world.accounts[number] = Account(person(number, called, name=called.capitalize()), locale)
    return Person(world, world.accounts[number], world.dm(number))
