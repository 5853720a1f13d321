"""Codes of the highest State bodies, of ministries and of courts."""

from datetime import date
from typing import Final

from coordination.tables.issuer import Issuer, issuer_of

_SEEN: Final = "specimens"


def rows() -> tuple[Issuer, ...]:
    """Return the rows, the highest bodies first."""
    return (
        *_highest(),
        *_ministries(),
        *_older(),
        *_of_finance(),
        *_judicial(),
    )


def _highest() -> tuple[Issuer, ...]:
    table: tuple[tuple[str, str, tuple[str, ...], tuple[str, ...]], ...] = (
        ("QH", "national-assembly", ("QHK",), ()),
        ("UBTVQH", "assembly-standing", ("UBNVQH",), ()),
        ("VPQH", "assembly-office", (), ()),
        ("VPCTN", "president-office", (), ()),
        ("CP", "government", (), ()),
        ("VPCP", "government-office", (), ()),
        ("KTNN", "state-audit", (), ()),
        ("HĐNN", "council-of-state", (), ("CTN",)),
        ("HĐBT", "council-of-ministers", (), ("CP",)),
        ("HĐCP", "government-council", (), ("HĐBT",)),
    )
    unseen = {"VPCTN", "HĐCP"}
    return (
        *(
            issuer_of(
                body,
                code,
                "state",
                "central",
                "general" if code in unseen else "specimens",
                confirmed=code not in unseen,
                aliases=aliases,
                successors=successors,
            )
            for code, body, aliases, successors in table
        ),
        issuer_of("social-insurance", "BHXH", "state", "central", "specimens"),
        # an office held by one person, and no body at all
        Issuer("CTN", "Chủ tịch nước", "State President", "state", "central", _SEEN),
        Issuer(
            "TTg", "Thủ tướng Chính phủ", "Prime Minister", "state", "central", _SEEN
        ),
        Issuer(
            "LB",
            "liên bộ",
            "several ministries together",
            "state",
            "central",
            _SEEN,
            until=date(1997, 9, 23),
        ),
    )


#: Code, kind of body, other codes, code of the successor.
_MINISTRIES: Final[tuple[tuple[str, str, tuple[str, ...], str], ...]] = (
    ("BCA", "ministry-public-security", (), ""),
    ("BQP", "ministry-defence", (), ""),
    ("BNG", "ministry-foreign", (), ""),
    ("BNV", "ministry-home-affairs", (), ""),
    ("BTP", "ministry-justice", (), ""),
    ("BTC", "ministry-finance", (), ""),
    ("BCT", "ministry-industry-trade", (), ""),
    ("BXD", "ministry-construction", (), ""),
    ("BKHCN", "ministry-science", (), ""),
    ("BGDĐT", "ministry-education", ("BGD", "GDĐT"), ""),
    ("BYT", "ministry-health", (), ""),
    ("BVHTTDL", "ministry-culture-sports-tourism", (), ""),
    ("BNNMT", "ministry-agriculture-environment", (), ""),
    ("BDTTG", "ministry-ethnic-religious", (), ""),
    ("NHNN", "state-bank", ("NHNNVN",), ""),
    ("TTCP", "government-inspectorate", (), ""),
    ("BNNPTNT", "ministry-agriculture-rural", ("BNN",), "BNNMT"),
    ("BTNMT", "ministry-natural-resources", (), "BNNMT"),
    ("BKHĐT", "ministry-planning-investment", ("BKH",), "BTC"),
    ("BGTVT", "ministry-transport", (), "BXD"),
    ("BTTTT", "ministry-information", (), "BKHCN"),
    ("BLĐTBXH", "ministry-labour", ("LĐTBXH",), "BNV"),
    ("UBDT", "ethnic-committee", (), "BDTTG"),
)


def _ministries() -> tuple[Issuer, ...]:
    return tuple(
        issuer_of(
            body,
            code,
            "state",
            "central",
            "nq176",
            aliases=aliases,
            successors=(successor,) if successor else (),
        )
        for code, body, aliases, successor in _MINISTRIES
    )


def _older() -> tuple[Issuer, ...]:
    """Return ministries and agencies that ended in 2002 or 2007.

    The codes are printed on many documents; the days are general knowledge, so
    the rows are unconfirmed.
    """
    table = (
        ("BTM", "ministry-trade", "BCT"),
        ("BCN", "ministry-industry", "BCT"),
        ("BVHTT", "ministry-culture-information", "BVHTTDL"),
        ("BTS", "ministry-fisheries", "BNNPTNT"),
        ("BBCVT", "ministry-posts", "BTTTT"),
        ("UBTDTT", "sports-committee", "BVHTTDL"),
        ("BKHCNMT", "ministry-science-environment", "BKHCN"),
        ("BTCCBCP", "personnel-committee", "BNV"),
        ("TCCP", "personnel-committee", "BNV"),
        ("TCĐC", "land-administration", "BTNMT"),
    )
    return tuple(
        issuer_of(
            body,
            code,
            "state",
            "central",
            "general",
            confirmed=False,
            successors=(successor,),
        )
        for code, body, successor in table
    )


def _of_finance() -> tuple[Issuer, ...]:
    """Bộ Tài chính as it signed until about 2004, and two of its departments."""
    table = (
        ("TC", "Bộ Tài chính", "Ministry of Finance", ("BTC",)),
        ("TCT", "Tổng cục Thuế", "General Department of Taxation", ()),
        ("TCHQ", "Tổng cục Hải quan", "General Department of Customs", ()),
    )
    return tuple(
        Issuer(
            code,
            vi,
            en,
            "state",
            "central",
            "specimens",
            successors=successors,
            signs_jointly=False,
        )
        for code, vi, en, successors in table
    )


def _judicial() -> tuple[Issuer, ...]:
    central: tuple[tuple[str, str, tuple[str, ...]], ...] = (
        ("TANDTC", "supreme-court", ("TATC",)),
        ("VKSNDTC", "supreme-procuracy", ("VKSTC",)),
    )
    local = (
        ("TA", "court"),
        ("TAND", "court"),
        ("VKS", "procuracy"),
        ("VKSND", "procuracy"),
        ("VKSKV", "regional-procuracy"),
        ("THA", "judgment-enforcement"),
    )
    return (
        *(
            issuer_of(body, code, "state", "central", _SEEN, aliases=aliases)
            for code, body, aliases in central
        ),
        *(issuer_of(body, code, "state", None, _SEEN) for code, body in local),
        Issuer(
            "HĐTP",
            "Hội đồng Thẩm phán Tòa án nhân dân tối cao",
            "Council of Judges of the Supreme People's Court",
            "state",
            "central",
            _SEEN,
        ),
        Issuer(
            "CA",
            "Chánh án Tòa án nhân dân tối cao; công an in local numbers",
            "Chief Justice; the police in local numbers",
            "state",
            None,
            _SEEN,
        ),
    )
