"""Codes of the Fatherland Front and of the mass organisations.

They are bodies of neither the Party nor the State; some punctuate as the one,
some as the other.
"""

from coordination.tables.issuer import Issuer, issuer_of


def rows() -> tuple[Issuer, ...]:
    """Return the rows: the Front, then the organisations."""
    return (
        issuer_of(
            "central-front", "MTTW", "front", "central", "specimens", order="state"
        ),
        Issuer(
            "UBTWMTTQVN",
            "Uỷ ban Trung ương Mặt trận Tổ quốc Việt Nam, in joint documents",
            "Central Committee of the Fatherland Front, in joint documents",
            "front",
            "central",
            "specimens",
            aliases=("UBTUMTTQVN",),
        ),
        Issuer(
            "MTTQ",
            "Mặt trận Tổ quốc tỉnh, xã",
            "Fatherland Front of a province or commune",
            "front",
            None,
            "specimens",
            order="state",
        ),
        Issuer(
            "UBMTTQ",
            "Uỷ ban Mặt trận Tổ quốc tỉnh, xã, in joint documents",
            "Fatherland Front of a province or commune, in joint documents",
            "front",
            None,
            "specimens",
        ),
        Issuer(
            "TWĐTN",
            "Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh",
            "Central Committee of the Youth Union",
            "front",
            "central",
            "specimens",
            order="party",
        ),
        issuer_of(
            "labour-confederation",
            "TLĐ",
            "front",
            "central",
            "specimens",
            order="state",
        ),
        Issuer(
            "ĐCT",
            "Đoàn Chủ tịch, as of the Women's Union",
            "Presidium, as of the Women's Union",
            "front",
            "central",
            "specimens",
            order="state",
            signs_jointly=False,
        ),
        Issuer(
            "HNDTW",
            "Hội Nông dân Việt Nam",
            "Farmers' Union",
            "front",
            "central",
            "specimens",
            order="party",
        ),
        Issuer(
            "CCBVN",
            "Hội Cựu chiến binh Việt Nam",
            "Veterans' Association",
            "front",
            "central",
            "specimens",
        ),
        issuer_of("womens-union", "HPN", "front", None, "general", confirmed=False),
        Issuer(
            "HND",
            "Hội Nông dân, local",
            "Farmers' Union, local",
            "front",
            None,
            "general",
            confirmed=False,
        ),
        issuer_of(
            "labour-federation", "LĐLĐ", "front", None, "general", confirmed=False
        ),
    )
