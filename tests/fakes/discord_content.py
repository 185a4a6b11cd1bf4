"""What a message says: its limits, its embeds, its files."""

from tests.fakes.discord_components import check_components, numbered
from tests.fakes.discord_errors import EMPTY_MESSAGE, Form, Json, Path, bad_request
from tests.fakes.discord_mentions import check_allowed, mentions
from tests.fakes.discord_requests import Asked
from tests.fakes.discord_world import EPHEMERAL, Channel, File, World

CONTENT = 2000
EMBEDS, FIELDS = 10, 25
EMBED_TOTAL = 6000
TITLE, DESCRIPTION, FIELD_NAME, FIELD_VALUE, FOOTER, AUTHOR = 256, 4096, 256, 1024, 2048, 256
ALT_TEXT = 1024
SUPPRESS_EMBEDS, SUPPRESS_NOTIFICATIONS, COMPONENTS_V2 = 1 << 2, 1 << 12, 1 << 15
SETTABLE = SUPPRESS_EMBEDS | EPHEMERAL | SUPPRESS_NOTIFICATIONS | COMPONENTS_V2
V2_CONTENT = "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2", "The 'content' field cannot be used when using MessageFlags.IS_COMPONENTS_V2"  # fmt: skip


def check_message(said: Json, *, under: Path = (), flags: int = 0) -> None:
    """Raises what is wrong with a message. `under`: where in the body it stands; `flags`: those it has already."""
    form = Form()
    flags |= said.get("flags") or 0
    content = form.text(said.get("content"), ("content",), (0, CONTENT), required=False)
    embeds = form.items(said.get("embeds"), ("embeds",), (0, EMBEDS))
    for number, embed in enumerate(embeds):
        _check_embed(form, embed, ("embeds", number))
    if sum(map(_size, embeds)) > EMBED_TOTAL:
        form.wrong(
            ("embeds",), "MAX_EMBED_SIZE_EXCEEDED", f"Embed size exceeds maximum size of {EMBED_TOTAL}"
        )
    v2 = bool(flags & COMPONENTS_V2)
    if "components" in said or v2:
        check_components(form, said.get("components"), v2=v2)
    if v2 and (content or embeds):
        form.wrong(("content" if content else "embeds",), *V2_CONTENT)
    check_allowed(form, said.get("allowed_mentions"))
    for number, attachment in enumerate(form.items(said.get("attachments"), ("attachments",), (0, 10))):
        alt = attachment.get("description")
        form.text(alt, ("attachments", number, "description"), (0, ALT_TEXT), required=False)
    if flags & ~SETTABLE & ~(1 << 7):
        form.wrong(("flags",), "MESSAGE_FLAGS_INVALID", "Invalid message flags")
    if form.errors:
        for step in reversed(under):
            form.errors = {str(step): form.errors}
        raise form.error()


def _check_embed(form: Form, embed: Json, at: Path) -> None:
    form.text(embed.get("title"), (*at, "title"), (0, TITLE), required=False)
    form.text(embed.get("description"), (*at, "description"), (0, DESCRIPTION), required=False)
    form.text((embed.get("footer") or {}).get("text"), (*at, "footer", "text"), (0, FOOTER), required=False)
    form.text((embed.get("author") or {}).get("name"), (*at, "author", "name"), (0, AUTHOR), required=False)
    for number, field in enumerate(form.items(embed.get("fields"), (*at, "fields"), (0, FIELDS))):
        form.text(field.get("name"), (*at, "fields", number, "name"), (1, FIELD_NAME))
        form.text(field.get("value"), (*at, "fields", number, "value"), (1, FIELD_VALUE))
    for part in ("image", "thumbnail"):
        url = (embed.get(part) or {}).get("url")
        if url is not None and not url.startswith(("http://", "https://", "attachment://")):
            why = "Scheme \"\" is not supported. Scheme must be one of ('http', 'https')."
            form.wrong((*at, part, "url"), "URL_TYPE_INVALID_SCHEME", why)


def _size(embed: Json) -> int:
    parts = [embed.get("title"), embed.get("description")]
    parts += [(embed.get("footer") or {}).get("text"), (embed.get("author") or {}).get("name")]
    parts += [field.get(part) for field in embed.get("fields") or () for part in ("name", "value")]
    return sum(len(part) for part in parts if isinstance(part, str))


def message_of(
    world: World, channel: Channel, asked: Asked, said: Json, *, before: Json | None = None
) -> Json:
    """The fields of a message that `said` sets, checked already. `before`: what it was, if it is edited."""
    content: Json = {}
    if "content" in said:
        content["content"] = (said["content"] or "").strip()
    if "components" in said:
        content["components"] = numbered(said["components"] or [])
    if "flags" in said:
        content["flags"] = ((before or {}).get("flags", 0) & ~SUPPRESS_EMBEDS) | (said["flags"] or 0)
    files = _files(world, asked, said, before)
    if "embeds" in said or files is not None:
        content |= _shown(
            world, channel, said, files if files is not None else _carried(world, before), before
        )
    text: str = content["content"] if "content" in content else (before or {}).get("content", "")
    if before is None or "content" in said:
        content |= mentions(world, text, said.get("allowed_mentions"), _answered(channel, said))
    whole = {**(before or {}), **content}
    if not any(whole.get(part) for part in ("content", "embeds", "attachments", "components")):
        raise bad_request(EMPTY_MESSAGE)
    return content


def _answered(channel: Channel, said: Json) -> str | None:
    """Whose message this one replies to."""
    reference = said.get("message_reference")
    found = channel.messages.get(int(reference["message_id"])) if reference else None
    return found["author"]["id"] if found else None


def _carried(world: World, before: Json | None) -> list[File]:
    """The files a message has already, those its embeds show included."""
    numbers = world.carried.get(int(before["id"]), ()) if before else ()
    return [world.files[number] for number in numbers]


def _files(world: World, asked: Asked, said: Json, before: Json | None) -> list[File] | None:
    """What the message will carry; None where that does not change."""
    if "attachments" not in said and not asked.files:
        return None
    told = {str(one["id"]): one for one in said.get("attachments") or ()}
    kept = [file for file in _carried(world, before) if "attachments" not in said or str(file.id) in told]
    for number, upload in asked.files.items():
        about = told.get(str(number), {})
        name = about.get("filename", upload.name)
        mime = "image/png" if name.endswith(".png") else upload.mime
        file = File(world.snowflake(), name, upload.content, about.get("description"), mime)
        world.files[file.id] = file
        kept.append(file)
    return kept


def _shown(world: World, channel: Channel, said: Json, files: list[File], before: Json | None) -> Json:
    """Embeds and attachments. A file that an embed shows is no attachment of its own."""
    inside: set[str] = set()
    embeds = [_resolved(world, channel, embed, files, inside) for embed in said.get("embeds") or ()]
    if "embeds" not in said:
        embeds = list((before or {}).get("embeds", ()))
    outside = [file for file in files if file.name not in inside]
    return {
        "embeds": embeds,
        "attachments": [attachment(world, channel, file) for file in outside],
        "carried": [file.id for file in files],
    }


def _resolved(world: World, channel: Channel, embed: Json, files: list[File], inside: set[str]) -> Json:
    told = {"type": "rich", **embed}
    for part in ("image", "thumbnail"):
        url = (embed.get(part) or {}).get("url", "")
        file = next((file for file in files if url == f"attachment://{file.name}"), None)
        if file is not None:
            inside.add(file.name)
            told[part] = {"url": _url(world, channel, file), "width": 1280, "height": 720}
        elif url.startswith("attachment://"):  # a picture that was not sent is not there
            del told[part]
    return told


def attachment(world: World, channel: Channel, file: File) -> Json:
    url = _url(world, channel, file)
    told: Json = {"id": str(file.id), "filename": file.name, "size": len(file.content), "url": url}
    told |= {"proxy_url": url, "content_type": file.mime}
    return told | ({"description": file.description} if file.description else {})


def _url(world: World, channel: Channel, file: File) -> str:
    return f"{world.url}/attachments/{channel.id}/{file.id}/{file.name}"
