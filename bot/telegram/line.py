"""The line to the Bot API: aiohttp takes a third of the processor time the library's own client takes."""

import json
from dataclasses import dataclass
from typing import Any, cast
from urllib.parse import urlencode, urlsplit
from urllib.request import getproxies, proxy_bypass

from aiohttp import ClientError, ClientSession, ClientTimeout, DummyCookieJar, FormData, TCPConnector
from telegram._utils.types import ODVInput  # the base class's signature has it
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

JSON = {"Content-Type": "application/json", "User-Agent": BaseRequest.USER_AGENT}
FORM = {"Content-Type": "application/x-www-form-urlencoded", "User-Agent": BaseRequest.USER_AGENT}
FILES = {"User-Agent": BaseRequest.USER_AGENT}


class Line(BaseRequest):
    """At most so many `connections` to a bot's `url`; an answer may take `patience` seconds."""

    def __init__(self, url: str, *, connections: int, patience: float) -> None:
        self._url, self._connections, self._patience = url, connections, patience
        self._session: ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        return self._patience

    async def initialize(self) -> None:
        if self._session is None:
            self._session = ClientSession(
                connector=TCPConnector(limit=self._connections),
                cookie_jar=DummyCookieJar(),
                proxy=_proxy(self._url),
            )

    async def shutdown(self) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def call(self, method: str, **values: Any) -> Any:
        """What the Bot API answers to `values` (None is left out), as it is written there.

        A `Bot` makes objects of an answer, and forms of objects: twenty times the work, for the id of a message. Raises
        `TelegramError`s as its methods do.
        """
        return await self._call(method, _Json(_given(values)))

    async def upload(self, method: str, name: str, file: "Upload", **values: Any) -> Any:
        """As `call`, with `file` for the parameter `name`."""
        return await self._call(method, _Json(_given(values), (name, file)))

    async def _call(self, method: str, given: "_Json") -> Any:
        # only passed on to `do_request`
        return await self.post(f"{self._url}/{method}", cast("RequestData", given))

    async def do_request(  # noqa: PLR0913, PLR0917  # the base class's signature
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        write_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        connect_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        pool_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """The status and the body of the answer. One patience is enough: the other three are not told apart."""
        del write_timeout, connect_timeout, pool_timeout
        if self._session is None:
            raise RuntimeError("the line is not open")
        patience = read_timeout if isinstance(read_timeout, int | float) else self._patience
        body, headers = _posted(request_data)
        try:
            async with self._session.request(
                method, url, data=body, headers=headers, timeout=ClientTimeout(patience)
            ) as answer:
                return answer.status, await answer.read()
        except TimeoutError as error:
            raise TimedOut from error
        except ClientError as error:
            raise NetworkError(type(error).__name__) from error


@dataclass(frozen=True, slots=True)
class Upload:
    """A file by the name it gets, its content and its type."""

    name: str
    content: bytes
    mime: str


@dataclass(frozen=True, slots=True)
class _Json:
    """Values that go out as they are, and perhaps a file for a parameter."""

    values: dict[str, Any]
    file: tuple[str, Upload] | None = None


def _given(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}


def _proxy(url: str) -> str | None:
    """The proxy the environment names for `url`; aiohttp itself would look at each request, in a thread."""
    parts = urlsplit(url)
    return None if proxy_bypass(parts.netloc) else getproxies().get(parts.scheme)


def _posted(data: RequestData | _Json | None) -> tuple[bytes | FormData, dict[str, str]]:
    if data is None:
        return b"", FILES
    if isinstance(data, _Json):
        return (
            (_form(data.values, *data.file), FILES) if data.file else (json.dumps(data.values).encode(), JSON)
        )
    if not data.contains_files:
        return urlencode(data.json_parameters).encode(), FORM
    form = FormData(data.json_parameters, default_to_multipart=True)
    for name, (file, content, mime) in cast("dict[str, tuple[str, bytes, str]]", data.multipart_data).items():
        form.add_field(name, content, filename=file, content_type=mime)
    return form, FILES


def _form(values: dict[str, Any], name: str, file: Upload) -> FormData:
    texts = {key: value if isinstance(value, str) else json.dumps(value) for key, value in values.items()}
    form = FormData(texts, default_to_multipart=True)
    form.add_field(name, file.content, filename=file.name, content_type=file.mime)
    return form
