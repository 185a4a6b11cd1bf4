"""The house rules that no linter knows."""

import asyncio
import re
import socket
import tomllib
from pathlib import Path

import pytest
from pytest_socket import SocketConnectBlockedError

OUTSIDE = ("192.0.2.1", 443)  # TEST-NET-1 of RFC 5737: nobody's address
PIN = re.compile(r"^([a-z0-9][a-z0-9-]*)==([^\s;]+)( ; [^\\]+)? \\$", re.MULTILINE)
LOCKS = ("requirements.lock", "requirements-dev.lock")


def pins(lock: Path) -> dict[str, str]:
    return {name: version for name, version, _ in PIN.findall(lock.read_text())}


def wanted(requirements: list[str]) -> set[str]:
    """The names of requirements, spelt as a lock spells them."""
    return {
        re.split(r"[^A-Za-z0-9._-]", line)[0].lower().replace("_", "-").replace(".", "-")
        for line in requirements
    }


@pytest.mark.filterwarnings("ignore:A test tried to use")  # it is told twice, and once is enough
def test_a_test_reaches_nobody_outside():
    with pytest.raises(SocketConnectBlockedError), socket.socket() as outside:
        outside.connect(OUTSIDE)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
async def test_a_test_reaches_a_server_on_loopback(host: str):
    server = await asyncio.start_server(lambda _, writer: writer.close(), "127.0.0.1", 0)
    async with server:
        reader, writer = await asyncio.open_connection(host, server.sockets[0].getsockname()[1])
        assert await reader.read() == b""
        writer.close()
        await writer.wait_closed()


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_pins_with_hashes_and_names_no_address(repo_root: Path, name: str):
    text = (repo_root / name).read_text()
    entries = [line for line in text.splitlines() if re.match(r"[A-Za-z]", line)]
    assert len(entries) == len(pins(repo_root / name)) > 0
    assert len(re.findall(r"\\\n    --hash=sha256:[0-9a-f]{64}", text)) >= len(entries)
    assert not re.search(r"://|--index|--extra|--find|--trusted|(^|\s)/", text)


def test_the_locks_hold_what_the_project_asks_for_and_agree(repo_root: Path):
    project = tomllib.loads((repo_root / "pyproject.toml").read_text())["project"]
    runtime, everything = (pins(repo_root / name) for name in LOCKS)
    assert wanted(project["dependencies"]) <= runtime.keys()
    assert wanted(project["optional-dependencies"]["dev"]) <= everything.keys()
    assert runtime.items() <= everything.items()
