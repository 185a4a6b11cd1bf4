"""What a Bot API server remembers: chats, messages, files, buttons pressed."""

import itertools
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from tests.fakes.telegram_errors import Json, bad_request, forbidden
from tests.fakes.telegram_params import Params
from tests.fakes.telegram_queue import Updates

Clock = Callable[[], datetime]

QUERY_LIFE = 15 * 60  # seconds a pressed button waits for its answer
BOT_ID = 7_000_000_001
_INTEGER = re.compile(r"-?\d+")


@dataclass(slots=True)
class Chat:
    """A chat as the bot's server knows it. `open`: the person wrote first; `messages`: what can be seen now."""

    info: Json
    open: bool = False
    blocked: bool = False
    messages: dict[int, Json] = field(default_factory=dict)
    extras: dict[int, Json] = field(default_factory=dict)
    actions: list[str] = field(default_factory=list)
    next_id: int = 1

    @property
    def id(self) -> int:
        return int(self.info["id"])

    @property
    def private(self) -> bool:
        return bool(self.info["type"] == "private")


@dataclass(slots=True)
class Tap:
    """A pressed button, and what the bot answered."""

    id: str
    at: float
    answered: bool = False
    text: str = ""
    alert: bool = False
    url: str = ""


@dataclass(frozen=True, slots=True)
class File:
    id: str
    path: str
    content: bytes
    name: str
    mime: str

    def told(self) -> Json:
        return {"file_id": self.id, "file_unique_id": f"u{self.id[-9:]}", "file_size": len(self.content)}


@dataclass(slots=True)
class World:
    token: str
    username: str
    clock: Clock
    updates: Updates = field(default_factory=Updates)
    users: dict[int, Json] = field(default_factory=dict)
    chats: dict[int, Chat] = field(default_factory=dict)
    taps: dict[str, Tap] = field(default_factory=dict)
    files: dict[str, File] = field(default_factory=dict)
    settings: dict[Any, Any] = field(default_factory=dict)
    privacy: bool = True
    numbers: Iterator[int] = field(default_factory=lambda: itertools.count(1))

    @property
    def bot(self) -> Json:
        return {"id": self.bot_id, "is_bot": True, "first_name": "Syllabot", "username": self.username}

    @property
    def bot_id(self) -> int:
        return int(self.token.partition(":")[0])

    def now(self) -> int:
        return int(self.clock().timestamp())

    def reachable(self, params: Params) -> Chat:
        """The chat a call names, if the bot may write there."""
        chat = self.named(params)
        if chat.private and not chat.open:
            raise forbidden("bot can't initiate conversation with a user")
        if chat.blocked:
            kicked = f"bot was kicked from the {chat.info['type']} chat"
            raise forbidden("bot was blocked by the user" if chat.private else kicked)
        return chat

    def named(self, params: Params) -> Chat:
        name = params.text("chat_id")
        if not name:
            raise bad_request("chat_id is empty")
        if _INTEGER.fullmatch(name):
            chat = self.chats.get(int(name))
        else:
            chat = next((c for c in self.chats.values() if f"@{c.info.get('username')}" == name), None)
        if chat is None or (chat.private and name.startswith("@")):
            raise bad_request("chat not found")
        return chat

    def post(self, chat: Chat, sender: Json, content: Json) -> Json:
        """A new message of `sender`'s."""
        message = {
            "message_id": chat.next_id,
            "from": sender,
            "chat": chat.info,
            "date": self.now(),
            **content,
        }
        chat.messages[chat.next_id] = message
        chat.next_id += 1
        return message

    def keep_file(self, name: str, content: bytes, mime: str, folder: str) -> File:
        number = next(self.numbers)
        suffix = name.rpartition(".")[2] if "." in name else "bin"
        file = File(f"BQACAgIAAxk{number:09}", f"{folder}/file_{number}.{suffix}", content, name, mime)
        self.files[file.id] = file
        return file
