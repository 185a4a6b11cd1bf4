"""How Discord says no: a status, a JSON error code, and for a body field by field what is wrong with it."""

from typing import Any

Json = dict[str, Any]
Path = tuple[str | int, ...]

UNKNOWN_CHANNEL = 10003, "Unknown Channel"
UNKNOWN_MESSAGE = 10008, "Unknown Message"
UNKNOWN_WEBHOOK = 10015, "Unknown Webhook"
UNKNOWN_INTERACTION = 10062, "Unknown interaction"
UNKNOWN_COMMAND = 10063, "Unknown application command"
ALREADY_ACKNOWLEDGED = 40060, "Interaction has already been acknowledged."
MISSING_ACCESS = 50001, "Missing Access"
CANNOT_EXECUTE_ON_DM = 50003, "Cannot execute action on a DM channel"
NOT_THE_AUTHOR = 50005, "Cannot edit a message authored by another user"
EMPTY_MESSAGE = 50006, "Cannot send an empty message"
CANNOT_SEND = 50007, "Cannot send messages to this user"
INVALID_TOKEN = 50027, "Invalid Webhook Token"
INVALID_RECIPIENT = 50033, "Invalid Recipient(s)"
INVALID_FORM = 50035, "Invalid Form Body"
NO_MUTUAL_GUILDS = 50278, "Cannot send messages to this user due to having no mutual guilds"


class ApiError(Exception):
    """An answer that is no success."""

    def __init__(self, status: int, code: int, message: str, **more: Any) -> None:
        super().__init__(f"{status} {code}: {message}")
        self.status, self.code, self.message, self.more = status, code, message, more

    def body(self) -> Json:
        return {"message": self.message, "code": self.code, **self.more}


def not_found(what: tuple[int, str] = (0, "404: Not Found")) -> ApiError:
    return ApiError(404, *what)


def forbidden(what: tuple[int, str]) -> ApiError:
    return ApiError(403, *what)


def bad_request(what: tuple[int, str]) -> ApiError:
    return ApiError(400, *what)


def unauthorized() -> ApiError:
    return ApiError(401, 0, "401: Unauthorized")


def invalid_form(path: Path, code: str, message: str) -> ApiError:
    """The error of a body with one thing wrong in it."""
    form = Form()
    form.wrong(path, code, message)
    return form.error()


class Form:
    """What is wrong with a body, collected: Discord names every fault at once."""

    def __init__(self) -> None:
        self.errors: Json = {}

    def wrong(self, path: Path, code: str, message: str) -> None:
        at = self.errors
        for step in path:
            at = at.setdefault(str(step), {})
        at.setdefault("_errors", []).append({"code": code, "message": message})

    def text(self, value: object, path: Path, limits: tuple[int, int], *, required: bool = True) -> str:
        """`value` if it is a string within `limits`, both inclusive."""
        low, high = limits
        if value is None or (value == "" and not required):
            if required:
                self.required(path)
        elif not isinstance(value, str):
            self.wrong(path, "STRING_TYPE_CONVERT", f'Could not interpret "{value}" as string.')
        elif not low <= len(value) <= high:
            code, why = "BASE_TYPE_BAD_LENGTH", f"Must be between {low} and {high} in length."
            if not low:
                code, why = "BASE_TYPE_MAX_LENGTH", f"Must be {high} or fewer in length."
            self.wrong(path, code, why)
        return value if isinstance(value, str) else ""

    def items(self, value: object, path: Path, limits: tuple[int, int]) -> list[Any]:
        """`value` if it is a list of as many things as `limits` allow; none counts as empty."""
        low, high = limits
        found = [] if value is None else value
        if not isinstance(found, list):
            self.wrong(path, "LIST_TYPE_CONVERT", "Only iterables may be used in a ListType")
            return []
        if not low <= len(found) <= high:
            code, why = "BASE_TYPE_BAD_LENGTH", f"Must be between {low} and {high} in length."
            if not low:
                code, why = "BASE_TYPE_MAX_LENGTH", f"Must be {high} or fewer in length."
            self.wrong(path, code, why)
        return found

    def number(self, value: object, path: Path, limits: tuple[int, int]) -> None:
        """An integer within `limits`, if there is one."""
        low, high = limits
        if value is None:
            return
        if isinstance(value, bool) or not isinstance(value, int):
            self.wrong(path, "NUMBER_TYPE_COERCE", f'Value "{value}" is not int.')
        elif value < low:
            self.wrong(path, "NUMBER_TYPE_MIN", f"int value should be greater than or equal to {low}.")
        elif value > high:
            self.wrong(path, "NUMBER_TYPE_MAX", f"int value should be less than or equal to {high}.")

    def one_of(self, value: object, path: Path, choices: tuple[int, ...]) -> None:
        if value not in choices:
            told = ", ".join(map(str, choices))
            self.wrong(path, "BASE_TYPE_CHOICES", f"Value must be one of {{{told}}}.")

    def required(self, path: Path) -> None:
        self.wrong(path, "BASE_TYPE_REQUIRED", "This field is required")

    def error(self) -> ApiError:
        return ApiError(400, *INVALID_FORM, errors=self.errors)

    def check(self) -> None:
        """Raises what was found."""
        if self.errors:
            raise self.error()
