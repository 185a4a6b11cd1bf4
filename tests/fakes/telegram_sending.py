"""Methods that put something into a chat."""

import re
from struct import unpack_from
from typing import Any

from tests.fakes.serving import Upload
from tests.fakes.telegram_errors import Json, bad_request
from tests.fakes.telegram_html import parsed
from tests.fakes.telegram_keyboards import checked
from tests.fakes.telegram_params import Params
from tests.fakes.telegram_text import CAPTION_LIMIT, TEXT_LIMIT, is_empty, tidied, units, with_found
from tests.fakes.telegram_world import Chat, File, World

ACTIONS = frozenset(
    f"{verb}_{what}"
    for verb, what in [
        ("upload", "photo"), ("record", "video"), ("upload", "video"), ("record", "voice"), ("upload", "voice"),
        ("upload", "document"), ("choose", "sticker"), ("find", "location"), ("record", "video_note"),
        ("upload", "video_note"),
    ]
) | {"typing"}  # fmt: skip
_HALF = re.compile("[\ud800-\udfff]")
PNG = b"\x89PNG\r\n\x1a\n"
PHOTO_BYTES, PHOTO_SIDES, PHOTO_RATIO = 10 << 20, 10_000, 20  # Bot API, sendPhoto
EXTRAS = ("disable_notification", "protect_content", "message_effect_id")


def formatted(params: Params, name: str, entities: str) -> tuple[str, list[Json]]:
    """The text of parameter `name` as it will be seen, and its entities."""
    source, mode = params.text(name), params.text("parse_mode").lower()
    if _HALF.search(source):
        raise bad_request("strings must be encoded in UTF-8")
    if mode == "html":
        text, found = parsed(source)
    elif mode:
        raise bad_request("unsupported parse_mode")
    else:
        text, found = source, list(params.data(entities) or ())
    text, found = tidied(text, found)
    return text, with_found(text, found)


def message_text(params: Params) -> Json:
    if not params.text("text"):
        raise bad_request("message text is empty")
    text, entities = formatted(params, "text", "entities")
    if is_empty(text):
        raise bad_request("text must be non-empty")
    if units(text) > TEXT_LIMIT:
        raise bad_request("message is too long")
    return {"text": text, "entities": entities} if entities else {"text": text}


def message_caption(params: Params) -> Json:
    text, entities = formatted(params, "caption", "caption_entities")
    if units(text) > CAPTION_LIMIT:
        raise bad_request("message caption is too long")
    content: Json = {"caption": text} if text else {}
    return {**content, "caption_entities": entities} if text and entities else content


def quoted(chat: Chat, params: Params) -> Json:
    """`reply_to_message`, if the call asks for a reply."""
    reply = params.data("reply_parameters") or {}
    number = int(reply.get("message_id", 0) or params.integer("reply_to_message_id"))
    if not number:
        return {}
    found = chat.messages.get(number)
    if found is None:
        if reply.get("allow_sending_without_reply") or params.flag("allow_sending_without_reply"):
            return {}
        raise bad_request("message to be replied not found")
    return {"reply_to_message": {k: v for k, v in found.items() if k != "reply_to_message"}}


def put(world: World, chat: Chat, params: Params, content: Json) -> Json:
    markup = checked(params.data("reply_markup"))
    shown = {"reply_markup": markup} if markup and "inline_keyboard" in markup else {}
    message = world.post(chat, world.bot, {**quoted(chat, params), **content, **shown})
    extras: Json = {name: params.text(name) for name in EXTRAS if params.has(name)}
    if markup and not shown:
        extras["markup"] = markup
    if extras:
        chat.extras[message["message_id"]] = extras
    return message


def send_message(world: World, params: Params) -> Json:
    chat = world.reachable(params)
    return put(world, chat, params, message_text(params))


def send_document(world: World, params: Params) -> Json:
    chat = world.reachable(params)
    file = sent_file(world, params, "document")
    told = {**file.told(), "file_name": file.name, "mime_type": file.mime}
    return put(world, chat, params, {"document": told, **message_caption(params)})


def send_photo(world: World, params: Params) -> Json:
    chat = world.reachable(params)
    file = sent_file(world, params, "photo")
    if not file.content.startswith(PNG):  # the real one takes other kinds, too
        raise bad_request("IMAGE_PROCESS_FAILED")
    width, height = unpack_from(">II", file.content, len(PNG) + 8)
    if width + height > PHOTO_SIDES or max(width, height) > PHOTO_RATIO * min(width, height):
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
    return put(world, chat, params, {"photo": [photo_size(file, width, height)], **message_caption(params)})


def photo_size(file: File, width: int = 1280, height: int = 720) -> Json:
    return {**file.told(), "width": width, "height": height}


def sent_file(world: World, params: Params, kind: str) -> File:
    """A file uploaded under its own name or as `attach://`, or one the server has already."""
    upload: Upload | None = params.files.get(kind)
    named = params.text(kind)
    if named.startswith("attach://"):
        upload = params.files.get(named.removeprefix("attach://"))
    if upload is None:
        if not named:
            raise bad_request(f"there is no {kind} in the request")
        if named not in world.files:
            raise bad_request("wrong file identifier/HTTP URL specified")
        return world.files[named]
    if not upload.content:
        raise bad_request("file must be non-empty")
    size = len(upload.content)
    if kind == "photo" and size > PHOTO_BYTES:
        raise bad_request(
            f"file of size {size} bytes is too big for a photo; the maximum size is {PHOTO_BYTES} bytes"
        )
    return world.keep_file(upload.name, upload.content, upload.mime, f"{kind}s")


def send_chat_action(world: World, params: Params) -> Any:
    chat = world.reachable(params)
    action = params.text("action")
    if action not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    chat.actions.append(action)
    return True
