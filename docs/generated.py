"""Write the pages whose content the code already contains."""

import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from runpy import run_path
from types import ModuleType

from entities import entity_pages

import coordination
from coordination.diagnostics.catalogue import entries
from coordination.places import successors
from coordination.tables.bodies.find_body import bodies_by_code, body_kinds
from coordination.tables.code_labels import LABELS
from coordination.tables.document_types import DocumentType, document_types
from coordination.tables.issuer import Issuer
from coordination.tables.issuers import issuers
from coordination.tables.number_sources import SOURCES
from coordination.tables.provinces import provinces

#: The parts of the package, lowest floor first, and what each is about.
PARTS = {
    "errors": "Errors",
    "diagnostics": "Diagnostics",
    "frozen_json": "Frozen JSON",
    "folding": "Folding",
    "tables": "Tables",
    "model": "Model",
    "places": "Places",
    "parsers": "Parsers",
    "validators": "Validators",
    "serializers": "Serializers",
    "drafting": "Drafting",
    "collections": "Collections",
    "adapters": "Adapters",
    "plots": "Plots",
    "strategies": "Strategies",
}


def write_pages(folder: Path) -> None:
    """Write every generated page into ``folder``."""
    pages = {
        "codes": codes(),
        "numbers": numbers(),
        "bodies": bodies(),
        "provinces": places(),
        "diagnostics": diagnostics(),
        "decisions": decisions(),
        "names": names(),
        "forms": forms(),
        "modules": modules(),
    }
    pages |= entity_pages()
    folder.mkdir(exist_ok=True)
    for name, lines in pages.items():
        text = "\n".join(lines) + "\n"
        (folder / f"{name}.md").write_text(text, encoding="utf-8")


def names() -> Iterator[str]:
    """Yield the public names with the first line of their docstrings."""
    yield "# Public names"
    yield "\nAll of them are imported from `coordination` itself.\n"
    yield from table("Name", "What it is")
    for name in coordination.__all__:
        value = getattr(coordination, name)
        first = (value.__doc__ or "").splitlines()[0]
        yield f"| {{py:obj}}`{name} <{value.__module__}.{name}>` | {first} |"


def modules() -> Iterator[str]:
    """Yield every module, floor by floor, for autodoc to fill in."""
    found = sorted(
        module.name for module in walk_packages(coordination.__path__, "coordination.")
    )
    yield "# Modules"
    for part, heading in PARTS.items():
        prefix = f"coordination.{part}"
        within = [m for m in found if m == prefix or m.startswith(f"{prefix}.")]
        if within:
            yield f"\n## {heading}\n\n```{{eval-rst}}"
        for module in within:
            yield f".. automodule:: {module}\n   :members:"
            # A function that hides the module of its own name is listed once.
            yield "   :no-index:\n" if is_hidden(module) else ""
        if within:
            yield "```"


def codes() -> Iterator[str]:
    """Yield the closed lists with their labels."""
    yield "# Codes and their labels"
    for name, rows in sorted(LABELS.items()):
        yield f"\n## {name}\n"
        yield from table("Code", "Tiếng Việt", "English")
        yield from (f"| `{code}` | {vi} | {en} |" for code, (vi, en) in rows.items())


def numbers() -> Iterator[str]:
    """Yield the tables behind document numbers."""
    yield "# Types and bodies in document numbers"
    yield "\nUnconfirmed rows (?) support no error. Sources are listed at the end."
    yield "\n## Types\n"
    yield from table("Code", "System", "Tiếng Việt", "English", "Used", "Source")
    for kind in document_types():
        yield row(kind.code, kind)
    yield "\n## Bodies\n"
    yield from table("Code", "System", "Tiếng Việt", "English", "Used", "Source")
    for body in issuers():
        yield row(", ".join((body.code, *body.aliases)), body)
    yield "\n## Sources\n"
    yield from table("Key", "What it is")
    yield from (f"| {name} | {what} |" for name, what in SOURCES.items())


def row(codes: str, row: DocumentType | Issuer) -> str:
    """Return one row of the tables of types and of bodies."""
    used = f"{row.since or ''} – {row.until or ''}" if row.since or row.until else ""
    source = row.source if row.confirmed else f"{row.source} (?)"
    return f"| `{codes}` | {row.system} | {row.vi} | {row.en} | {used} | {source} |"


def bodies() -> Iterator[str]:
    """Yield the table of kinds of bodies with their sources."""
    yield "# Bodies"
    yield "\nDays are the widest bounds that are known; (?) is not confirmed.\n"
    yield from table("Name", "English", "Kind", "Levels", "There", "Then", "Source")
    codes = bodies_by_code()
    for kind in body_kinds():
        names = "; ".join((kind.name, *(one.replace("|", "") for one in kind.others)))
        there = f"{kind.since or ''} – {kind.until or ''}"
        after = ", ".join(codes[code].name for code in kind.successors)
        source = kind.source if kind.confirmed else f"{kind.source} (?)"
        yield (
            f"| {names} | {kind.en} | {', '.join(kind.kinds)} | "
            f"{', '.join(kind.levels)} | {there if kind.since or kind.until else ''} | "
            f"{after} | {source} |"
        )


def places() -> Iterator[str]:
    """Yield the provinces and cities, as they were and as they are."""
    yield "# Provinces and cities"
    yield "\nCodes marked (?) are carried by one source.\n"
    yield from table("Code", "Name", "Adopted", "There", "Then", "Source")
    for unit in provinces():
        code = unit.code if unit.code_confirmed else f"{unit.code} (?)"
        after = ", ".join(later.full_name for later in successors(unit))
        there = f"{unit.since or ''} – {unit.until or ''}"
        yield (
            f"| {code} | {unit.full_name} | {unit.adopted or ''} | {there} | {after} | "
            f"{unit.source} |"
        )


def diagnostics() -> Iterator[str]:
    """Yield every diagnostic."""
    yield "# Diagnostics"
    yield "\nEvery code. Words in braces are placeholders for the facts of the case.\n"
    yield from table("Code", "Severity", "Tiếng Việt", "English")
    for code, entry in sorted(entries().items()):
        vi = entry.sentence("vi").replace(":vi}", "}")
        en = entry.sentence("en").replace(":en}", "}")
        yield f"| `{code}` | {entry.severity} | {vi} | {en} |"


def forms() -> Iterator[str]:
    """Yield the forms of dates, periods and recurrences, as the tests list them."""
    cases = run_path(str(Path(__file__).parents[1] / "tests/parsers/forms.py"))
    yield "# Forms of dates, periods and recurrences"
    yield "\nEvery line is a case of the tests. “find” reads running text.\n"
    yield from table("No.", "Form", "Reader", "Text", "Value")
    for number, form in cases["FORMS"].items():
        for reader, text, value in form.accepted.values():
            told = f"`{cell(value)}`"
            yield f"| {number} | {form.name} | {reader} | {cell(text)} | {told} |"
        for reader, text in form.refused.values():
            yield f"| {number} | {form.name} | {reader} | {cell(text)} | *refused* |"


def cell(text: str) -> str:
    """Write ``text`` so that it stays in its cell."""
    return text.replace("|", "\\|")


def decisions() -> Iterator[str]:
    """Yield the list of decision records."""
    yield "# Decisions\n"
    yield "Why things are as they are, and what was rejected.\n"
    yield "```{toctree}\n:maxdepth: 1\n:glob:\n\n../decisions/*\n```"


def is_hidden(module: str) -> bool:
    """Return True if a function of the package around ``module`` has its name."""
    package, _, name = module.rpartition(".")
    return not isinstance(getattr(import_module(package), name, sys), ModuleType)


def table(*headings: str) -> Iterator[str]:
    """Yield the first two lines of a table."""
    yield f"| {' | '.join(headings)} |"
    yield f"|{' --- |' * len(headings)}"
