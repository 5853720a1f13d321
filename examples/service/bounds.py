"""What the service takes, so that no client can exhaust the machine.

The worst body within these bounds takes about half a second and 10 MB; two are checked
at once, and sixteen wait.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final

from starlette.exceptions import HTTPException

from coordination import Limits

#: A body larger than this, in bytes, or slower than this, in seconds, is refused.
LARGEST_BODY: Final = 1_000_000
SLOWEST_BODY: Final = 10.0

#: Headers that take longer than this, in seconds, end the connection.
SLOWEST_HEADERS: Final = 10.0

#: Connections at once; the server answers 503 to more.
MOST_CONNECTIONS: Final = 100

#: A real dossier has some thousand members and items, ten levels deep.  A body of a
#: megabyte can have 300,000 empty objects, which would take three seconds and 50 MB.
LIMITS: Final = Limits(bytes=LARGEST_BODY, depth=32, items=10_000)


class Gate:
    """Lets some check at once, lets some more wait, and turns others away."""

    def __init__(self, checking: int, waiting: int) -> None:
        """Begin with nobody inside."""
        self._slots = asyncio.Semaphore(checking)
        self._most = checking + waiting
        self._inside = 0

    @asynccontextmanager
    async def enter(self) -> AsyncIterator[None]:
        """Wait for a place.

        Raises:
            HTTPException: Too many wait already: 503, to be tried again.
        """
        if self._inside >= self._most:
            raise HTTPException(503, headers={"Retry-After": "1"})
        self._inside += 1
        try:
            async with self._slots:
                yield
        finally:
            self._inside -= 1
