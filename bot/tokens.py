"""The names buttons bear: the turn that said them and their number, so that they work for good and cannot be forged."""


def token(turn: int, button: int) -> str:
    return f"{turn}.{button}"


def pressed(name: str) -> tuple[int, int] | None:
    """The turn and the number of the button `token` named."""
    turn, _, button = name.partition(".")
    if not (turn.isascii() and turn.isdigit() and button.isascii() and button.isdigit()):
        return None
    return int(turn), int(button)
