"""Codes of local State bodies and of bodies found at every level.

The codes of departments are "S" and the initials of their field.  Those that no
printed number shows follow from that rule and are unconfirmed.
"""

from typing import Final

from coordination.tables.issuer import BodySystem, Issuer, issuer_of


def rows() -> tuple[Issuer, ...]:
    """Return the rows: councils, committees, departments, advisory bodies."""
    return (*_councils(), *_departments(), *_advisory())


def _councils() -> tuple[Issuer, ...]:
    table = (
        ("HĐND", "peoples-council", "nd30"),
        ("TTHĐND", "council-standing", "specimens"),
        ("UBND", "peoples-committee", "nd30"),
        ("VPUBND", "committee-office", "initials"),
    )
    return (
        *(
            issuer_of(body, code, "state", None, source, confirmed=source != "initials")
            for code, body, source in table
        ),
        Issuer(
            "CTUBND",
            "Chủ tịch Ủy ban nhân dân",
            "Chair of the People's Committee",
            "state",
            None,
            "specimens",
        ),
        Issuer("CAT", "Công an tỉnh", "Provincial Police", "state", None, "specimens"),
        Issuer(
            "UB",
            "Ủy ban nhân dân, to about 2004",
            "People's Committee, to about 2004",
            "state",
            None,
            "specimens",
            successors=("UBND",),
        ),
    )


#: Code, field, whether a printed number shows it, code of the successor.
_DEPARTMENTS: Final = (
    ("SNV", "home-affairs", True, ""),
    ("STP", "justice", True, ""),
    ("STC", "finance", True, ""),
    ("SCT", "industry-trade", False, ""),
    ("SXD", "construction", True, ""),
    ("SKHCN", "science", True, ""),
    ("SYT", "health", False, ""),
    ("SNgV", "foreign-department", False, ""),
    ("SDL", "tourism", False, ""),
    ("SDTTG", "ethnic-religious", False, ""),
    ("SQHKT", "planning-architecture", False, ""),
    ("SVHTTDL", "culture-sports-tourism", True, ""),
    ("SGDĐT", "education", True, ""),
    ("SNNMT", "agriculture-environment", True, ""),
    ("STNMT", "natural-resources", True, "SNNMT"),
    ("SNNPTNT", "agriculture-rural", False, "SNNMT"),
    ("SKHĐT", "planning-investment", True, "STC"),
    ("SGTVT", "transport", False, "SXD"),
    ("STTTT", "information", True, "SKHCN"),
    ("SLĐTBXH", "labour", False, "SNV"),
)


def _departments() -> tuple[Issuer, ...]:
    return tuple(
        issuer_of(
            f"department-{field}",
            code,
            "state",
            "province",
            "specimens" if seen else "initials",
            confirmed=seen,
            successors=(successor,) if successor else (),
        )
        for code, field, seen, successor in _DEPARTMENTS
    )


def _advisory() -> tuple[Issuer, ...]:
    """Bodies of both the Party and the State: their code does not say which."""
    table = (
        ("BCĐ", "ban chỉ đạo", "steering committee"),
        ("TB", "tiểu ban", "subcommittee"),
        ("HĐ", "hội đồng", "council"),
    )
    uses: tuple[tuple[BodySystem, str], ...] = (("state", "nd30"), ("party", "hd05"))
    return tuple(
        Issuer(code, vi, en, system, None, source, signs_jointly=False)
        for code, vi, en in table
        for system, source in uses
    )
