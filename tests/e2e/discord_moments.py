"""The moments in a message, as Discord shows them to somebody in Berlin who reads it when it comes."""

import re
from datetime import datetime
from zoneinfo import ZoneInfo

from babel.dates import format_timedelta
from discord.utils import snowflake_time

from tests.e2e.transcript import ZONE
from tests.fakes.discord_seen import Seen

MOMENT = re.compile(r"<t:(\d+):([tfR])>")


def read(seen: Seen) -> str:
    """The content of a message, its moments in braces."""

    def shown(hit: re.Match[str]) -> str:
        at = datetime.fromtimestamp(int(hit[1]), ZoneInfo(ZONE))
        match hit[2]:
            case "t":
                return f"{{{at:%H:%M}}}"
            case "f":
                return f"{{{at.day} {at:%B %Y %H:%M}}}"
            case _:
                return (
                    f"{{{format_timedelta(at - snowflake_time(seen.id), add_direction=True, locale='en')}}}"
                )

    return MOMENT.sub(shown, seen.content)
