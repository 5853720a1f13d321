"""Ten tasks of someone who writes a script, by what the root package offers.

Each takes at most eight lines.  mypy and pyright check this file in strict mode,
without any comment to silence them.
"""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import assert_type

import pytest

from coordination import (
    Agreement,
    Dossier,
    Involvement,
    Mention,
    ParseError,
    PartialDate,
    Party,
    Source,
    dump,
    find_citations,
    find_mentions,
    format_date,
    from_dict,
    load,
    loads,
    parse_date,
    parse_number,
    parse_period,
    parse_quantity,
    resolve,
    to_dict,
    try_loads,
    validate,
)
from coordination.kinds import AgreementKind, PartyRole, SourceKind

NOTICE = Path("examples/notices/son-hai.txt").read_text("utf-8")


def test_1_read_the_cells_of_a_row() -> None:
    number = parse_number("Số: 15/CTr-SYT-HND")
    signed = parse_date("ngày 12 tháng 3 năm 2024")
    period = parse_period("giai đoạn 2024-2026")
    held = parse_quantity("hơn 3.200 lượt")

    assert (number.serial, str(signed), str(period)) == (15, "2024-03-12", "2024/2026")
    assert (str(held.amount), held.units) == ("3200", ("lượt",))


def test_2_say_what_is_wrong_with_a_cell() -> None:
    with pytest.raises(ParseError) as error:
        parse_date("31/2/2023")

    assert error.value.text[slice(*error.value.span)] == "31"


def test_3_find_all_dates_of_a_text() -> None:
    found = find_mentions(NOTICE, "date")

    assert_type(found, Iterator[Mention[PartialDate]])
    assert [one.value.month for one in found] == [3, 4]


def test_4_find_all_documents_that_a_text_cites() -> None:
    text = "căn cứ Quyết định số 42-QĐ/TU ngày 05/8/2022 của Ban Thường vụ Tỉnh ủy"

    (cited,) = find_citations(text)

    assert cited.number is not None
    assert str(cited.number.value) == "42-QĐ/TU"


def test_5_close_a_date_without_a_year() -> None:
    resolved = resolve(parse_date("12/3"), near=date(2024, 3, 14))

    assert str(resolved.value) == "2024-03-12"


def test_6_build_a_dossier_by_hand() -> None:
    parties = (Party(id="health", name="Sở Y tế"), Party(id="farmers", name="Hội"))
    signs = tuple(Involvement(party=p.id, role=PartyRole.SIGNATORY) for p in parties)
    plan = Agreement(id="plan", kind=AgreementKind.PROGRAMME, parties=signs)

    dossier = Dossier(id="one").add(*parties, plan)

    assert dossier.agreements_of("health") == (plan,)


def test_7_rest_a_fact_on_its_words() -> None:
    number = next(find_mentions(NOTICE, "number"))
    dossier = Dossier(id="one").add(
        Source(id="notice", kind=SourceKind.NOTICE),
        Agreement(id="plan", number=number.value),
        number.claim("notice", "plan", "/number"),
    )

    assert validate(dossier, texts={"notice": NOTICE})


def test_8_check_a_file_and_list_what_is_wrong() -> None:
    report = validate(load("examples/sample.json"), texts={"notice": NOTICE})

    assert report
    assert not [one.message("vi") for one in report.errors]


def test_9_read_what_can_be_read_of_a_bad_file() -> None:
    loaded = try_loads('{"schema_version": "1.0", "id": "x", "title": 7}')

    assert loaded.value == Dossier(id="x")
    assert loaded.diagnostics[0].pointer == "/title"


def test_10_change_a_record_and_write_it(tmp_path: Path) -> None:
    dossier = load("examples/sample.json").replace(title="Sơn Hải")
    dump(dossier, tmp_path / "one.json")
    data = to_dict(dossier)

    assert from_dict(data) == loads((tmp_path / "one.json").read_bytes()) == dossier
    assert format_date(PartialDate(2024, 3, 12)) == "ngày 12 tháng 3 năm 2024"
