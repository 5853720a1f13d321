"""Reading objects and lists, with all faults at once.

cattrs has two failures of one object end as one text.  Here each field is
structured by itself; a value is built only once, and only if that fails are
the validators of its fields run one by one to learn everything that is wrong.
"""

from types import NoneType, UnionType
from typing import Any, Final, Union, get_args, get_origin

import attrs
from attrs import NOTHING, Attribute, evolve, frozen
from cattrs import Converter

from coordination.diagnostics.diagnostic import Diagnostic, diagnose, echo
from coordination.diagnostics.pointer import split
from coordination.errors import InvalidValueError
from coordination.model.checks import (
    WholeNumber,
    is_digest,
    is_identifier,
    is_pointer,
    is_text,
    is_verbatim,
)
from coordination.model.wire_name import wire_name
from coordination.serializers.faults import Findings, Unbuilt, mismatch
from coordination.serializers.scalars import PLAIN, Hook, enumeration_hook


def list_hook(kind: Any, converter: Converter) -> Hook:  # noqa: ANN401 - a type
    """Read a JSON list as a tuple; an item that cannot be built is left out."""
    (item_kind, *_) = get_args(kind)
    hook = converter.get_structure_hook(item_kind)
    # Of plain texts, there is nothing to do but to look at their class.
    plain = {item_kind} if PLAIN.get(item_kind) is hook else None

    def read(value: Any, _: object) -> tuple[Any, ...]:  # noqa: ANN401 - any JSON
        if value.__class__ is not list:
            raise mismatch(value, "list")
        if plain == {*map(type, value)}:
            return tuple(value)
        built: list[Any] = []
        findings = Findings()
        gaps: set[int] = set()
        for at, item in enumerate(value):
            try:
                built.append(hook(item, item_kind))
            except Unbuilt as unbuilt:
                findings.take(unbuilt, at, _name_of(item, at))
                if unbuilt.partial is NOTHING:
                    gaps.add(at)
                else:
                    built.append(unbuilt.partial)
        if findings.faults:
            kept = tuple(at for at in range(len(value)) if at not in gaps)
            raise Unbuilt.of(findings, tuple(built), kept)
        return tuple(built)

    return read


def _name_of(item: object, at: int) -> object:
    """Name an item by its id, as people do, or by its place."""
    named = item.get("id") if isinstance(item, dict) else None
    return named if isinstance(named, str) else at


#: Validators that look at the very class of a text or a number, so that the loader
#: need not look before them.
_STRICT: Final = frozenset({is_text, is_verbatim, is_identifier, is_pointer, is_digest})


@frozen
class Form:
    """What there is to know about one class while reading it.

    Attributes:
        cls: The class.
        fields: Its fields by their names in JSON.
        hooks: How each of them is read: a hook, and the type to pass to it.
        converted: Those that are not plain texts and numbers which their
            validators check as strictly as the hooks would.
        required: The names without which there is no such object.
        renamed: Their names in Python, if they differ from those in JSON.
    """

    cls: type
    fields: dict[str, "Attribute[Any]"]
    hooks: dict[str, tuple[Hook, Any]]
    converted: tuple[tuple[str, Hook, Any], ...]
    required: frozenset[str]
    renamed: dict[str, str] | None

    @classmethod
    def of(cls, kind: type, converter: Converter) -> "Form":
        """Look at ``kind`` once."""
        fields = {wire_name(one): one for one in attrs.fields(kind) if one.init}
        required = {name for name, one in fields.items() if one.default is NOTHING}
        hooks = {name: _hook_of(one, converter) for name, one in fields.items()}
        converted = tuple(
            (name, *hooks[name])
            for name, one in fields.items()
            if not (_is_strict(one.validator) and hooks[name][0] in PLAIN.values())
        )
        names = {name: one.alias or one.name for name, one in fields.items()}
        differs = any(name != python for name, python in names.items())
        renamed = names if differs else None
        return cls(kind, fields, hooks, converted, frozenset(required), renamed)

    def new(self, members: dict[str, Any]) -> Any:  # noqa: ANN401 - an instance
        """Build an instance from its members; one that is unknown is a `TypeError`."""
        if self.renamed is None:
            return self.cls(**members)
        names = self.renamed
        return self.cls(**{names.get(name, "-"): members[name] for name in members})


def _hook_of(one: "Attribute[Any]", converter: Converter) -> tuple[Hook, Any]:
    kind = without_none(one.type)
    hook = converter.get_structure_hook(kind)
    if hook is PLAIN[str] and kind is not str:
        hook = enumeration_hook(kind)
    return hook, kind


def _is_strict(validator: Any) -> bool:  # noqa: ANN401 - attrs does not type them
    inner = getattr(validator, "validator", validator)
    return isinstance(inner, WholeNumber) or inner in _STRICT


def object_hook(kind: type, converter: Converter) -> Hook:
    """Read a JSON object as an instance of the attrs class ``kind``."""
    form = Form.of(kind, converter)
    converted = form.converted

    def read(data: Any, _: object) -> Any:  # noqa: ANN401 - any JSON; a `kind`
        if data.__class__ is not dict:
            raise mismatch(data, "object")
        given = data.copy()
        broken: dict[str, Unbuilt] = {}
        for name, hook, wanted in converted:
            if name in given:
                try:
                    given[name] = hook(given[name], wanted)
                except Unbuilt as unbuilt:
                    broken[name] = unbuilt
        if not broken and None not in data.values():
            try:
                return form.new(given)
            except (InvalidValueError, TypeError):
                pass  # a member too many or too few is a `TypeError`
        raise _unbuilt_object(form, data, given, broken)

    return read


def without_none(kind: Any) -> Any:  # noqa: ANN401 - any annotation
    """Return ``X`` for ``X | None``: in JSON, nothing is said by absence."""
    if get_origin(kind) not in (Union, UnionType):
        return kind
    rest = [one for one in get_args(kind) if one is not NoneType]
    return rest[0] if len(rest) == 1 else kind


def _misfit(form: Form, name: str, value: object) -> Unbuilt | None:
    """Return a fault if a member is unknown, or not a plain text or number."""
    if name not in form.fields:
        known = ", ".join(form.fields)
        return Unbuilt(diagnose("unknown-key", name=echo(name), known=known))
    hook, wanted = form.hooks[name]
    if hook in PLAIN.values():
        try:
            hook(value, wanted)
        except Unbuilt as unbuilt:
            return unbuilt
    return None


def _unbuilt_object(
    form: Form, data: dict[str, Any], given: dict[str, Any], broken: dict[str, Unbuilt]
) -> Unbuilt:
    """Gather everything that is wrong with ``data``, in the order of the text."""
    findings = Findings()
    sound: dict[str, Any] = {}
    for name in data:
        value, kept = given[name], None
        unbuilt = broken.get(name) or _misfit(form, name, value)
        if unbuilt is not None:
            step = _writable(name)
            findings.take(unbuilt, step, step)
            value, kept = unbuilt.partial, unbuilt.kept
        if value is not NOTHING:
            value = _validated(form.fields[name], name, value, kept, findings)
        if value is not NOTHING:
            sound[name] = value
    missing = [name for name in form.fields if name in form.required - data.keys()]
    findings.add(diagnose("missing-key", f"/{name}", name=name) for name in missing)
    if form.required - sound.keys():
        return Unbuilt.of(findings, NOTHING)
    return Unbuilt.of(findings, _build(form, sound, findings))


def _writable(name: str) -> str:
    """Return ``name`` in a form for pointers, without lone surrogates."""
    return name.encode("utf-8", "replace").decode("utf-8")


def _validated(
    field: "Attribute[Any]",
    name: str,
    value: Any,  # noqa: ANN401 - any field
    kept: tuple[int, ...] | None,
    findings: Findings,
) -> Any:  # noqa: ANN401 - the field without what is wrong in it
    """Run the validator of one field, and take out the items it refuses."""
    if field.validator is None:
        return value
    try:
        field.validator(None, field, value)
    except InvalidValueError as error:
        faults = [_at_home(fault, kept) for fault in error.diagnostics]
        findings.add(faults)
        refused = {_item(fault) for fault in faults}
        if None in refused or get_origin(without_none(field.type)) is not tuple:
            findings.leave_out(f"/{name}", name)
            return NOTHING
        homes = range(len(value)) if kept is None else kept
        for home in homes:
            if str(home) in refused:
                findings.leave_out(f"/{name}/{home}", home)
        pairs = zip(homes, value, strict=True)
        return tuple(item for home, item in pairs if str(home) not in refused)
    return value


def _item(fault: Diagnostic) -> str | None:
    """Return which item of a field ``fault`` is about."""
    steps = split(fault.pointer)
    return steps[1] if len(steps) > 1 and steps[1].isdecimal() else None


def _at_home(fault: Diagnostic, kept: tuple[int, ...] | None) -> Diagnostic:
    """Point at the item in the text, although others before it are left out."""
    item = _item(fault)
    if kept is None or item is None:
        return fault
    name, _, rest = fault.pointer.removeprefix("/").partition("/")
    rest = rest.removeprefix(item)
    return evolve(fault, pointer=f"/{name}/{kept[int(item)]}{rest}")


def _build(form: Form, sound: dict[str, Any], findings: Findings) -> Any:  # noqa: ANN401 - an instance
    """Build the object from its sound fields, without those that do not go together."""
    try:
        return form.new(sound)
    except InvalidValueError as error:
        if not findings.faults:
            findings.add(error.diagnostics)
        at_odds = {step for fault in error.diagnostics for step in _concerned(fault)}
    rest = {name: value for name, value in sound.items() if name not in at_odds}
    if len(rest) == len(sound) or form.required - rest.keys():
        return NOTHING
    try:
        value = form.new(rest)
    except InvalidValueError:
        return NOTHING
    for name in sound.keys() - rest.keys():
        findings.leave_out(f"/{name}", name)
    return value


def _concerned(fault: Diagnostic) -> set[object]:
    """Name the fields that a check over several fields finds at odds."""
    return {*split(fault.pointer)[:1], fault.params.get("name")}
