"""Files of every released version are read for ever."""

import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from coordination import Diagnostic, Dossier, dump, dumps, json_schema, load, try_loads
from coordination.model.dossier import SCHEMA_VERSION
from coordination.serializers import versions
from coordination.serializers.step import Json, Step, changed
from coordination.serializers.versions import migrate
from tests.adapters.commands import in_process, in_process_with_errors

CASES = Path(__file__).parents[1] / "cases" / "wire"
FILES = sorted(CASES.glob("*/*.json"))


@pytest.mark.parametrize("path", FILES, ids=lambda p: f"{p.parent.name}-{p.stem}")
def test_every_released_file_is_read(path: Path, tmp_path: Path) -> None:
    dossier = load(path)

    assert json.loads(path.read_text("utf-8"))["schema_version"] == path.parent.name
    dump(dossier, tmp_path / "again.json")
    assert load(tmp_path / "again.json") == dossier


def test_the_current_version_has_files_and_they_are_canonical(tmp_path: Path) -> None:
    current = [p for p in FILES if p.parent.name == Dossier(id="x").schema_version]

    assert current
    for path in current:
        dump(load(path), tmp_path / "again.json")
        assert (tmp_path / "again.json").read_bytes() == path.read_bytes()


def members(value: Any) -> Iterator[tuple[str, ...]]:  # noqa: ANN401 - any JSON
    """Yield what sets of members the objects in ``value`` have."""
    if isinstance(value, dict):
        yield tuple(value)
        for item in value.values():
            yield from members(item)
    elif isinstance(value, list):
        for item in value:
            yield from members(item)


def test_the_file_of_the_current_version_has_every_member_there_is() -> None:
    schema = json_schema()
    path = CASES / SCHEMA_VERSION / "everything.json"
    data = json.loads(path.read_text("utf-8"))
    met = list(members(data))

    for name, definition in {"Dossier": schema, **schema["$defs"]}.items():
        wanted = set(definition.get("properties", ()))
        alike = [set(one) for one in met if set(one) <= wanted]
        assert set().union(*alike) == wanted, name


def rename(data: Json) -> tuple[Json, list[Diagnostic]]:
    data = copy.deepcopy(data)
    data["title"] = data.pop("name")
    return data, [changed("/title", "name", "title")]


def drop_colours(data: Json) -> tuple[Json, list[Diagnostic]]:
    parties = [
        {name: value for name, value in party.items() if name != "colour"}
        for party in data.get("parties", ())
    ]
    told = [changed(f"/parties/{at}", "colour", "") for at in range(len(parties))]
    return {**data, "parties": parties}, told


STEPS = (
    Step("0.10", "1.0", drop_colours),
    Step("0.9", "0.10", rename),
    *versions.STEPS,
)
OLD = {
    "schema_version": "0.9",
    "id": "x",
    "name": "Sơn Hải",
    "parties": [{"id": "a", "name": "A", "colour": "red"}],
}


def test_steps_are_taken_one_after_another() -> None:
    given = copy.deepcopy(OLD)

    migrated = migrate(given, STEPS)

    assert given == OLD
    assert migrated.faults == ()
    assert migrated.data == {
        "schema_version": "1.1",
        "id": "x",
        "title": "Sơn Hải",
        "parties": [{"id": "a", "name": "A"}],
    }
    assert [(one.pointer, one.message()) for one in migrated.changes] == [
        ("/schema_version", "migrated: 0.9 became 0.10"),
        ("/title", "migrated: name became title"),
        ("/schema_version", "migrated: 0.10 became 1.0"),
        ("/parties/0", "migrated: colour became "),
        ("/schema_version", "migrated: 1.0 became 1.1"),
    ]


@pytest.fixture
def _with_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(versions, "STEPS", STEPS)


@pytest.mark.usefixtures("_with_steps")
def test_older_files_load_strictly_and_tell_what_changed(tmp_path: Path) -> None:
    path = tmp_path / "old.json"
    path.write_text(json.dumps(OLD), "utf-8")

    assert load(path).title == "Sơn Hải"
    codes = [one.code for one in try_loads(path.read_bytes()).diagnostics]
    assert codes == ["migrated"] * 5


@pytest.mark.usefixtures("_with_steps")
def test_the_command_rewrites_older_files_only(tmp_path: Path) -> None:
    old, new, bad = (tmp_path / f"{name}.json" for name in ("old", "new", "bad"))
    old.write_text(json.dumps(OLD), "utf-8")
    new.write_text('{"schema_version": "1.1", "id": "x"}', "utf-8")
    bad.write_text(json.dumps(OLD | {"id": 7}), "utf-8")

    status, _, told = in_process_with_errors(
        "--language", "en", "migrate", new, old, bad
    )

    assert status == 2
    assert f"{old}: /title: " in told
    assert f"{bad}: no dossier: " in told
    assert str(new) not in told
    assert json.loads(old.read_text("utf-8"))["schema_version"] == "1.1"
    assert new.read_text("utf-8") == '{"schema_version": "1.1", "id": "x"}'
    assert json.loads(bad.read_text("utf-8"))["schema_version"] == "0.9"


def test_the_command_passes_standard_input_on() -> None:
    given = dumps(Dossier(id="x"))

    assert in_process("migrate", "-", given=given.encode()) == (
        0,
        dumps(Dossier(id="x"), indent=2) + "\n",
    )


@pytest.mark.parametrize(
    ("version", "code"),
    [
        ("1.2", "newer-version"),
        ("1.10", "newer-version"),
        ("2.0", "newer-version"),
        ("0.9", "unsupported-version"),
        ("1", "unsupported-version"),
        ("01.0", "unsupported-version"),
        ("1.0.0", "unsupported-version"),
        ("", "unsupported-version"),
        ("9" * 10_000 + ".0", "unsupported-version"),
        (None, "null-value"),
        (1.0, "wrong-type"),
    ],
)
def test_an_unreadable_version_is_told_and_the_rest_is_read(
    version: object, code: str
) -> None:
    data = {"schema_version": version, "id": "x", "title": "y"}
    loaded = try_loads(json.dumps(data))

    assert loaded.value == Dossier(id="x", title="y")
    (fault,) = loaded.faults
    assert (fault.pointer, fault.code) == ("/schema_version", code)
    assert fault.position is not None
    assert fault.message("vi") != fault.message("en")


def test_every_step_leads_on() -> None:
    sources = [step.source for step in versions.STEPS]

    assert len(set(sources)) == len(sources)
    for step in versions.STEPS:
        source, target = versions.parsed(step.source), versions.parsed(step.target)
        assert source is not None
        assert target is not None
        assert source < target
        assert (CASES / step.source).is_dir()
