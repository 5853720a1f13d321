"""The traps of bodies and places through time; each is one named case.

What is said of places alone (codes, names, spellings, days) is in `test_places`.
"""

from datetime import date

from coordination import DocumentNumber, PartialDate, find_mentions, parse_party
from coordination.diagnostics.catalogue import entry
from coordination.model.document_key import key, same_document
from coordination.model.enumerations import DocumentKind, Level
from coordination.model.same_body import same_body, successors
from coordination.model.term import TermBody
from coordination.places import Reason, place, places_on
from coordination.tables.bodies.existence import BodySpan, span_of
from coordination.tables.bodies.find_body import bodies_by_code, body_named
from coordination.tables.numbering_terms import terms_of_the_centre

OLD, NEW = date(2024, 5, 4), date(2026, 5, 4)


def span(name: str) -> BodySpan:
    found = span_of(name)
    assert found is not None
    return found


def there(name: str, day: date) -> bool:
    return span(name).in_use(day, day)


def kind_of(name: str) -> str:
    kind = body_named(name)
    assert kind is not None
    return kind.code


def test_trap_the_board_of_propaganda_changed_between_two_days() -> None:
    old, new = "Ban Tuyên giáo Tỉnh ủy", "Ban Tuyên giáo và Dân vận Tỉnh ủy"

    assert there(old, date(2025, 3, 1))
    assert there(new, date(2025, 2, 6))
    assert not there(old, date(2025, 3, 2))
    assert not there(new, OLD)


def test_trap_the_centre_changed_before_the_provinces() -> None:
    assert span("Ban Dân vận Trung ương").until == date(2025, 2, 3)
    assert span("Ban Dân vận Tỉnh ủy").until == date(2025, 3, 1)


def test_trap_caucuses_ended_and_committees_followed() -> None:
    assert not there("Ban cán sự đảng UBND tỉnh", NEW)
    assert there("Ban cán sự đảng UBND tỉnh", OLD)
    (party,) = parse_party("Đảng đoàn HĐND", place="Hà Tĩnh")
    assert [one.kind for one in successors(party, on=NEW)] == ["party-committee"]


def test_trap_new_committees_were_not_there_before() -> None:
    assert there("Đảng ủy các cơ quan Đảng tỉnh", NEW)
    assert not there("Đảng ủy các cơ quan Đảng tỉnh", OLD)


def test_trap_a_body_out_of_use_is_a_warning() -> None:
    for code in ("body-out-of-use", "place-out-of-use"):
        assert entry(code).severity == "warning"


def test_trap_the_district_ended_with_all_its_bodies() -> None:
    for name in ("Huyện ủy", "UBND huyện", "HĐND quận", "TAND huyện", "VKSND thị xã"):
        assert there(name, OLD), name
        assert not there(name, NEW), name


def test_trap_a_provincial_town_is_no_unit_of_the_table() -> None:
    assert place("TP Thái Nguyên", on=OLD).reason is Reason.TOWN
    assert not there("UBND TP Vinh", NEW)
    (party,) = parse_party("UBND thành phố Huế", on=OLD)
    assert party.level is Level.DISTRICT


def test_trap_special_zones_came_and_townships_went() -> None:
    assert there("UBND đặc khu Côn Đảo", NEW)
    assert not there("UBND đặc khu Côn Đảo", OLD)
    assert not there("UBND thị trấn", NEW)


def test_trap_courts_of_districts_became_courts_of_regions() -> None:
    assert there("TAND khu vực 5", NEW)
    assert not there("TAND khu vực 5", OLD)
    assert not there("Tòa án nhân dân cấp cao", NEW)
    assert not there("TAND huyện", NEW)


def test_trap_procuracies_of_regions_have_another_resolution_than_courts() -> None:
    assert "84/2025" in span("VKSND khu vực 2").source
    assert "81/2025" in span("TAND khu vực 2").source


def test_trap_serial_and_year_are_no_key_of_a_document() -> None:
    resolution = key(DocumentNumber.from_text("81/2025/UBTVQH15"))
    law = key(DocumentNumber.from_text("81/2025/QH15"))

    assert same_document(resolution, law) is False


def test_trap_a_decision_and_a_rule_print_one_type() -> None:
    number = DocumentNumber.from_text("97-QĐ/TW")
    day = PartialDate(year=2023, month=2, day=7)

    assert "kind" in key(number, issued=day).missing
    rule = key(number, issued=day, kind=DocumentKind.RULE)
    decision = key(number, issued=day, kind=DocumentKind.DECISION)
    assert rule.series == "XIII"
    assert same_document(rule, decision) is False


def test_trap_a_number_of_the_centre_needs_its_term() -> None:
    number = DocumentNumber.from_text("07-QĐ/TW")

    assert "term" in key(number).missing
    later = key(number, issued=PartialDate(year=2026, month=2, day=25))
    assert later.series == "XIV"


def test_trap_the_fourteenth_congress_began_a_new_count() -> None:
    terms = {one.ordinal: one for one in terms_of_the_centre()}

    assert (terms[13].last, terms[14].first) == (date(2026, 1, 22), date(2026, 1, 23))


def test_trap_congresses_of_provinces_count_their_own() -> None:
    text = "Nghị quyết Đại hội XI của Đảng bộ tỉnh Đồng Tháp, Tỉnh ủy khóa XI"
    terms = [one.value for one in find_mentions(text, "term")]

    assert [(one.ordinal, one.body) for one in terms] == [
        (11, TermBody.PROVINCIAL_PARTY_COMMITTEE)
    ]


def test_trap_one_name_is_two_bodies_before_and_after() -> None:
    (one,) = parse_party("UBND tỉnh Tây Ninh")

    assert same_body(one, one) is None
    assert same_body(one, one, on=NEW) is True


def test_trap_ministries_merged() -> None:
    for old, new in (
        ("Bộ TN&MT", "ministry-agriculture-environment"),
        ("Bộ GTVT", "ministry-construction"),
        ("Bộ TT&TT", "ministry-science"),
        ("Bộ LĐTBXH", "ministry-home-affairs"),
        ("Bộ KH&ĐT", "ministry-finance"),
    ):
        (party,) = parse_party(old)
        assert [one.kind for one in successors(party, on=NEW)] == [new]


def test_trap_departments_merged_each_on_its_own_day() -> None:
    both = date(2025, 3, 15)

    assert there("Sở LĐ-TB&XH", both)
    assert there("Sở NN&MT", both)
    assert not there("Sở TT&TT", NEW)


def test_trap_branches_became_regional_and_provincial_again() -> None:
    assert there("BHXH khu vực V", date(2025, 5, 1))
    assert not there("BHXH khu vực V", NEW)
    assert not there("NHNN chi nhánh tỉnh", NEW)
    assert there("Chi cục Hải quan khu vực XX", NEW)


def test_trap_the_front_and_its_members_kept_their_names() -> None:
    for name in ("Hội Nông dân tỉnh", "Hội LHPN tỉnh", "Ủy ban MTTQ Việt Nam tỉnh"):
        assert span_of(name) is None, name


def test_trap_paper_and_broadcaster_became_one() -> None:
    assert kind_of("Báo và phát thanh, truyền hình Hà Nam") == "press-broadcaster"
    assert kind_of("Báo Hà Nam") == "newspaper"


def test_trap_what_a_text_calls_its_own_province_names_none() -> None:
    for words in ("tỉnh nhà", "tỉnh ta", "địa phương"):
        assert place(words).reason is Reason.UNKNOWN, words
        assert not list(find_mentions(f"Nhân dân {words} mong đợi", "place"))


def test_trap_an_old_name_lives_on_with_a_word_that_says_so() -> None:
    assert place("tỉnh Hà Giang (cũ)").one is place("Hà Giang").one
    (party,) = parse_party("UBND tỉnh Hà Giang")
    assert [(one.place, one.kind) for one in successors(party, on=NEW)] == [
        ("Tuyên Quang", "peoples-committee")
    ]


def test_trap_seven_codes_are_those_of_the_seat() -> None:
    differing = {
        row.name
        for row in places_on(NEW)
        if (old := place(row.name, on=OLD).one) and old.code != row.code
    }

    assert differing == {
        *("Lào Cai", "Bắc Ninh", "Quảng Trị", "Gia Lai"),
        *("Tây Ninh", "Đồng Tháp", "An Giang"),
    }


def test_trap_thirty_three_names_were_there_before() -> None:
    before = {row.name for row in places_on(OLD)}

    assert len({row.name for row in places_on(date(2025, 7, 1))} & before) == 33


def test_trap_every_row_that_is_not_confirmed_is_marked() -> None:
    unsure = {row.code for row in bodies_by_code().values() if not row.confirmed}

    assert "high-procuracy" in unsure
    assert "regional-court" not in unsure
