"""Logs one right after the other are confirmed in one message that grows: five logs are five lines, not five messages."""

from collections import OrderedDict
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.message import Message

QUICK = timedelta(seconds=20)
"""Logs within this time count as quick ones."""
MOST_GATHERED = 8
MOST_CHATS = 1_000


@dataclass(frozen=True, slots=True)
class Shown:
    """The latest message of a chat, while quick ones may gather in it.

    `id` is the platform's, `at` when it was last said; `head` are the first lines of what is gathered, `html` is what it shows.
    """

    id: str
    at: datetime
    head: str
    html: str
    count: int = 1


class Gathering:
    """Knows, in memory, what the latest message of each chat says. After a restart the next log begins a new one."""

    def __init__(self) -> None:
        self._latest: OrderedDict[str, Shown] = OrderedDict()

    def grown(self, chat: str, message: Message, now: datetime) -> Shown | None:
        """The latest message of `chat` as it would say `message` as well; None if they are not of a kind, or not quick.

        Of the earlier ones their first lines stay. It counts as shown when `keep` is told.
        """
        latest = self._latest.get(chat)
        if latest is None or not message.gathers or now - latest.at > QUICK or latest.count >= MOST_GATHERED:
            return None
        head, html = f"{latest.head}\n{_head(message)}", f"{latest.head}\n{message.text}"
        return Shown(latest.id, now, head, html, latest.count + 1)

    def keep(self, chat: str, shown: Shown) -> None:
        self._latest[chat] = shown
        self._latest.move_to_end(chat)
        while len(self._latest) > MOST_CHATS:
            self._latest.popitem(last=False)

    def said(self, chat: str, shown: str, message: Message, now: datetime) -> None:
        """A message of its own was said in `chat`, as the platform's `shown`."""
        if message.gathers:
            self.keep(chat, Shown(shown, now, _head(message), message.text))
        else:
            self.over(chat)

    def over(self, chat: str) -> None:
        """Nothing gathers in the latest message of `chat` any more."""
        self._latest.pop(chat, None)

    def ended(self, chat: str, shown: str) -> str | None:
        """What stands in the message `shown` if things have gathered in it: it has come to an end."""
        latest = self._latest.get(chat)
        return self._latest.pop(chat).html if latest is not None and latest.id == shown else None


def _head(message: Message) -> str:
    """The first line, which says what was logged."""
    return message.text.partition("\n")[0]
