"""What a platform may answer to a call instead of carrying it out."""


class UnreachableError(Exception):
    """The person has blocked the bot, or their chat is gone."""


class TryLaterError(Exception):
    """The platform asks to wait: `after` seconds from now the call may be made again."""

    def __init__(self, after: float) -> None:
        super().__init__(f"try again in {after:g} s")
        self.after = after


class RefusedError(Exception):
    """The platform will not take this call, however often it is made."""


class MisconfiguredError(Exception):
    """The bot cannot run as it is set up; the message says what to do."""
