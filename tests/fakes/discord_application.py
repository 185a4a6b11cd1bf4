"""Endpoints about the bot itself, and where its Gateway is."""

from typing import Any

from tests.fakes.discord_errors import Form, Json, not_found
from tests.fakes.discord_requests import Asked
from tests.fakes.discord_world import APPLICATION_ID, World

UNKNOWN_USER = 10013, "Unknown User"


def get_gateway(world: World, _: Asked) -> Any:
    return {"url": world.gateway.url}


def get_gateway_bot(world: World, _: Asked) -> Any:
    limit = {"total": 1000, "remaining": 999, "reset_after": 86_400_000, "max_concurrency": 1}
    return {"url": world.gateway.url, "shards": 1, "session_start_limit": limit}


def get_me(world: World, _: Asked) -> Any:
    return {**world.bot, "verified": True, "mfa_enabled": True, "email": None, "locale": "en-US", "flags": 0}


def get_user(world: World, asked: Asked) -> Any:
    account = world.accounts.get(asked.id("user.id"))
    if account is None:
        raise not_found(UNKNOWN_USER)
    return account.user


def get_application(world: World, _: Asked) -> Any:
    about: Json = {
        "id": str(APPLICATION_ID),
        "name": "Syllabot",
        "icon": None,
        "description": "",
        "summary": "",
        "bot_public": True,
        "bot_require_code_grant": False,
        "verify_key": "0" * 64,
        "team": None,
        "flags": 0,
        "tags": [],
        "hook": True,
        "redirect_uris": [],
        "interactions_endpoint_url": None,
        "integration_types_config": {"0": {}, "1": {}},
        "bot": world.bot,
        "owner": {"id": "1", "username": "owner", "discriminator": "0", "avatar": None, "global_name": None},
    }
    return about | world.application


def edit_application(world: World, asked: Asked) -> Any:
    form = Form()
    form.text(asked.form.get("description"), ("description",), (0, 400), required=False)
    form.items(asked.form.get("tags"), ("tags",), (0, 5))
    form.check()
    world.application |= asked.form
    return get_application(world, asked)
