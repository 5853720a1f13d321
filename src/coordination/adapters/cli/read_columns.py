"""``coordination read --format parquet``: what texts mention, as columns."""

from collections.abc import Generator, Iterable
from contextlib import closing
from typing import Any

from attrs import frozen

from coordination.adapters.cli.command_errors import UNUSABLE, UnusableInput, unusable
from coordination.adapters.cli.export_arrow import needing_arrow
from coordination.adapters.cli.given_bytes import GivenBytes, why_ended
from coordination.adapters.cli.options import ColumnForm
from coordination.adapters.cli.os_reasons import reason_of
from coordination.adapters.cli.texts import read_given
from coordination.adapters.processes import map_in_order
from coordination.diagnostics.diagnostic import Diagnostic


def read_columns(
    texts: Iterable[GivenBytes],
    form: ColumnForm,
    target: str,
    kinds: tuple[str, ...],
    jobs: int,
) -> int:
    """Write what the texts mention to the file ``target``; return the exit status.

    Raises:
        UnusableInput: The file cannot be written.
    """
    with needing_arrow():
        from coordination.adapters.arrow_files import write_table  # noqa: PLC0415
        from coordination.adapters.arrow_mentions import text_schemas  # noqa: PLC0415

    faults: list[UnusableInput] = []
    schema = text_schemas()["mentions"]
    try:
        with closing(_batches(texts, kinds, jobs, faults)) as batches:
            write_table(batches, target, form, schema)
    except OSError as error:
        raise unusable(target, reason_of(error)) from error
    return UNUSABLE if faults else 0


@frozen
class _Columns:
    """Reads one text as columns; it pickles, so that other processes can do it."""

    kinds: tuple[str, ...]

    def __call__(self, given: GivenBytes) -> Any:  # noqa: ANN401 - a batch, or a reason
        from coordination.adapters.arrow_mentions import mentions_batch  # noqa: PLC0415

        try:
            name, text = read_given(given)
        except UnusableInput as error:
            return error.reason
        return mentions_batch(text, name, self.kinds or None)


def _batches(
    texts: Iterable[GivenBytes],
    kinds: tuple[str, ...],
    jobs: int,
    faults: list[UnusableInput],
) -> Generator[Any, None, None]:
    found = map_in_order(
        _Columns(kinds),
        texts,
        jobs,
        lost=lambda _: why_ended(),
        weigh=lambda one: one.weight,
    )
    with closing(found):
        for given, batch in found:
            if isinstance(batch, Diagnostic):
                fault = UnusableInput(given.place, batch)
                fault.show()
                faults.append(fault)
            else:
                yield batch
