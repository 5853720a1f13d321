"""Which characters mean the same to a reader, and which mean nothing.

Every replacement is one character for one, so that offsets survive.
"""

from typing import Final

_DASHES: Final = "\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\ufe58\ufe63\uff0d"
_SPACES: Final = (
    "\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006"
    "\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
)
_SLASHES: Final = "\u2044\u2215\u29f8"

#: A character as typed or scanned → the one that it represents.
LOOK_ALIKES: Final = {
    **dict.fromkeys(_DASHES, "-"),
    **dict.fromkeys(_SPACES, " "),
    **dict.fromkeys(_SLASHES, "/"),
    **{chr(0xFEE0 + code): chr(code) for code in range(0x21, 0x7F) if code != ord("-")},
    "\u00d0": "Đ",  # eth, typed for D with stroke
    "\u00f0": "đ",
    "\u0189": "Đ",  # African D
    "\u0256": "đ",
    "\u01a2": "Ư",  # oi, which old fonts of the country drew as ư
    "\u01a3": "ư",
}

#: Soft hyphen, zero-width characters and marks of direction: nobody sees them.
INVISIBLE: Final = (
    "\u00ad\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e"
    "\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufeff"
)
