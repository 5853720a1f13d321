"""JSON text → values: strictly, or with what is wrong left out and named."""

from typing import Any, Final, Generic, TypeVar, overload

from attrs import NOTHING, evolve, frozen

from coordination.diagnostics.diagnostic import Diagnostic, Severity, diagnose
from coordination.errors import LoadError
from coordination.frozen_json import JsonObject
from coordination.model.dossier import SCHEMA_VERSION, Dossier
from coordination.serializers.converter import shared_converter
from coordination.serializers.faults import MOST_FAULTS, Unbuilt
from coordination.serializers.files import FilePath, reading
from coordination.serializers.hints import hinted
from coordination.serializers.limits import DEFAULT_LIMITS, Limits
from coordination.serializers.text import decoded, parse
from coordination.serializers.text_positions import placed
from coordination.serializers.versions import Migrated, migrate

T = TypeVar("T")

#: Faults that a release which knows a later format may not see.
_MAY_COME_LATER: Final = frozenset({"unknown-key", "unknown-code"})


@frozen(kw_only=True)
class Loaded(Generic[T]):
    """What could be loaded, and what was wrong with the rest.

    Attributes:
        value: The value; ``None`` where none could be built.
        diagnostics: Everything that is wrong, in the order of the text; the param
            ``left_out`` names the member that ``value`` lacks for it.  Then a
            ``migrated`` for each change that an older version of the format needed,
            and a ``left-out`` for members whose faults were too many to keep.
    """

    value: T | None
    diagnostics: tuple[Diagnostic, ...]

    @property
    def faults(self) -> tuple[Diagnostic, ...]:
        """What is wrong, without what is left out for it or was migrated."""
        return tuple(
            one for one in self.diagnostics if one.severity is not Severity.INFO
        )


@overload
def loads(data: str | bytes, *, limits: Limits = ...) -> Dossier: ...
@overload
def loads(data: str | bytes, cls: type[T], *, limits: Limits = ...) -> T: ...
def loads(
    data: str | bytes, cls: type[Any] = Dossier, *, limits: Limits = DEFAULT_LIMITS
) -> Any:
    """Read JSON text strictly.

    >>> from coordination.model.term import Term
    >>> loads('{"ordinal": 12}', Term)
    Term(ordinal=12, body=None)
    >>> loads('{"ordinal": "12", "organ": "x"}', Term)
    Traceback (most recent call last):
        ...
    coordination.errors.LoadError: line 1, column 13, ordinal: expected whole number, \
got '12' [wrong-type]
    line 1, column 19, organ: there is no member organ here; known: ordinal, body \
[unknown-key]

    Args:
        data: A text, or UTF-8 with or without a byte order mark.
        cls: What to read; any class of the model.
        limits: What is refused unread.

    Raises:
        LoadError: With everything that is wrong, at most 1,000 findings.
    """
    loaded = try_loads(data, cls, limits=limits)
    if loaded.faults:
        raise LoadError(*map(_alone, loaded.faults))
    return loaded.value


@overload
def try_loads(data: str | bytes, *, limits: Limits = ...) -> Loaded[Dossier]: ...
@overload
def try_loads(
    data: str | bytes, cls: type[T], *, limits: Limits = ...
) -> Loaded[T]: ...
def try_loads(
    data: str | bytes, cls: type[Any] = Dossier, *, limits: Limits = DEFAULT_LIMITS
) -> Loaded[Any]:
    """Read JSON text, leaving out what cannot be built; never raise on bad data.

    An optional field or an item of a list that is wrong is left out, and so is,
    in turn, what cannot be without it.  Whatever is left out is named.

    >>> loaded = try_loads('{"schema_version": "1.1", "id": "x", "title": 7}')
    >>> loaded.value.title, [finding.message() for finding in loaded.diagnostics]
    (None, ['expected text, got 7; title is left out for it'])

    Args:
        data: A text, or UTF-8 with or without a byte order mark.
        cls: What to read; any class of the model.
        limits: What is refused unread.
    """
    try:
        text = decoded(data, limits)
        loaded = build(parse(text, limits), cls)
    except LoadError as error:
        return Loaded(value=None, diagnostics=error.diagnostics)
    if not loaded.diagnostics:
        return loaded
    return evolve(loaded, diagnostics=_in_text(loaded.diagnostics, text))


def build(value: object, cls: type[T]) -> Loaded[T]:
    """Build an instance of ``cls`` from parsed JSON, as `try_loads` does.

    Its findings have pointers, but no lines: there need not be a text.
    """
    before = Migrated({})
    if cls is Dossier and isinstance(value, dict):
        before = migrate(value)
        value = before.data
    try:
        whole = shared_converter().structure(value, cls)
    except Unbuilt as unbuilt:
        faults = (*before.faults, *unbuilt.diagnostics)
        if cls is Dossier:
            faults = tuple(map(_of_version, faults))
        notes = {one.pointer: one for one in unbuilt.left_out}
        hints = [_for_which(hinted(one), notes) for one in faults]
        told = (*hints, *_rest(unbuilt), *before.changes, *notes.values())
        partial = None if unbuilt.partial is NOTHING else unbuilt.partial
        return Loaded(value=partial, diagnostics=told)
    return Loaded(value=whole, diagnostics=(*before.faults, *before.changes))


def _for_which(fault: Diagnostic, notes: dict[str, Diagnostic]) -> Diagnostic:
    """Add to the first fault in what is left out that it is left out for it.

    Its note is taken out of ``notes``: nobody reads one fault twice.
    """
    steps = fault.pointer.split("/")
    pointers = ("/".join(steps[:count]) for count in range(len(steps), 0, -1))
    note = next((notes.pop(one) for one in pointers if one in notes), None)
    if note is None:
        return fault
    params = {**fault.params, "left_out": note.params["name"]}
    return evolve(fault, params=JsonObject.of(params), related=(note.pointer,))


def _alone(fault: Diagnostic) -> Diagnostic:
    """Return ``fault`` for who gets nothing at all: nothing is left out of it."""
    if "left_out" not in fault.params:
        return fault
    kept = {name: fault.params[name] for name in fault.params if name != "left_out"}
    return evolve(fault, params=JsonObject.of(kept), related=())


def _of_version(fault: Diagnostic) -> Diagnostic:
    """Add to what a later format may know by which format the file was read."""
    if fault.code not in _MAY_COME_LATER:
        return fault
    params = {**fault.params, "format": SCHEMA_VERSION}
    return evolve(fault, params=JsonObject.of(params))


def load(path: FilePath, *, limits: Limits = DEFAULT_LIMITS) -> Dossier:
    """Read the dossier in the file at ``path``, strictly.

    A name that ends in ``.gz`` is unpacked, up to the limit of bytes.

    Raises:
        LoadError: With everything that is wrong in it.
        OSError: It cannot be read.
    """
    with reading(path) as file:
        return loads(file.read(limits.bytes + 1), limits=limits)


def _in_text(found: tuple[Diagnostic, ...], text: str) -> tuple[Diagnostic, ...]:
    """Place all findings, faults in the order of the text first."""
    faults = [one for one in found if one.severity is Severity.ERROR]
    notes = [one for one in found if one.severity is Severity.INFO]
    counted = [one for one in found if one.severity is Severity.WARNING]
    return (*placed(faults, text), *counted, *placed(notes, text))


def _rest(unbuilt: Unbuilt) -> tuple[Diagnostic, ...]:
    """Return of the findings that were not kept."""
    if not unbuilt.more:
        return ()
    total = MOST_FAULTS + unbuilt.more
    return (diagnose("truncated", shown=MOST_FAULTS, total=total),)
