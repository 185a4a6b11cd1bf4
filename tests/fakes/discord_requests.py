"""A request as its answer needs it: numbers from the path, the query, the body and its files."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import aiohttp
from aiohttp import web

from tests.fakes.discord_errors import INVALID_FORM, ApiError, Json, bad_request, invalid_form
from tests.fakes.serving import Upload

BAD_JSON = 50109, "The request body contains invalid JSON."
TOO_LARGE = 40005, "Request entity too large"
FILE_LIMIT = 10 << 20  # bytes
FILES = 10


@dataclass(frozen=True, slots=True)
class Asked:
    """`names`: what stands in the path, as `channel.id`; `files`: by the number in `files[n]`."""

    names: Mapping[str, str]
    query: Mapping[str, str] = field(default_factory=dict)
    body: Any = None
    files: Mapping[int, Upload] = field(default_factory=dict)

    def id(self, name: str) -> int:
        found = self.names[name]
        if not found.isdigit():
            raise invalid_form(
                (name.replace(".", "_"),), "NUMBER_TYPE_COERCE", f'Value "{found}" is not snowflake.'
            )
        return int(found)

    @property
    def form(self) -> Json:
        """The body, if it is an object."""
        if not isinstance(self.body, dict):
            raise ApiError(400, *INVALID_FORM, errors={"_errors": [{"code": "DICT_TYPE_CONVERT", "message": "Only dictionaries may be used in a DictType"}]})  # fmt: skip
        return self.body


async def asked_of(request: web.BaseRequest, names: Mapping[str, str]) -> Asked:
    mime = request.headers.get("Content-Type", "")
    if mime.startswith("multipart/"):
        return await _multipart(request, names)
    raw = await request.read()
    if not raw:
        return Asked(names, request.query)
    if not mime.startswith("application/json"):
        wrong = 'Expected "Content-Type" header to be one of {"application/json"}.'
        raise invalid_form(("_misc",), "CONTENT_TYPE_INVALID", wrong)
    try:
        return Asked(names, request.query, json.loads(raw))
    except ValueError:
        raise bad_request(BAD_JSON) from None


async def _multipart(request: web.BaseRequest, names: Mapping[str, str]) -> Asked:
    body: Any = {}
    files: dict[int, Upload] = {}
    async for part in aiohttp.MultipartReader(request.headers, request.content):
        if not isinstance(part, aiohttp.BodyPartReader) or part.name is None:
            raise bad_request(BAD_JSON)
        content = bytes(await part.read(decode=True))
        if part.name == "payload_json":
            body = json.loads(content)
        elif part.filename is not None:
            mime = part.headers.get("Content-Type", "application/octet-stream")
            files[_number(part.name)] = Upload(part.filename, mime, content)
    if sum(len(file.content) for file in files.values()) > FILE_LIMIT:
        raise ApiError(413, *TOO_LARGE)
    if len(files) > FILES:
        raise invalid_form(("files",), "BASE_TYPE_MAX_LENGTH", f"Must be {FILES} or fewer in length.")
    return Asked(names, request.query, body, files)


def _number(name: str) -> int:
    """7 of `files[7]`."""
    digits = name.removeprefix("files[").removesuffix("]")
    if name != f"files[{digits}]" or not digits.isdigit():
        raise invalid_form((name,), "FILE_NAME_INVALID", "Files are named files[n].")
    return int(digits)
