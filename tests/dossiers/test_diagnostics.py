"""Checking the real dossiers finds what their sources earn, and nothing else."""

from pathlib import Path
from typing import Final

import pytest

from coordination import Dossier, load, validate
from coordination.diagnostics.pointer import split
from tests.dossiers.examples import DOSSIERS, SAMPLE, texts

#: For each dossier the findings: severity, code, and the entity with the field.
EARNED: Final[dict[str, set[tuple[str, str, str]]]] = {
    "thanh-hoa": {
        # a report calls the two numbered plans of 2023 a programme
        ("info", "source-disagrees-with-itself", "ke-hoach-2023-hdnd/kind"),
        ("info", "source-disagrees-with-itself", "ke-hoach-2023-ubnd/kind"),
        # the council is said to sign, its standing body to carry out
        ("info", "organ-beside-its-body", "ke-hoach-2023-hdnd/parties/2/party"),
    },
    "tay-ninh": {
        # signed as a programme, then spoken of as a plan
        ("info", "source-disagrees-with-itself", "phoi-hop-2024/kind"),
        # one document for all, or one for each
        ("info", "source-disagrees-with-itself", "phoi-hop-2024/mode"),
        ("info", "field-left-open", "phoi-hop-2024/mode"),
        # granted by Bắc Ninh in the summary, by Tây Ninh in the body
        ("info", "source-disagrees-with-itself", "bang-khen/by/0"),
        ("info", "field-left-open", "bang-khen/by/0"),
        # the Party's number with the marks of the State's
        ("info", "number-printed-irregularly", "qd-238/number"),
        # certificates for collectives and persons whom nobody names
        ("info", "field-left-open", "bang-khen/recipients"),
    },
    "ha-giang": {
        # four programmes or one; two plans or one
        ("info", "source-disagrees-with-itself", "chuong-trinh-moi/mode"),
        ("info", "field-left-open", "chuong-trinh-moi/mode"),
        ("info", "field-left-open", "ke-hoach-moi/mode"),
        # spaces around its hyphen
        ("info", "number-printed-irregularly", "qd-221/number"),
        # the same here
        ("info", "field-left-open", "bang-khen/recipients"),
    },
    "nghe-an": {
        # whether "của Bộ Chính trị" covers the notice, too
        ("info", "field-left-open", "tb-55/issuer"),
        # no document is named for the new phase
        ("info", "field-left-open", "phuong-huong-2023/kind"),
    },
    "khanh-hoa": {
        # "trong thời gian tới", "trong những năm qua"
        ("info", "field-left-open", "nhan-manh/due"),
        ("info", "field-left-open", "phoi-hop-chat-che/due"),
        ("info", "field-left-open", "truoc-khi-ky/period"),
    },
    "regulations": {
        # marks of the State; spaces around the hyphen
        ("info", "number-printed-irregularly", "qd-238/number"),
        ("info", "number-printed-irregularly", "qd-221/number"),
        # with or without "quản lý"
        ("info", "sources-disagree", "qd-238/title"),
        ("info", "sources-disagree", "quy-che-238/parties/1/party"),
    },
}


@pytest.mark.parametrize("path", DOSSIERS, ids=lambda path: path.stem)
def test_finds_exactly_what_the_sources_earn(path: Path) -> None:
    dossier = load(path)
    report = validate(dossier, texts=texts(dossier.id))
    assert report.ok
    assert {
        (one.severity, one.code, _named(dossier, one.pointer)) for one in report
    } == EARNED[dossier.id]


def test_finds_nothing_in_the_sample() -> None:
    assert list(validate(load(SAMPLE))) == []


def _named(dossier: Dossier, pointer: str) -> str:
    """Write a pointer with the id of its entity in place of its position."""
    collection, at, *rest = split(pointer)
    entity = getattr(dossier, collection)[int(at)]
    return "/".join([entity.id, *rest])
