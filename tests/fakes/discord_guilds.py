"""Guilds and their channels, as the Gateway tells of them."""

from tests.fakes.discord_errors import Json
from tests.fakes.discord_messages import told
from tests.fakes.discord_shapes import everyone, member, quiet_guild
from tests.fakes.discord_world import GUILD_TEXT, Channel, Guild, World


def guild_create(world: World, guild: Guild) -> Json:
    """A guild object with all that comes with GUILD_CREATE."""
    own = [channel for channel in world.channels.values() if channel.guild is guild]
    members = [world.bot, *(world.accounts[number].user for number in sorted(guild.members))]
    return {
        **quiet_guild(),
        "id": str(guild.id),
        "name": guild.name,
        "joined_at": world.now(),
        "member_count": len(members),
        "roles": [everyone(guild.id)],
        "channels": [told(world, channel) for channel in own],
        "members": [{**member(), "user": user} for user in members],
    }


def known_channel(world: World, name: str, guild: str, *, has_bot: bool) -> Channel:
    """A text channel of a guild; whichever is not there yet is made, and the bot told of it."""
    place = next((one for one in world.guilds.values() if one.name == guild), None)
    if place is not None:
        for channel in world.channels.values():
            if channel.guild is place and channel.name == name:
                return channel
    made = place or Guild(world.snowflake(), guild, has_bot=has_bot)
    channel = Channel(world.snowflake(), GUILD_TEXT, name, guild=made)
    world.channels[channel.id] = channel
    world.guilds[made.id] = made
    if made.has_bot and place is None:
        world.gateway.dispatch("GUILD_CREATE", guild_create(world, made))
    elif made.has_bot:
        world.gateway.dispatch("CHANNEL_CREATE", told(world, channel))
    return channel
