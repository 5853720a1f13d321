"""What texts mention and cite, and what was found wrong, as Arrow columns."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from itertools import count
from types import MappingProxyType
from typing import Any, Final

import pyarrow as pa

from coordination.adapters.arrow_mention_columns import (
    encoded,
    mention_batches,
    mention_columns,
)
from coordination.adapters.arrow_types import DECIMAL
from coordination.diagnostics.diagnostic import Diagnostic
from coordination.frozen_json import thaw
from coordination.model.partial_date import PartialDate
from coordination.model.period import Period
from coordination.parsers.citations.citation import Phrase
from coordination.parsers.citations.find_citations import find_citations
from coordination.parsers.common.mention import Mention
from coordination.parsers.scanner import find_mentions
from coordination.serializers.checking_parts import validate_json

#: So many rows become columns at a time.
_BATCH: Final = 10_000

_MENTIONS: Final[tuple[tuple[str, pa.DataType, str], ...]] = (
    ("id", pa.string(), "Id of the text."),
    ("start", pa.int32(), "Where it begins, in code points of the text."),
    ("end", pa.int32(), "Where it ends, exclusive."),
    ("kind", pa.string(), "Number, date, period, recurrence, quantity and so on."),
    ("words", pa.string(), "The words themselves."),
    ("value", pa.string(), "What they say, in its canonical text."),
    ("earliest", pa.date32(), "The first day of a date or a period."),
    ("latest", pa.date32(), "The last day of a date or a period."),
    ("precision", pa.string(), "Day, month or year; range, open-range or list."),
    ("serial", pa.int32(), "The serial of a document number."),
    ("year", pa.int16(), "The year printed in a document number."),
    ("type", pa.string(), "The type of document that a number names."),
    ("amount", DECIMAL, "The amount of a quantity, the lower end of a range."),
    ("upper", DECIMAL, "The upper end of a range."),
    ("comparator", pa.string(), "How the text relates an amount to the truth."),
    ("units", pa.list_(pa.string()), "What is counted."),
    ("context", pa.string(), "What the text says beside it, as JSON."),
)

_CITATIONS: Final[tuple[tuple[str, pa.DataType, str], ...]] = (
    ("id", pa.string(), "Id of the text."),
    ("start", pa.int32(), "Where it begins, in code points of the text."),
    ("end", pa.int32(), "Where it ends, exclusive."),
    ("words", pa.string(), "The words themselves."),
    ("kind", pa.string(), "The kind of document."),
    ("type_words", pa.string(), "What the document is called."),
    ("name", pa.string(), "The name of a law."),
    ("number", pa.string(), "The number, in its canonical text."),
    ("refers_to", pa.string(), "The number that an alias stands for."),
    ("issued", pa.string(), "When it was issued, as EDTF."),
    ("earliest", pa.date32(), "The first day on which it can be issued."),
    ("latest", pa.date32(), "The last day on which it can be issued."),
    ("issuers", pa.list_(pa.string()), "Who issued it, as written."),
    ("title", pa.string(), "The title in quotation marks."),
    ("subject", pa.string(), "What it is about."),
    ("short_name", pa.string(), "What the text calls it from then on."),
    ("pinpoints", pa.list_(pa.string()), "Which parts are meant."),
    ("effect", pa.string(), "What it does to another, or another to it."),
    ("doubts", pa.list_(pa.string()), "Which parts are not sure."),
)

_DIAGNOSTICS: Final[tuple[tuple[str, pa.DataType, str], ...]] = (
    ("id", pa.string(), "Id of the record."),
    ("code", pa.string(), "The kind of finding."),
    ("severity", pa.string(), "Error, warning or info."),
    ("pointer", pa.string(), "Where it is (RFC 6901)."),
    ("related", pa.list_(pa.string()), "Where else it is about."),
    ("message_vi", pa.string(), "The sentence in Vietnamese."),
    ("message_en", pa.string(), "The sentence in English."),
    ("params", pa.string(), "The facts of the sentence, as JSON."),
    ("line", pa.int32(), "The line of the JSON text."),
    ("column", pa.int32(), "The column of the JSON text."),
)


@cache
def text_schemas() -> Mapping[str, pa.Schema]:
    """Return the Arrow schemas of mentions, citations and diagnostics.

    >>> text_schemas()["mentions"].names[:4]
    ['id', 'start', 'end', 'kind']
    """
    tables = {
        "mentions": _MENTIONS,
        "citations": _CITATIONS,
        "diagnostics": _DIAGNOSTICS,
    }
    return MappingProxyType(
        {name: _schema(name, columns) for name, columns in tables.items()}
    )


def mentions_table(
    texts: Iterable[str],
    ids: Iterable[str] | None = None,
    kinds: Sequence[str] | None = None,
) -> pa.Table:
    """Find what texts mention, as one table.

    Columns that repeat few texts are dictionaries (pandas calls them categories), so
    that a million mentions take half of what they take as objects.

    >>> table = mentions_table(["ký ngày 8/7/2025"], ["a"])
    >>> table.column("value").to_pylist(), table.column("earliest").to_pylist()
    (['2025-07-08'], [datetime.date(2025, 7, 8)])

    Args:
        texts: The texts.
        ids: An id for each; without them, their places, from 0.
        kinds: Which kinds; without them, all that `find_mentions` finds by itself.
    """
    schema = encoded(text_schemas()["mentions"])
    found = _mentions(_pair_with_ids(texts, ids), kinds)
    table = pa.Table.from_batches(mention_batches(schema, found), schema)
    return table.unify_dictionaries()


def mentions_batch(
    text: str, name: str, kinds: Sequence[str] | None = None
) -> pa.RecordBatch:
    """Find what one text mentions, as one batch."""
    return _mentions_batch([(name, text)], kinds)


def citations_table(texts: Iterable[str], ids: Iterable[str] | None = None) -> pa.Table:
    """Find the documents that texts cite, as one table.

    >>> table = citations_table(["theo Nghị định số 30/2020/NĐ-CP"])
    >>> table.column("number").to_pylist()
    ['30/2020/NĐ-CP']
    """
    return _table("citations", _citations(_pair_with_ids(texts, ids)))


def diagnostics_table(
    reports: Iterable[tuple[str | None, Iterable[Diagnostic]]],
) -> pa.Table:
    """Write findings as one table; each report comes with the id of its record."""
    return _table("diagnostics", _diagnostics(reports))


def read_batch(
    batch: pa.RecordBatch,
    *,
    text: str = "text",
    name: str = "id",
    kinds: Sequence[str] | None = None,
) -> pa.RecordBatch:
    """Find what the texts of a batch mention: the function to hand to an engine.

    It depends on nothing but the batch.  The columns are those of
    ``text_schemas()["mentions"]``.

    Args:
        batch: It has a column of texts, and perhaps one of their ids.
        text: The name of the column of texts; empty cells are passed over.
        name: The name of the column of ids; without it, places in the batch count.
        kinds: As in `mentions_table`.
    """
    return _mentions_batch(_cells(batch, text, name), kinds)


def validate_batch(
    batch: pa.RecordBatch,
    *,
    text: str = "json",
    name: str = "id",
    as_of: date | None = None,
) -> pa.RecordBatch:
    """Check the dossiers of a batch: the function to hand to an engine.

    The columns are those of ``text_schemas()["diagnostics"]``; a dossier about which
    nothing is to be said has no row.

    Args:
        batch: It has a column of the JSON texts of dossiers, and perhaps one of ids.
        text: The name of the column of JSON texts.
        name: The name of the column of ids; without it, places in the batch count.
        as_of: The day on which they are checked.
    """
    cells = _cells(batch, text, name)
    reports = ((one, validate_json(data, as_of=as_of)) for one, data in cells)
    return _batch("diagnostics", _diagnostics(reports))


def _schema(name: str, columns: Iterable[tuple[str, pa.DataType, str]]) -> pa.Schema:
    fields = [
        pa.field(column, kind, metadata={"description": about})
        for column, kind, about in columns
    ]
    metadata = {"coordination.table": name, "coordination.columns": "1"}
    return pa.schema(fields, metadata=metadata)


def _mentions_batch(
    texts: Iterable[tuple[str, str]], kinds: Sequence[str] | None
) -> pa.RecordBatch:
    found = list(_mentions(texts, kinds))
    return mention_columns(text_schemas()["mentions"], found)


def _pair_with_ids(
    texts: Iterable[str], ids: Iterable[str] | None
) -> Iterator[tuple[str, str]]:
    if ids is None:
        return zip(map(str, count()), texts, strict=False)
    return zip(ids, texts, strict=True)


def _cells(batch: pa.RecordBatch, text: str, name: str) -> Iterator[tuple[str, str]]:
    texts = batch.column(text)
    ids = batch.column(name) if name in batch.schema.names else None
    for at, cell in enumerate(texts):
        data = cell.as_py()
        if data is not None:
            yield (str(at) if ids is None else str(ids[at].as_py())), data


def _mentions(
    texts: Iterable[tuple[str, str]], kinds: Sequence[str] | None
) -> Iterator[tuple[str, Mention]]:
    for name, text in texts:
        for one in find_mentions(text, kinds):
            yield name, one


def _citations(texts: Iterable[tuple[str, str]]) -> Iterator[tuple[Any, ...]]:
    for name, text in texts:
        for one in find_citations(text):
            day = None if one.issued is None else one.issued.value
            issued = day if isinstance(day, PartialDate | Period) else None
            yield (
                name,
                one.start,
                one.end,
                text[one.start : one.end],
                one.kind and one.kind.value,
                _words(one.type_words),
                _words(one.name),
                None if one.number is None else str(one.number.value),
                None if one.refers_to is None else str(one.refers_to),
                None if issued is None else str(issued),
                None if issued is None else issued.earliest,
                None if issued is None else issued.latest,
                [phrase.text for phrase in one.issuers],
                _words(one.title),
                _words(one.subject),
                _words(one.short_name),
                [
                    f"{pin.unit} {pin.first}" + (f"-{pin.last}" if pin.last else "")
                    for pin in one.pinpoints
                ],
                one.relation and str(one.relation.effect),
                list(one.doubts),
            )


def _words(phrase: Phrase | None) -> str | None:
    return None if phrase is None else phrase.text


def _diagnostics(
    reports: Iterable[tuple[str | None, Iterable[Diagnostic]]],
) -> Iterator[tuple[Any, ...]]:
    for name, report in reports:
        for one in report:
            yield (
                name,
                one.code,
                one.severity.value,
                one.pointer,
                list(one.related),
                one.message("vi"),
                one.message("en"),
                json.dumps(thaw(one.params), ensure_ascii=False),
                one.position and one.position.line,
                one.position and one.position.column,
            )


def _table(name: str, rows: Iterator[tuple[Any, ...]]) -> pa.Table:
    """Turn rows into columns, some at a time: the rows are much larger."""
    schema = text_schemas()[name]
    return pa.Table.from_batches(_batches(schema, rows), schema)


def _batches(
    schema: pa.Schema, rows: Iterator[tuple[Any, ...]]
) -> Iterator[pa.RecordBatch]:
    held: list[tuple[Any, ...]] = []
    for row in rows:
        held.append(row)
        if len(held) == _BATCH:
            yield _columns(schema, held)
            held.clear()
    if held:
        yield _columns(schema, held)


def _batch(name: str, rows: Iterator[tuple[Any, ...]]) -> pa.RecordBatch:
    return _columns(text_schemas()[name], list(rows))


def _columns(schema: pa.Schema, rows: list[tuple[Any, ...]]) -> pa.RecordBatch:
    columns = zip(*rows, strict=True) if rows else [()] * len(schema)
    arrays = [
        pa.array(column, one.type) for column, one in zip(columns, schema, strict=True)
    ]
    return pa.RecordBatch.from_arrays(arrays, schema=schema)
