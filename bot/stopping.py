"""What a face does only until it is told to stop."""

import asyncio
from collections.abc import Coroutine
from typing import Any


async def before(stopping: asyncio.Event, call: Coroutine[Any, Any, Any]) -> bool:
    """Whether `call` ended before `stopping`; it is given up otherwise. Raises what it raises."""
    begun, stopped = asyncio.ensure_future(call), asyncio.ensure_future(stopping.wait())
    await asyncio.wait({begun, stopped}, return_when=asyncio.FIRST_COMPLETED)
    stopped.cancel()
    if not begun.done():
        begun.cancel()
        await asyncio.wait({begun})
        return False
    await begun
    return True
