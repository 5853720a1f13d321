"""Write `docs/rules.md`: every code with its sentences, its reason and an example.

Run ``python -m tests.validators.rules_page`` after a change to rules or sentences;
a test compares the page with what this gives.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Final, TypeVar

from coordination import Dossier, Party, Source, dumps
from coordination.diagnostics.catalogue import entry
from coordination.model.references import references
from tests.validators.cases import FAMILIES
from tests.validators.cases.case import BODIES, PAGES, Case

_T = TypeVar("_T", Party, Source)

PAGE: Final = Path(__file__).parents[2] / "docs" / "rules.md"

_HEAD: Final = """\
# Rules

What `validate` looks for, with an example of each.
A code never changes its meaning; sentences and explanations may be improved.
Rules are silent where they cannot know: a field left open, a year that is not stated,
a body that stands for several.
"""


def page() -> str:
    """Return the whole page."""
    return "\n".join([_HEAD, *(line for lines in _families() for line in lines)])


def _families() -> Iterator[Iterator[str]]:
    for title, cases in FAMILIES.items():
        yield iter([f"## {title}\n"])
        yield from (_section(case) for case in cases)


def _section(case: Case) -> Iterator[str]:
    row = entry(case.code)
    example = pruned(case.fails)
    finding = case.report(example).by_code()[case.code][0]
    yield f"### `{case.code}`\n"
    yield f"*{row.severity}*\n"
    yield f"**Tiếng Việt.** {row.sentence('vi').replace(':vi}', '}')}.\n{row.why_vi}\n"
    yield f"**English.** {row.sentence('en').replace(':en}', '}')}.\n{row.why_en}\n"
    yield f"```json\n{dumps(example, indent=2).rstrip()}\n```\n"
    texts = {one.id: case.texts.get(one.id) for one in example.sources}
    yield from (
        f"with the text of `{one}`: {texts[one]}\n" for one in texts if texts[one]
    )
    if case.as_of is not None:
        yield f"checked as of {case.as_of}\n"
    yield f"At `{finding.pointer}`:\n"
    yield f"- {finding.message('vi')}\n- {finding.message('en')}\n"


def pruned(dossier: Dossier) -> Dossier:
    """Leave out what all cases share and this one does not name."""
    named = {claim.source for claim in dossier.claims}
    for place in reversed(dossier.index.places):  # parties come before what names them
        if place.collection != "parties" or place.entity.id in named:
            named.update(one.target for one in references(place.entity))
    return dossier.replace(
        parties=_named(dossier.parties, BODIES, named),
        sources=_named(dossier.sources, PAGES, named),
    )


def _named(
    held: tuple[_T, ...], shared: tuple[_T, ...], named: set[str]
) -> tuple[_T, ...]:
    return tuple(one for one in held if one not in shared or one.id in named)


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
