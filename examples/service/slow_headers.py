"""A protocol for uvicorn that ends connections whose headers come too slowly.

uvicorn bounds how long a connection may be idle between two requests, but not how
long the headers of a request may take: a client that sends a byte a minute keeps it
open.
"""

import asyncio
from typing import Any, cast

from examples.service import bounds
from uvicorn.protocols.http.h11_impl import H11Protocol


class HeaderTimeoutProtocol(H11Protocol):
    """Waits for the headers of each request as long as `bounds` says, no longer."""

    _timer: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Wait for the first request."""
        super().connection_made(cast("asyncio.Transport", transport))
        self._wait()

    def data_received(self, data: bytes) -> None:
        """Wait on, as long as no request has all of its headers."""
        super().data_received(data)
        if self._is_answering():
            self._stop()
        else:
            self._wait()

    def on_response_complete(self) -> None:
        """Wait for the next request, of which something may be there already."""
        super().on_response_complete()
        self._wait()

    def connection_lost(self, exc: Exception | None) -> None:
        """Stop waiting."""
        self._stop()
        super().connection_lost(exc)

    def _wait(self) -> None:
        if self._timer is None:
            seconds = bounds.SLOWEST_HEADERS
            self._timer = self.loop.call_later(seconds, self._end)

    def _stop(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _end(self) -> None:
        self._timer = None
        if not self._is_answering():
            self.transport.close()

    def _is_answering(self) -> bool:
        """Return True if a request has all of its headers, and no answer yet."""
        cycle: Any = self.cycle  # uvicorn begins with none
        return cycle is not None and not cycle.response_complete
