"""Reads what Discord delivers: messages and interactions become events for the coach."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, cast

from discord import Attachment, Interaction, InteractionType, Message, MessageType
from discord.utils import snowflake_time

from bot.discord.widgets import filled_in
from bot.incoming import Called, Completed, Edited, Incoming, Pressed, Said
from core.dialogue.zones import likely_zone
from core.learner import UNTOLD, Address, Platform

ORDINARY = {MessageType.default, MessageType.reply}
TO_SEE_OR_HEAR = ("image/", "video/", "audio/")
"""Kinds of files that are no plans."""
SLASH = 1


@dataclass(frozen=True, slots=True)
class Attached:
    """A file, still to be fetched."""

    incoming: Incoming
    file: Attachment


@dataclass(frozen=True, slots=True)
class Voiced:
    """A voice message, still to be fetched and written down."""

    incoming: Incoming
    file: Attachment


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A message without text: a picture, a sticker."""

    address: Address
    sent_at: datetime


Heard = Incoming | Attached | Voiced | Unreadable


def said(message: Message) -> Heard | None:
    """What a direct message means to the coach; None for what does not concern it."""
    if not _personal(message):
        return None
    files = [file for file in message.attachments if not (file.content_type or "").startswith(TO_SEE_OR_HEAR)]
    voices = [file for file in message.attachments if file.is_voice_message()]
    if not message.content and not files and not voices:
        return Unreadable(_author(message), message.created_at)
    about = message.reference
    incoming = Incoming(
        _author(message),
        str(message.id),
        Said(message.content),
        likely_zone(UNTOLD),  # a message tells none; the coach asks
        UNTOLD,
        message=str(message.id),
        replies_to=str(about.message_id) if about and about.message_id else None,
        sent_at=message.created_at,
    )
    if voices:
        return Voiced(incoming, voices[0])
    return Attached(incoming, files[0]) if files else incoming


def edited(message: Message) -> Incoming | None:
    """What a changed message means; None for changes that are not its author's, as a preview that was added."""
    if not _personal(message) or message.edited_at is None:
        return None
    return Incoming(
        _author(message),
        f"edit {message.id} {message.edited_at.timestamp():.6f}",
        Edited(message.content),
        likely_zone(UNTOLD),
        UNTOLD,
        message=str(message.id),
        sent_at=message.edited_at,
    )


def moment(what: Heard) -> datetime:
    """When it was done."""
    sent_at = what.incoming.sent_at if isinstance(what, Attached | Voiced) else what.sent_at
    return sent_at or datetime.min.replace(tzinfo=UTC)


def used(interaction: Interaction[Any], chat: str) -> Incoming | None:
    """What a command or a form that comes back means. `chat` is where its user is reached."""
    data = cast("Mapping[str, Any]", interaction.data or {})
    match interaction.type:
        case InteractionType.application_command if data.get("type", SLASH) == SLASH:
            options = {option["name"]: str(option.get("value", "")) for option in data.get("options", ())}
            return heard(interaction, chat, Called(data["name"], options))
        case InteractionType.application_command:
            target = data["resolved"]["messages"][data["target_id"]]
            said_at = snowflake_time(int(target["id"]))
            return heard(interaction, chat, Said(f"/log {target['content']}".strip()), said_at)
        case InteractionType.modal_submit:
            turn = str(data["custom_id"]).partition(".")[0]
            values = filled_in(data["components"])
            return heard(interaction, chat, Completed(int(turn), values)) if turn.isdigit() else None
        case _:
            return None


def heard(
    interaction: Interaction[Any],
    chat: str,
    what: Said | Called | Completed | Pressed,
    said_at: datetime | None = None,
) -> Incoming:
    """An interaction that means `what`."""
    locale = str(interaction.locale)
    return Incoming(
        Address(Platform.DISCORD, str(interaction.user.id), chat),
        str(interaction.id),
        what,
        likely_zone(locale),
        locale,
        sent_at=said_at or interaction.created_at,
    )


def direct(interaction: Interaction[Any]) -> bool:
    """Whether it happened in the bot's own chat with a person: there, others see nothing anyway.

    Discord need not tell the context (Interaction Object); then what is outside of servers is taken for that chat.
    """
    context = interaction.context
    elsewhere = context.guild or context.private_channel
    return context.dm_channel or (not elsewhere and interaction.guild_id is None)


def _personal(message: Message) -> bool:
    """Whether a person said it to the bot alone."""
    return message.guild is None and not message.author.bot and message.type in ORDINARY


def _author(message: Message) -> Address:
    return Address(Platform.DISCORD, str(message.author.id), str(message.channel.id))
