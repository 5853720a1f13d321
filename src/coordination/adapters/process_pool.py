"""Processes that work on pieces of many items, and return the results in order.

What travels between processes is pickled.  A process that is ended from outside loses
the one item that it works on.
"""

import signal
import sys
import traceback
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Any, Final, Generic, TypeVar

from attrs import define, field

Item = TypeVar("Item")
Result = TypeVar("Result")

#: A piece of work is handed over when it has so many items, or so much weight.
_MOST_ITEMS: Final = 64
_MOST_WEIGHT: Final = 200_000

#: So many pieces for each process may wait for an earlier one to be done.
_WAITING: Final = 4


@define(eq=False)
class WorkPiece(Generic[Item, Result]):
    """Items that travel together, and their results once they are known."""

    items: list[Item]
    results: list[Result] | None = None


@define(eq=False)
class _Worker(Generic[Item, Result]):
    """A process and the way to it."""

    process: Any
    way: Any  # a connection, whose class depends on the system
    piece: WorkPiece[Item, Result] | None = None

    @classmethod
    def start(cls, work: Callable[[Item], Result]) -> "_Worker[Item, Result]":
        from multiprocessing import get_context  # noqa: PLC0415 - only where needed

        context = get_context("spawn")  # forking breaks where threads run
        way, theirs = context.Pipe()
        process = context.Process(target=_serve, args=(work, theirs), daemon=True)
        with _interrupts_held():
            process.start()
        theirs.close()
        return cls(process, way)

    def give(self, piece: WorkPiece[Item, Result]) -> None:
        """Hand over a piece; a process that has ended is noticed by `take`."""
        self.piece = piece
        with suppress(BrokenPipeError, ConnectionResetError):
            self.way.send(piece.items)

    def take(self) -> list[Result] | None:
        """Wait for the results; ``None`` if the process ended without them."""
        try:
            answer = self.way.recv()
        except (EOFError, ConnectionResetError):
            return None
        if isinstance(answer, list):
            return answer
        raise RuntimeError(f"in a process of its own:\n{answer}")

    def stop(self) -> None:
        self.way.close()
        self.process.kill()
        self.process.join()


@define(eq=False)
class Pool(Generic[Item, Result]):
    """Processes that are started when there is work for them."""

    work: Callable[[Item], Result]
    jobs: int
    lost: Callable[[Item], Result]
    workers: list[_Worker[Item, Result]] = field(factory=list)

    def run(
        self, pieces: Iterator[WorkPiece[Item, Result]]
    ) -> Iterator[WorkPiece[Item, Result]]:
        """Yield the pieces in their order, each when it is done."""
        waiting: deque[WorkPiece[Item, Result]] = deque()
        ready = next(pieces, None)
        while ready is not None or waiting:
            while ready is not None and len(waiting) < _WAITING * self.jobs:
                worker = self._idle()
                if worker is None:
                    break
                worker.give(ready)
                waiting.append(ready)
                ready = next(pieces, None)
            while waiting and waiting[0].results is not None:
                yield waiting.popleft()
            if waiting:
                self._collect()

    def stop(self) -> None:
        """End every process at once."""
        for worker in self.workers:
            worker.stop()
        self.workers.clear()

    def _idle(self) -> _Worker[Item, Result] | None:
        """Return a process with nothing to do; start one if there may be more."""
        found = next((one for one in self.workers if one.piece is None), None)
        if found is None and len(self.workers) < self.jobs:
            found = _Worker.start(self.work)
            self.workers.append(found)
        return found

    def _collect(self) -> None:
        """Wait until a process has an answer, and keep the answers there are."""
        from multiprocessing.connection import wait  # noqa: PLC0415 - as above

        busy = {one.way: one for one in self.workers if one.piece is not None}
        for way in wait(list(busy)):
            worker = busy[way]
            piece, worker.piece = worker.piece, None
            results = worker.take()
            if results is None:
                worker.stop()
                self.workers.remove(worker)
                results = self._one_by_one(piece.items if piece else ())
            if piece is not None:
                piece.results = results

    def _one_by_one(self, items: Sequence[Item]) -> list[Result]:
        """Work on the items of a process that ended, so that only one is lost."""
        found: list[Result] = []
        worker: _Worker[Item, Result] | None = None
        try:
            for item in items:
                worker = worker or _Worker.start(self.work)
                worker.give(WorkPiece([item]))
                results = worker.take()
                if results is None:
                    worker.stop()
                    worker = None
                found += [self.lost(item)] if results is None else results
        finally:
            if worker is not None:
                worker.stop()
        return found


def in_pieces(
    items: Iterable[Item], weigh: Callable[[Item], int]
) -> Iterator[WorkPiece[Item, Any]]:
    """Yield the items in pieces of so many, or of so much weight."""
    held: list[Item] = []
    weight = 0
    for item in items:
        held.append(item)
        weight += weigh(item)
        if len(held) >= _MOST_ITEMS or weight >= _MOST_WEIGHT:
            yield WorkPiece(held)
            held, weight = [], 0
    if held:
        yield WorkPiece(held)


def _serve(work: Callable[[Item], Result], way: Any) -> None:  # noqa: ANN401 - as above
    """Work in a process of its own until the other end of ``way`` is closed."""
    while True:
        try:
            items = way.recv()
        except EOFError:
            return
        try:
            answer: Any = [work(item) for item in items]
        except Exception:  # noqa: BLE001 - it is raised again where it is read
            answer = traceback.format_exc()
        try:
            way.send(answer)
        except OSError:
            return


@contextmanager
def _interrupts_held() -> Iterator[None]:
    """Start a process that Ctrl-C does not reach: who started it will end it."""
    if sys.platform == "win32":
        yield
        return
    from multiprocessing import resource_tracker  # noqa: PLC0415 - as above

    resource_tracker.ensure_running()  # when it starts, it lets Ctrl-C through again
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
