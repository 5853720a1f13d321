"""A night run: over many files, of which twenty are broken, all formats agree.

``NIGHT_RUN_FILES=2000`` makes it as long as an office's.
"""

import json
import os
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, Final
from xml.etree import ElementTree as ET

import pytest

from coordination.model.dossier import SCHEMA_VERSION
from tests.adapters.commands import in_process_with_errors, run

FILES: Final = int(os.environ.get("NIGHT_RUN_FILES", "100"))

#: Each file with the codes that were found in it.
Found = Counter[tuple[str, str]]


def dossier(at: int, **more: object) -> str:
    """Return a dossier in which some have something to warn of."""
    agreement: dict[str, object] = {"id": "plan", "kind": "plan"}
    if at % 7 == 0:
        agreement["period"] = "2024/2020"
    head = {"schema_version": SCHEMA_VERSION, "id": f"d{at}", "agreements": [agreement]}
    return json.dumps(head | more)


def _with_agreement(at: int, **more: str) -> bytes:
    return dossier(at, agreements=[{"id": "plan"}, more]).encode()


#: Twenty ways in which a file is broken; where one is empty, there is no file.
BROKEN: Final[dict[str, bytes]] = {
    "missing": b"",
    "empty": b"",
    "blank": b"  \n",
    "no-json": b"{oops",
    "cut-off": dossier(1).encode()[:60],
    "photo": b"\x89PNG\r\n\x1a\n\x00",
    "latin": dossier(2, title="x").encode().replace(b'"x"', b'"\xe9"'),
    "utf-16": dossier(3).encode("utf-16"),
    "twice": b'{"id": "a", "id": "b"}',
    "nan": dossier(4, extensions={"a": 1}).encode().replace(b": 1}", b": NaN}"),
    "deep": b"[" * 500,
    "list": b"[]",
    "text": b'"dossier"',
    "no-version": b'{"id": "a"}',
    "newer": dossier(5, schema_version="9.1").encode(),
    "misspelt": dossier(6, titel="x").encode(),
    "wrong-type": dossier(7, title=7).encode(),
    "no-such-day": _with_agreement(8, id="b", signed="2023-02-30"),
    "dangling": _with_agreement(9, id="b", parent="gone"),
    "repeated-id": _with_agreement(10, id="plan"),
}


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("night")
    paths = []
    for at in range(FILES - len(BROKEN)):
        paths.append(folder / f"{at:04}.json")
        paths[-1].write_text(dossier(1_000 + at), "utf-8")
    step = len(paths) // len(BROKEN)
    for at, (name, data) in enumerate(BROKEN.items()):
        path = folder / f"broken-{name}.json"
        if name != "missing":
            path.write_bytes(data)
        paths.insert(at * (step + 1), path)
    return paths


def as_json(said: str) -> Found:
    return Counter(
        (Path(one["file"]).name, finding["code"])
        for one in map(json.loads, said.splitlines())
        for finding in one["diagnostics"]
    )


def as_sarif(said: str) -> Found:
    (log,) = json.loads(said)["runs"]
    (invocation,) = log["invocations"]
    told = invocation["toolExecutionNotifications"]
    assert invocation["executionSuccessful"] is not bool(told)

    def name(one: dict[str, Any]) -> str:
        (place,) = one["locations"]
        return Path(place["physicalLocation"]["artifactLocation"]["uri"]).name

    found = Counter((name(one), one["ruleId"]) for one in log["results"])
    return found + Counter((name(one), one["descriptor"]["id"]) for one in told)


def as_junit(said: str) -> Found:
    suite = ET.fromstring(said.encode())
    cases = suite.findall("testcase")
    assert int(str(suite.get("tests"))) == len(cases)
    assert int(str(suite.get("failures"))) == len(suite.findall("*/failure"))
    assert int(str(suite.get("errors"))) == len(suite.findall("*/error"))
    return Counter(_codes_of(cases))


def _codes_of(cases: list[ET.Element]) -> Iterator[tuple[str, str]]:
    for case in cases:
        name = Path(str(case.get("name"))).name
        for part in case:
            if part.tag == "error":
                yield name, str(part.get("type"))
            for line in (part.text or "").splitlines():
                yield name, re.findall(r"\[([a-z0-9-]+)\]$", line)[0]


READERS: Final = {"json": as_json, "sarif": as_sarif, "junit": as_junit}


def validated(files: list[Path], *more: str | Path) -> tuple[int, str, str]:
    return in_process_with_errors("validate", *files, "--language", "en", *more)


def test_all_formats_agree_on_every_file(files: list[Path]) -> None:
    status, said, _ = validated(files, "--format", "json")
    found = as_json(said)

    assert status == 2
    assert len(said.splitlines()) == len(files)
    assert {name for name, _ in found} >= {f"broken-{name}.json" for name in BROKEN}
    for form in ("sarif", "junit"):
        status, said, _ = validated(files, "--format", form)
        assert (status, READERS[form](said)) == (2, found)


def test_each_broken_file_is_told_by_its_fault(files: list[Path]) -> None:
    _, said, _ = validated(files, "--format", "json")
    told = {
        Path(one["file"]).stem.removeprefix("broken-"): one["diagnostics"]
        for one in map(json.loads, said.splitlines())
    }

    failing = {name for name, found in told.items() if _has_error(found)}
    assert {name for name in failing if not name.isdecimal()} == set(BROKEN)
    wrong = [at for at in range(FILES - len(BROKEN)) if (1_000 + at) % 7 == 0]
    assert {name for name in failing if name.isdecimal()} == {
        f"{at:04}" for at in wrong
    }


def _has_error(found: list[dict[str, str]]) -> bool:
    return any(one["severity"] == "error" for one in found)


def test_the_summary_and_the_last_line_count_the_same(files: list[Path]) -> None:
    _, said, _ = validated(files, "--format", "json")
    found = as_json(said)
    reports = [json.loads(line) for line in said.splitlines()]
    failed = sum(_has_error(report["diagnostics"]) for report in reports)

    status, summary, _ = validated(files, "--summary")
    rows = [line.split()[1:] for line in summary.splitlines()[1:]]
    findings: Counter[str] = Counter()
    for (_, code), count in found.items():
        findings[code] += count
    of_files = Counter(code for _, code in found)
    assert status == 2
    assert {code: (count, times) for code, count, times in rows} == {
        code: (f"{findings[code]:,}", f"{of_files[code]:,}") for code in findings
    }

    status, text, _ = validated(files)
    assert status == 2
    assert text.splitlines()[-1] == (
        f"{failed:,} of {len(files):,} dossiers have errors"
    )


def test_the_next_night_tells_what_is_new_in_every_format(
    files: list[Path], tmp_path: Path
) -> None:
    _, said, _ = validated(files, "--format", "json")
    known = as_json(said)
    unusable = Counter({one: 1 for one in known if one[1] == "unusable-file"})
    (tmp_path / "before").write_text(said, "utf-8")
    baseline: list[str | Path] = ["--baseline", tmp_path / "before"]
    for form, read in READERS.items():
        status, said, errors = validated(files, "--format", form, *baseline)
        # What could not be checked is said each night, known or not.
        assert (status, read(said), errors) == (2, unusable, "")

    by_name = {path.name: path for path in files}
    mended, spoilt = by_name["broken-dangling.json"], by_name["0001.json"]
    before = mended.read_bytes(), spoilt.read_bytes()
    try:
        mended.write_text(dossier(9), "utf-8")
        spoilt.write_text(dossier(1_001, titel="x"), "utf-8")
        status, said, _ = validated(files, "--format", "json")
        now = as_json(said)
        for form, read in READERS.items():
            status, said, errors = validated(files, "--format", form, *baseline)
            assert (status, read(said)) == (2, now - known + unusable)
            assert "gone: dangling-reference: 1\n" in errors
    finally:
        mended.write_bytes(before[0])
        spoilt.write_bytes(before[1])


@pytest.mark.parametrize("language", ["vi", "en"])
def test_from_outside(files: list[Path], language: str) -> None:
    done = run("validate", *files, "--format", "sarif", "--language", language)

    assert done.returncode == 2
    assert as_sarif(done.stdout) == _found(tuple(files))
    assert "Traceback" not in done.stderr


@cache
def _found(files: tuple[Path, ...]) -> Found:
    return as_json(validated([*files], "--format", "json")[1])
