"""Whom a message pings: whom it names, as far as `allowed_mentions` lets it."""

import re

from tests.fakes.discord_errors import Form, Json
from tests.fakes.discord_world import World

USER, ROLE, ALL = re.compile(r"<@!?(\d+)>"), re.compile(r"<@&(\d+)>"), re.compile(r"@(everyone|here)\b")
PARSED = ("everyone", "roles", "users")
NAMED = 100


def check_allowed(form: Form, allowed: object) -> None:
    if allowed is None:
        return
    path = ("allowed_mentions",)
    if not isinstance(allowed, dict):
        form.wrong(path, "DICT_TYPE_CONVERT", "Only dictionaries may be used in a DictType")
        return
    parse = form.items(allowed.get("parse"), (*path, "parse"), (0, 3))
    for number, kind in enumerate(parse):
        if kind not in PARSED:
            told = ", ".join(f"'{name}'" for name in PARSED)
            form.wrong((*path, "parse", number), "BASE_TYPE_CHOICES", f"Value must be one of {{{told}}}.")
    for kind in ("users", "roles"):
        named = form.items(allowed.get(kind), (*path, kind), (0, NAMED))
        if named and kind in parse:
            why = f'parse:["{kind}"] and {kind}: [ids...] are mutually exclusive.'
            form.wrong(path, "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE", why)


def mentions(world: World, content: str, allowed: Json | None, replied: str | None) -> Json:
    """The fields of a message that tell who is pinged. `replied`: the author of what it replies to."""
    if allowed is None:
        allowed = {"parse": list(PARSED), "replied_user": True}
    parse = allowed.get("parse") or ()
    users = {number for number in USER.findall(content) if _may(number, "users", allowed)}
    if replied is not None and allowed.get("replied_user"):
        users.add(replied)
    known = (world.accounts[int(number)].user for number in sorted(users) if int(number) in world.accounts)
    return {
        "mentions": list(known),
        "mention_roles": [number for number in ROLE.findall(content) if _may(number, "roles", allowed)],
        "mention_everyone": bool("everyone" in parse and ALL.search(content)),
    }


def _may(number: str, kind: str, allowed: Json) -> bool:
    return kind in (allowed.get("parse") or ()) or number in map(str, allowed.get(kind) or ())
