"""Methods that change what is in a chat, and the one that answers a button."""

from typing import Any

from tests.fakes.telegram_errors import Json, bad_request
from tests.fakes.telegram_keyboards import checked
from tests.fakes.telegram_params import Params
from tests.fakes.telegram_sending import message_caption, message_text
from tests.fakes.telegram_world import QUERY_LIFE, Chat, World

ANSWER_LIMIT = 200
DELETE_LIFE = 48 * 3600
QUERY_GONE = "query is too old and response timeout expired or query ID is invalid"
SAME = (
    "message is not modified: specified new message content and reply markup are exactly the same as a current "
    "content and reply markup of the message"
)
# The emoji of https://core.telegram.org/bots/api#reactiontypeemoji
_EMOJI = (
    "❤ 👍 👎 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤‍🔥 🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓 🍾 💋 🖕 😈 😴 😭 🤓 👻 "
    "👨‍💻 👀 🎃 🙈 😇 😨 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷‍♂ 🤷 🤷‍♀ 😡"
)
REACTIONS = frozenset(_EMOJI.split())
TEXTUAL = ("text", "entities")
CAPTIONED = ("caption", "caption_entities")


def to_edit(world: World, params: Params) -> tuple[Chat, Json]:
    if not params.has("message_id") or not params.has("chat_id"):
        raise bad_request("message identifier is not specified")
    chat = world.reachable(params)
    message = chat.messages.get(params.integer("message_id"))
    if message is None:
        raise bad_request("message to edit not found")
    if message["from"]["id"] != world.bot_id:
        raise bad_request("message can't be edited")
    return chat, message


def changed(world: World, chat: Chat, old: Json, new: Json) -> Json:
    if new == {k: v for k, v in old.items() if k != "edit_date"}:
        raise bad_request(SAME)
    chat.messages[old["message_id"]] = new = {**new, "edit_date": world.now()}
    return new


def without(message: Json, *names: str) -> Json:
    return {k: v for k, v in message.items() if k not in ("edit_date", *names)}


def keyboard(params: Params) -> Json:
    markup = checked(params.data("reply_markup"), inline_only=True)
    return {"reply_markup": markup} if markup else {}


def edit_message_text(world: World, params: Params) -> Json:
    chat, old = to_edit(world, params)
    content = message_text(params)
    if "text" not in old:
        raise bad_request("there is no text in the message to edit")
    return changed(
        world, chat, old, {**without(old, *TEXTUAL, "reply_markup"), **content, **keyboard(params)}
    )


def edit_message_caption(world: World, params: Params) -> Json:
    chat, old = to_edit(world, params)
    content = message_caption(params)
    if "text" in old:
        raise bad_request("there is no caption in the message to edit")
    return changed(
        world, chat, old, {**without(old, *CAPTIONED, "reply_markup"), **content, **keyboard(params)}
    )


def edit_message_reply_markup(world: World, params: Params) -> Json:
    chat, old = to_edit(world, params)
    return changed(world, chat, old, {**without(old, "reply_markup"), **keyboard(params)})


def delete_message(world: World, params: Params) -> Any:
    chat = world.reachable(params)
    message = chat.messages.get(params.integer("message_id"))
    if message is None:
        raise bad_request("message to delete not found")
    others = message["from"]["id"] != world.bot_id
    if world.now() - message["date"] > DELETE_LIFE or (others and not chat.private):
        raise bad_request("message can't be deleted")
    del chat.messages[message["message_id"]]
    return True


def answer_callback_query(world: World, params: Params) -> Any:
    tap = world.taps.get(params.text("callback_query_id"))
    if tap is None or tap.answered or world.clock().timestamp() - tap.at > QUERY_LIFE:
        raise bad_request(QUERY_GONE)
    if len(params.text("text")) > ANSWER_LIMIT:
        raise bad_request("MESSAGE_TOO_LONG")
    tap.answered = True
    tap.text, tap.alert, tap.url = params.text("text"), params.flag("show_alert"), params.text("url")
    return True


def set_message_reaction(world: World, params: Params) -> Any:
    chat = world.reachable(params)
    number = params.integer("message_id")
    if number not in chat.messages:
        raise bad_request("message to react not found")
    reactions = params.data("reaction") or []
    if len(reactions) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    if any(one.get("type") == "emoji" and one.get("emoji") not in REACTIONS for one in reactions):
        raise bad_request("REACTION_INVALID")
    chat.extras.setdefault(number, {})["reaction"] = "".join(one.get("emoji", "") for one in reactions)
    return True
