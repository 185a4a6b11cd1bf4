"""Objects of the API with the fields nobody asks about."""

from tests.fakes.discord_errors import Json

EVERY_PERMISSION = str((1 << 53) - 1)


def person(number: int, username: str, *, name: str | None = None) -> Json:
    """A user object."""
    return {
        "id": str(number), "username": username, "global_name": name, "discriminator": "0",
        "avatar": None, "public_flags": 0,
    }  # fmt: skip


def member() -> Json:
    """A guild member's object without its user."""
    return {
        "roles": [], "joined_at": "2025-01-01T00:00:00.000000+00:00", "nick": None, "avatar": None,
        "deaf": False, "mute": False, "flags": 0, "pending": False, "premium_since": None,
        "communication_disabled_until": None, "permissions": EVERY_PERMISSION,
    }  # fmt: skip


def blank() -> Json:
    """A message object of which nothing is known yet."""
    return {
        "type": 0, "content": "", "tts": False, "pinned": False, "flags": 0, "edited_timestamp": None,
        "mention_everyone": False, "mentions": [], "mention_roles": [],
        "attachments": [], "embeds": [], "components": [],
    }  # fmt: skip


def everyone(guild: int) -> Json:
    """The role everybody in a guild has."""
    return {
        "id": str(guild), "name": "@everyone", "color": 0, "hoist": False, "position": 0, "flags": 0,
        "permissions": EVERY_PERMISSION, "managed": False, "mentionable": False, "icon": None,
        "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None}, "unicode_emoji": None,
    }  # fmt: skip


def quiet_guild() -> Json:
    """A guild object of which only the name, the people and the channels matter."""
    return {
        "icon": None, "owner_id": "1", "unavailable": False, "features": [], "preferred_locale": "en-US",
        "large": False, "premium_tier": 0, "nsfw_level": 0, "verification_level": 0, "afk_timeout": 300,
        "default_message_notifications": 1, "explicit_content_filter": 0, "mfa_level": 0, "description": None,
        "system_channel_flags": 0, "emojis": [], "stickers": [], "threads": [], "voice_states": [],
        "presences": [], "stage_instances": [], "guild_scheduled_events": [], "soundboard_sounds": [],
    }  # fmt: skip
