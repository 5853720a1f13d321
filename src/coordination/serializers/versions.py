"""Older versions of the format, brought to the current one before they are read.

A step takes parsed JSON of one version and returns that of the next, as plain dicts,
because the classes know only the current format.  Steps are pure: what they are
given stays as it was.  Each reports what it changed.
"""

import re
from collections.abc import Iterable
from typing import Final

from attrs import frozen

from coordination.diagnostics.diagnostic import Diagnostic, diagnose
from coordination.model.dossier import SCHEMA_VERSION
from coordination.serializers import step_to_1_1
from coordination.serializers.step import Json, Step, changed

_VERSION: Final = re.compile(r"(0|[1-9][0-9]{0,3})\.(0|[1-9][0-9]{0,3})")


@frozen
class Migrated:
    """What came of bringing a dossier to the current version.

    Attributes:
        data: The dossier as parsed JSON.
        changes: What was changed, as infos; empty where it was current.
        faults: Why it could not be done; ``data`` then names no version, and is
            best read as current.
    """

    data: Json
    changes: tuple[Diagnostic, ...] = ()
    faults: tuple[Diagnostic, ...] = ()


#: All steps there are.  None is ever removed: files outlive releases.
STEPS: Final[tuple[Step, ...]] = (step_to_1_1.STEP,)


def migrate(data: Json, steps: Iterable[Step] | None = None) -> Migrated:
    """Bring ``data`` to the current version, step by step.

    >>> [one.message() for one in migrate({"schema_version": "1.0"}).changes]
    ['migrated: 1.0 became 1.1']
    >>> migrate({"schema_version": "1.1", "id": "x"}).changes
    ()
    >>> migrate({"schema_version": "9.1", "id": "x"}).faults[0].message()
    'version 9.1 is newer than this release, which knows 1.1; upgrade the library'

    Args:
        data: A dossier as parsed JSON; it is not changed.
        steps: The steps to take; those of the library without it.
    """
    stated = data.get("schema_version")
    rest = {name: value for name, value in data.items() if name != "schema_version"}
    if stated is None and "schema_version" not in data:
        missing = diagnose("missing-key", "/schema_version", name="schema_version")
        return Migrated(rest, faults=(missing,))
    version = parsed(stated)
    if version is None:
        return Migrated(data)  # the loader says what is wrong with it
    if version > _CURRENT:
        newer = {"got": stated, "current": SCHEMA_VERSION}
        return Migrated(
            rest, faults=(diagnose("newer-version", "/schema_version", **newer),)
        )
    known = {step.source: step for step in (STEPS if steps is None else steps)}
    changes: list[Diagnostic] = []
    while (step := known.get(data["schema_version"])) is not None:
        data, told = step.apply(data)
        changes += [changed("/schema_version", step.source, step.target), *told]
        data = {**data, "schema_version": step.target}
    return Migrated(data, changes=tuple(changes))


def parsed(version: object) -> tuple[int, int] | None:
    """Read a version so that it can be compared; ``None`` if it is not valid.

    >>> parsed("1.10") > parsed("1.9"), parsed("1"), parsed("01.0")
    (True, None, None)
    """
    found = _VERSION.fullmatch(version) if isinstance(version, str) else None
    return None if found is None else (int(found[1]), int(found[2]))


_CURRENT: Final = parsed(SCHEMA_VERSION) or (0, 0)
