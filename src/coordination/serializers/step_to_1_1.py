"""From format 1.0 to 1.1: the one role of a person becomes a list of roles.

Everything else in 1.1 is an addition.  Claims and waivers about the role move
with it.  What does not have the shape of a dossier is left as it is: the loader
says what is wrong with it.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, TypeAlias

from coordination.diagnostics.diagnostic import Diagnostic
from coordination.serializers.step import Json, Step, changed

#: One member of a collection, changed, and what was changed in it.
_Changed: TypeAlias = tuple[Any, list[Diagnostic]]

_OLD: Final = "/role"
_NEW: Final = "/roles/0"


def _to_1_1(data: Json) -> tuple[Json, list[Diagnostic]]:
    """Return ``data`` in format 1.1, and what was changed."""
    people = _ids(data)
    waived = {
        f"/appearances/{at}{_OLD}": f"/appearances/{at}{_NEW}"
        for at, _ in enumerate(_members(data, "appearances"))
    }
    written = dict(data)
    told: list[Diagnostic] = []
    changes: dict[str, Callable[[Any, str], _Changed]] = {
        "appearances": _person,
        "claims": lambda one, pointer: _claim(one, pointer, people),
        "waivers": lambda one, pointer: _waiver(one, pointer, waived),
    }
    for name, change in changes.items():
        if isinstance(data.get(name), list):
            pairs = [
                change(one, f"/{name}/{at}")
                for at, one in enumerate(_members(data, name))
            ]
            written[name] = [one for one, _ in pairs]
            told += (note for _, notes in pairs for note in notes)
    return written, told


def _members(data: Json, name: str) -> list[Any]:
    members = data.get(name)
    return members if isinstance(members, list) else []


def _ids(data: Json) -> frozenset[str]:
    """Return the ids of the people."""
    return frozenset(_texts(_members(data, "appearances"), "id"))


def _texts(members: list[Any], name: str) -> Iterator[str]:
    for one in members:
        if isinstance(one, dict) and isinstance(one.get(name), str):
            yield one[name]


def _person(person: Any, pointer: str) -> _Changed:  # noqa: ANN401 - any JSON
    """Make the role a list; where there are roles, too, both stay and are refused."""
    if not isinstance(person, dict) or "role" not in person or "roles" in person:
        return person, []
    moved = {
        "roles" if name == "role" else name: [value] if name == "role" else value
        for name, value in person.items()
    }
    return moved, [changed(f"{pointer}/roles", "role", "roles")]


def _claim(claim: Any, pointer: str, people: frozenset[str]) -> _Changed:  # noqa: ANN401 - any JSON
    about = claim.get("about") if isinstance(claim, dict) else None
    if not isinstance(about, str) or about not in people or claim.get("field") != _OLD:
        return claim, []
    return {**claim, "field": _NEW}, [changed(f"{pointer}/field", _OLD, _NEW)]


def _waiver(waiver: Any, pointer: str, moved: Mapping[str, str]) -> _Changed:  # noqa: ANN401 - any JSON
    old = waiver.get("pointer") if isinstance(waiver, dict) else None
    new = moved.get(old) if isinstance(old, str) else None
    if old is None or new is None:
        return waiver, []
    return {**waiver, "pointer": new}, [changed(f"{pointer}/pointer", old, new)]


STEP: Final = Step("1.0", "1.1", _to_1_1)
