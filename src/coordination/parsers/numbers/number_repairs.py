"""What is repaired when a number is read, and why.

Each repair is a rule with a name.  Mentions carry the names of the repairs that were
made; there are no silent repairs.
"""

from types import MappingProxyType
from typing import Final

from coordination.folding.characters import INVISIBLE, LOOK_ALIKES

#: Name of each repair → why it may be made.
REPAIRS: Final = MappingProxyType(
    {
        "space-inside": "numbers have no spaces (NĐ 30/2020, PL I.II.3)",
        "mark-missing": "there is a space, or nothing, where a mark belongs",
        "mark-doubled": "there are two marks where one belongs",
        "underscore-for-slash": "names of files cannot contain a slash",
        "file-extension": "the extension of a file is not a part of the number",
        "form-of-the-issuer": "the issuer decides the punctuation, not the writer",
        "letter-case": "codes are printed in capitals, a few with small letters",
        "stroke-missing": "the stroke of Đ was lost in typing",
        "tư-for-tw": "Trung ương is abbreviated TW",
        "comma-inside": "a comma was typed inside a code",
        "letter-for-digit": "a scan took 0 for O or 1 for l",
        "serial-grouped": "a dot groups the thousands of the serial",
        "legacy-letter": "§ and ® are Đ and đ in texts of the TCVN3 encoding",
        "year-moved": "the year belongs between serial and symbol",
        "year-of-two-digits": "numbers date from 1945 to 2044",
        "unit-in-brackets": "the drafting unit follows after a hyphen",
        "type-moved": "the type belongs after the serial",
        "type-doubled": "a type is printed before the serial and after it",
        "padding": "serials below 10 have one zero, others none",
        "look-alike": "dashes for the hyphen, Ð for Đ, full-width letters",
        "invisible": "invisible characters were dropped",
    }
)

_SIMILAR: Final = frozenset(c for c in LOOK_ALIKES if not c.isspace())
_UNSEEN: Final = frozenset(INVISIBLE)


def spelling_repairs(given: str) -> tuple[str, ...]:
    r"""Name what folding changes within ``given``, a number as it was typed.

    >>> spelling_repairs("84\u2013KH/HĐND")
    ('look-alike',)
    """
    if given.isascii():
        return ()
    found = (("look-alike", _SIMILAR), ("invisible", _UNSEEN))
    return tuple(name for name, letters in found if not letters.isdisjoint(given))
