"""People with a phone: what they do reaches the bot as updates."""

from dataclasses import dataclass
from typing import Any

from tests.fakes.telegram_errors import Json
from tests.fakes.telegram_seen import Seen, seen
from tests.fakes.telegram_sending import photo_size
from tests.fakes.telegram_text import tidied, with_found
from tests.fakes.telegram_world import Chat, Tap, World


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in a chat: their own with the bot, or a group (`in_group`)."""

    world: World
    user: Json
    chat: Chat

    @property
    def id(self) -> int:
        return int(self.user["id"])

    def in_group(self, group: Chat) -> "Person":
        return Person(self.world, self.user, group)

    def starts(self, payload: str = "") -> Seen:
        """Presses START, perhaps by a link with a payload; unblocks the bot if it was blocked."""
        if self.chat.blocked:
            self.unblocks()
        return self.says(f"/start {payload}".rstrip())

    def says(self, text: str, *, reply_to: Seen | None = None) -> Seen:
        return self.posts({**_texted(text), **self._quoting(reply_to)})

    def replies(self, to: Seen, text: str) -> Seen:
        return self.says(text, reply_to=to)

    def commands(self, text: str) -> Seen:
        """Sends a command to this bot by name, as a phone does in a group: `log 25m` → `/log@bot 25m`."""
        name, _, rest = text.removeprefix("/").partition(" ")
        return self.says(f"/{name}@{self.world.username} {rest}".rstrip())

    def mentions(self, text: str) -> Seen:
        return self.says(f"@{self.world.username} {text}")

    def forwards(self, message: Seen) -> Seen:
        origin = {
            "type": "user",
            "date": message.raw["date"],
            "sender_user": message.raw["from"],
        }
        kept = ("text", "entities", "caption", "caption_entities", "document", "photo", "voice")
        content = {name: message.raw[name] for name in kept if name in message.raw}
        return self.posts({"forward_origin": origin, **content})

    def sends_document(
        self, name: str, content: bytes, *, mime: str = "application/octet-stream", caption: str = ""
    ) -> Seen:
        file = self.world.keep_file(name, content, mime, "documents")
        told = {**file.told(), "file_name": name, "mime_type": mime}
        return self.posts({"document": told, **({"caption": caption} if caption else {})})

    def sends_voice(self, content: bytes, *, seconds: int = 3) -> Seen:
        file = self.world.keep_file("voice.oga", content, "audio/ogg", "voice")
        return self.posts({"voice": {**file.told(), "duration": seconds, "mime_type": "audio/ogg"}})

    def sends_photo(self, content: bytes, *, caption: str = "") -> Seen:
        file = self.world.keep_file("photo.jpg", content, "image/jpeg", "photos")
        return self.posts({"photo": [photo_size(file)], **({"caption": caption} if caption else {})})

    def sends(self, kind: str, what: Any) -> Seen:
        """Anything else a chat can hold, as the API gives it: `sends("sticker", {...})`."""
        return self.posts({kind: what})

    def posts(self, content: Json) -> Seen:
        if self.chat.blocked:
            raise ValueError(f"{self.user['first_name']} has blocked the bot")
        self.chat.open = True
        message = self.world.post(self.chat, self.user, content)
        if self._heard(message):
            self._push("message", message)
        return seen(self.chat, message)

    def edits(self, message: Seen, text: str) -> Seen:
        old = self.chat.messages[message.id]
        if old["from"]["id"] != self.id:
            raise ValueError("people edit their own messages only")
        kept = {k: v for k, v in old.items() if k not in ("text", "entities")}
        new = {**kept, **_texted(text), "edit_date": self.world.now()}
        self.chat.messages[message.id] = new
        if self._heard(new):
            self._push("edited_message", new)
        return seen(self.chat, new)

    def deletes(self, message: Seen) -> None:
        """Removes a message for both; bots are not told."""
        del self.chat.messages[message.id]

    def presses(self, message: Seen, label: str, *, late: bool = False) -> Tap:
        """Presses a button under a message of the bot's.

        `late`: as it was when `message` was looked at, though it was edited or deleted since.
        """
        now = self.chat.messages.get(message.id)
        shown = message if late else seen(self.chat, now or {"message_id": 0, "from": self.user})
        data = shown.data(label)
        if data is None:
            raise ValueError(f"{label!r} opens something, the bot hears nothing of it")
        return self.taps(message, data)

    def taps(self, message: Seen, data: str) -> Tap:
        """A callback query with whatever data, as only a crafted client can send it."""
        gone = {"chat": self.chat.info, "message_id": message.id, "date": 0}
        tap = Tap(str(next(self.world.numbers) << 32), self.world.clock().timestamp())
        self.world.taps[tap.id] = tap
        query = {
            "id": tap.id,
            "from": self.user,
            "message": self.chat.messages.get(message.id, gone),
            "chat_instance": str(self.chat.id * 7919),
            "data": data,
        }
        self._push("callback_query", query)
        return tap

    def reacts(self, message: Seen, emoji: str) -> None:
        """Reaches the bot only if `allowed_updates` asks for `message_reaction`."""
        told = {"chat": self.chat.info, "message_id": message.id, "user": self.user, "date": self.world.now()}
        new = [{"type": "emoji", "emoji": emoji}] if emoji else []
        self._push("message_reaction", {**told, "old_reaction": [], "new_reaction": new})

    def blocks(self) -> None:
        """Blocks the bot; in a group: throws it out."""
        self.chat.blocked = True
        self._member("member", "kicked")

    def unblocks(self) -> None:
        self.chat.blocked = False
        self._member("kicked", "member")

    def adds_bot(self) -> None:
        """Takes the bot into the group."""
        self.chat.blocked = False
        self._member("left", "member")

    def _member(self, old: str, new: str) -> None:
        def status(name: str) -> Json:
            return {"user": self.world.bot, "status": name, **({"until_date": 0} if name == "kicked" else {})}

        told = {"chat": self.chat.info, "from": self.user, "date": self.world.now()}
        self._push("my_chat_member", {**told, "old_chat_member": status(old), "new_chat_member": status(new)})

    def _push(self, kind: str, what: Json) -> None:
        self.world.updates.push(kind, self.chat.id, what)

    def _quoting(self, message: Seen | None) -> Json:
        if message is None:
            return {}
        now = self.chat.messages.get(message.id, message.raw)
        return {"reply_to_message": {k: v for k, v in now.items() if k != "reply_to_message"}}

    def _heard(self, message: Json) -> bool:
        """In a group with privacy mode: commands, mentions and replies to the bot."""
        if self.chat.private or not self.world.privacy:
            return True
        if message.get("reply_to_message", {}).get("from", {}).get("id") == self.world.bot_id:
            return True
        words = message.get("text", "").lower().split()
        me = f"@{self.world.username.lower()}"
        command = bool(words) and words[0].startswith("/")
        return (command and ("@" not in words[0] or words[0].endswith(me))) or me in words


def _texted(text: str) -> Json:
    text, _ = tidied(text, ())
    entities = with_found(text, [])
    return {"text": text, "entities": entities} if entities else {"text": text}
