"""Ports for a service that must be told its own."""

import random
import socket

# Below those a system gives to connections: one of these cannot be taken between the look and the service's start.
_OURS = range(20_000, 32_000)


def free_port() -> int:
    """A port nobody listens on."""
    while True:
        port = random.SystemRandom().choice(_OURS)
        try:
            socket.create_server(("127.0.0.1", port)).close()
        except OSError:
            continue
        return port
