"""Reads what Telegram delivers: updates become events for the coach."""

from dataclasses import dataclass
from datetime import timedelta

from telegram import CallbackQuery, Message, Update, User
from telegram.constants import ChatType

from bot.incoming import Edited, Incoming, Pressed, Said
from bot.tokens import pressed
from core.dialogue.zones import likely_zone
from core.learner import Address, Platform

ALLOWED = ["message", "edited_message", "callback_query", "my_chat_member"]


@dataclass(frozen=True, slots=True)
class InGroup:
    """A command or a mention in a group: it is answered with a link to the private chat."""

    chat: str
    locale: str


@dataclass(frozen=True, slots=True)
class Attached:
    """A file, still to be fetched. `size` is in bytes, as Telegram says."""

    incoming: Incoming
    file: str
    name: str
    size: int


@dataclass(frozen=True, slots=True)
class Voiced:
    """A voice message of so many `seconds`, still to be fetched and written down."""

    incoming: Incoming
    file: str
    seconds: float


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A message without text: a photo, a sticker."""

    address: Address
    locale: str


@dataclass(frozen=True, slots=True)
class Blocked:
    """The person blocked the bot, or lets it in again."""

    address: Address
    off: bool


Heard = Incoming | Attached | Voiced | InGroup | Unreadable | Blocked


def heard(update: Update, name: str) -> Heard | None:
    """What `update` means to the coach of that user name; None for what does not concern it."""
    if update.callback_query is not None:
        return _press(update, update.callback_query)
    if update.my_chat_member is not None:
        member = update.my_chat_member
        if member.chat.type != ChatType.PRIVATE:
            return None
        return Blocked(_address(member.from_user, member.chat.id), member.new_chat_member.status == "kicked")
    message = update.message or update.edited_message
    if message is None or message.from_user is None or message.from_user.is_bot:
        return None
    if message.chat.type != ChatType.PRIVATE:
        return _in_group(message, name) if update.message else None
    return _private(update, message, message.from_user)


def _private(update: Update, message: Message, user: User) -> Heard:
    address = _address(user, message.chat.id)
    text = message.text if message.text is not None else message.caption
    document = message.document if update.message else None
    voice = message.voice if update.message and text is None else None
    if text is None and document is None and voice is None:
        return Unreadable(address, _locale(user))
    replied = message.reply_to_message
    incoming = Incoming(
        address,
        str(update.update_id),
        Edited(text or "") if update.edited_message else Said(text or ""),
        likely_zone(_locale(user)),  # Telegram tells none; the coach asks
        _locale(user),
        message=str(message.message_id),
        replies_to=str(replied.message_id) if replied else None,
        sent_at=message.date,
    )
    if voice is not None:
        return Voiced(incoming, voice.file_id, _seconds(voice.duration))
    if document is None:
        return incoming
    return Attached(incoming, document.file_id, document.file_name or "", document.file_size or 0)


def _press(update: Update, query: CallbackQuery) -> Incoming | None:
    if query.message is None or query.message.chat.type != ChatType.PRIVATE:
        return None
    where = pressed(query.data or "")
    return Incoming(
        _address(query.from_user, query.message.chat.id),
        str(update.update_id),
        Pressed(*where) if where else Pressed(0, 0),
        likely_zone(_locale(query.from_user)),
        _locale(query.from_user),
    )


def _in_group(message: Message, name: str) -> InGroup | None:
    text = message.text or ""
    called = f"@{name}".casefold()
    is_command = text.startswith("/") and ("@" not in text.split(maxsplit=1)[0] or called in text.casefold())
    if not (is_command or called in text.casefold()):
        return None
    user = message.from_user
    return InGroup(str(message.chat.id), _locale(user) if user else "en")


def _seconds(length: int | timedelta) -> float:
    """A length as the library gives it, now or when it has made up its mind."""
    return length.total_seconds() if isinstance(length, timedelta) else float(length)


def _address(user: User, chat: int) -> Address:
    return Address(Platform.TELEGRAM, str(user.id), str(chat))


def _locale(user: User) -> str:
    return user.language_code or "en"
