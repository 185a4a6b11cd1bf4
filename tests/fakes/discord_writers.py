"""People as they write messages and read them."""

import mimetypes
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Self

from tests.fakes.discord_content import attachment
from tests.fakes.discord_errors import Json
from tests.fakes.discord_messages import REPLY
from tests.fakes.discord_seen import Seen, seen
from tests.fakes.discord_world import DM, Account, Channel, File, World

VOICE = 1 << 13
"""The flag of a voice message."""
Files = Sequence[tuple[str, bytes]]
"""Name and content of each."""


@dataclass(frozen=True, slots=True)
class Writer:
    """Somebody in a channel: their own with the bot, or another (`at`)."""

    world: World
    account: Account
    channel: Channel

    @property
    def id(self) -> int:
        return self.account.id

    @property
    def user(self) -> Json:
        return self.account.user

    def at(self, channel: Channel) -> Self:
        if channel.guild is not None:
            channel.guild.members.add(self.id)
        return replace(self, channel=channel)

    def dm(self, text: str, *, reply_to: Seen | None = None, files: Files = ()) -> Seen:
        return replace(self, channel=self.world.dm(self.id)).says(text, reply_to=reply_to, files=files)

    def says(self, text: str, *, reply_to: Seen | None = None, files: Files = ()) -> Seen:
        """Writes into the channel."""
        content = self._read(text)
        if reply_to is not None:
            quoted = self.channel.messages.get(reply_to.id)
            about = {"message_id": str(reply_to.id), "channel_id": str(self.channel.id), "type": 0}
            content |= {"type": REPLY, "message_reference": about, "referenced_message": quoted}
        if files:
            kept = [self.uploads(name, inside) for name, inside in files]
            content |= {"attachments": [attachment(self.world, self.channel, file) for file in kept]}
            content |= {"carried": [file.id for file in kept]}
        return self.posts(content)

    def speaks(self, recording: bytes, seconds: float = 4.2) -> Seen:
        """Sends a voice message."""
        file = attachment(self.world, self.channel, self.uploads("voice-message.ogg", recording))
        file |= {"content_type": "audio/ogg", "duration_secs": seconds, "waveform": "AA=="}
        return self.posts({"content": "", "attachments": [file], "flags": VOICE})

    def posts(self, content: Json) -> Seen:
        """Whatever else a message can hold, as the API gives it: `posts({"sticker_items": […]})`."""
        if self.channel.type == DM and self.channel.bot_in and self.account.blocked:
            raise ValueError(f"{self.user['username']} has blocked the bot")
        return seen(self.world, self.world.put(self.channel, self.user, content))

    def _read(self, text: str) -> Json:
        bot = self.world.bot
        named = f"<@{bot['id']}>" in text
        return {"content": text, "mentions": [bot] if named else []}

    def uploads(self, name: str, content: bytes) -> File:
        """A file that is nowhere yet."""
        mime = mimetypes.guess_type(name)[0] or "application/octet-stream"
        file = File(self.world.snowflake(), name, content, None, mime)
        self.world.files[file.id] = file
        return file

    def edits(self, message: Seen, text: str) -> Seen:
        return seen(self.world, self.world.change(self.channel, self._own(message), self._read(text)))

    def unfurls(self, message: Seen, title: str = "A page") -> Seen:
        """Discord adds the preview of a link: the bot hears of a change, though nobody edited anything."""
        old = self._own(message)
        old["embeds"] = [{"type": "link", "title": title, "url": "https://example.org"}]
        self.world.dispatch("MESSAGE_UPDATE", self.channel, old)
        return seen(self.world, old)

    def deletes(self, message: Seen) -> None:
        self._own(message)
        self.world.remove(self.channel, message.id)

    def _own(self, message: Seen) -> Json:
        old = self.channel.messages[message.id]
        if old["author"]["id"] != str(self.id):
            raise ValueError("people change their own messages only")
        return old

    def sees(self) -> list[Seen]:
        """The messages of the channel as they are now, oldest first, with those only this person sees."""
        here = str(self.channel.id)
        hidden = self.world.hidden.values()
        mine = [m for reader, m in hidden if reader == self.id and m["channel_id"] == here]
        everything = sorted([*self.channel.messages.values(), *mine], key=lambda m: int(m["id"]))
        return [seen(self.world, message) for message in everything]

    def now(self, message: Seen) -> Seen:
        """A message as it reads by now."""
        found = self.channel.messages.get(message.id)
        if found is None:
            reader, found = self.world.hidden[message.id]
            if reader != self.id:
                raise LookupError("somebody else's message")
        return seen(self.world, found)
