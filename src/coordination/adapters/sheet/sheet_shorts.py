"""Small objects as people note them: ``more-than 24550 tin; bài``.

In: an object as it is on the wire.  Out: its short form, and back.  What has no short
form is written with its members: a short form is only ever used if it reads back.
"""

import re
from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from attrs import frozen

from coordination.model.event import Act, Position
from coordination.model.obligation import Resource
from coordination.model.party import Involvement
from coordination.model.quantity import Change, Comparator, Quantity
from coordination.model.rank import Rank
from coordination.model.recurrence import Recurrence
from coordination.model.term import Term
from coordination.model.trigger import Trigger

#: Anything on the wire: parsed JSON.
WireValue: TypeAlias = Any
Wire: TypeAlias = dict[str, WireValue]

_NUMBER: Final = r"-?[0-9]{1,40}(?:\.[0-9]{1,40})?"
_QUANTITY: Final = re.compile(
    rf"(?:(?P<change>{'|'.join(Change)}) )?"
    rf"(?:(?P<comparator>{'|'.join(Comparator)}) )?"
    rf"(?P<amount>{_NUMBER})(?:\.\.(?P<upper>{_NUMBER}))?(?:/(?P<total>{_NUMBER}))?"
    r"(?: (?P<units>[^/].*?))?(?: per (?P<per>.+?))?(?: against (?P<against>.+))?"
)
_TERM: Final = re.compile(r"(?P<ordinal>[0-9]{1,4})(?: (?P<body>[a-z-]{1,64}))?")
_RANK: Final = re.compile(
    r"(?P<ordinal>[0-9]{1,9})(?:/(?P<of>[0-9]{1,9}))?(?: (?P<among>.+))?"
)
_RECURRENCE: Final = re.compile(
    r"(?P<rule>FREQ=\S+)(?: (?P<deadline>[a-z]+))?"
    r"(?: x(?P<times>[0-9]{1,3})(?P<at_least>\+)?)?"
)
_TRIGGER: Final = re.compile(
    r"(?:(?P<duration>-?PT?[0-9]{1,4}[DWMYH]) (?P<working_days>working-days )?)?"
    r"(?P<words>.+)"
)
_VAGUE: Final = f"{Comparator.VAGUE} "
#: Longer texts are not read as short forms: a pattern looks for several words in them.
_LONGEST: Final = 400
#: Members that are whole numbers on the wire.
_WHOLE: Final = frozenset({"ordinal", "of", "times"})
#: Members that are true where they are written at all.
_FLAGS: Final = frozenset({"at_least", "working_days"})


@frozen
class ShortForm:
    """How a small object is written in one text.

    Attributes:
        write: Writes what may be its short form, from its members on the wire.
        pattern: Matches the short form; its groups are the members.
        example: A short form, for messages.
    """

    write: Callable[[Wire], str]
    pattern: re.Pattern[str]
    example: str


def _quantity(wire: Wire) -> str:
    get = wire.get
    if get("comparator") == Comparator.VAGUE:
        return "; ".join([f"{Comparator.VAGUE} {wire['words']}", *get("units", [])])
    figure = f"{get('amount', '')}"
    figure += f"..{wire['upper']}" if "upper" in wire else ""
    figure += f"/{wire['total']}" if "total" in wire else ""
    words = [get("change", ""), get("comparator", ""), figure]
    words.append("; ".join(wire.get("units", [])))
    words.append(f"per {wire['per']}" if "per" in wire else "")
    words.append(f"against {wire['against']}" if "against" in wire else "")
    return " ".join(filter(None, words))


def _term(wire: Wire) -> str:
    return " ".join(map(str, wire.values()))


def _rank(wire: Wire) -> str:
    place = f"{wire['ordinal']}"
    place += f"/{wire['of']}" if "of" in wire else ""
    return f"{place} {wire['among']}" if "among" in wire else place


def _recurrence(wire: Wire) -> str:
    if "rule" not in wire:
        return str(wire["words"])
    words = [wire["rule"], wire.get("deadline", "")]
    if "times" in wire:
        words.append(f"x{wire['times']}" + ("+" if "at_least" in wire else ""))
    return " ".join(filter(None, words))


def _trigger(wire: Wire) -> str:
    days = "working-days" if "working_days" in wire else ""
    return " ".join(filter(None, [wire.get("duration", ""), days, wire["words"]]))


_FORMS: Final[Mapping[type, ShortForm]] = {
    Quantity: ShortForm(_quantity, _QUANTITY, "more-than 24550 tin; bài"),
    Term: ShortForm(_term, _TERM, "12 party-central-committee"),
    Rank: ShortForm(_rank, _RANK, "12/34 cả nước"),
    Recurrence: ShortForm(_recurrence, _RECURRENCE, "FREQ=YEARLY;BYMONTH=12 before"),
    Trigger: ShortForm(_trigger, _TRIGGER, "P3D sau khi nhận hồ sơ"),
}


def short_form(kind: type) -> ShortForm | None:
    """Return how objects of ``kind`` are written in one text."""
    return _FORMS.get(kind)


def write_short(kind: type, wire: Wire) -> str | None:
    """Write ``wire`` in one text, if that reads back.

    >>> write_short(Quantity, {"amount": "98", "total": "100", "units": ["xã"]})
    '98/100 xã'
    >>> write_short(Quantity, {"amount": "5", "units": ["a; b"]})
    """
    form = _FORMS.get(kind)
    try:
        said = form.write(wire) if form else None
    except KeyError:
        return None
    return said if said and read_short(kind, said) == wire else None


def read_short(kind: type, text: str) -> Wire | None:
    """Read a short form; ``None`` if ``text`` is not one.

    >>> read_short(Recurrence, "FREQ=YEARLY x2+")
    {'rule': 'FREQ=YEARLY', 'times': 2, 'at_least': True}
    """
    form = _FORMS[kind]
    if len(text) > _LONGEST or "\n" in text:
        return None
    if kind is Quantity and text.startswith(_VAGUE):
        words, *units = text.removeprefix(_VAGUE).split("; ")
        vague: Wire = {"comparator": Comparator.VAGUE.value, "words": words}
        return vague | ({"units": units} if units else {})
    found = form.pattern.fullmatch(text)
    if found is None:
        is_words = kind is Recurrence and not text.startswith("FREQ=")
        return {"words": text} if is_words else None
    wire: Wire = {}
    for name, said in found.groupdict().items():
        if said is None:
            continue
        if name in _WHOLE:
            if said != str(int(said)):
                return None
            wire[name] = int(said)
        elif name == "units":
            wire[name] = said.split("; ")
        else:
            wire[name] = True if name in _FLAGS else said
    return wire


@frozen
class PairForm:
    """An object whose two main members are written as a key and its value.

    Attributes:
        key: The member that is the key: the party of ``{sở-y-tế: signatory}``.
        value: The member that is the value.
        alone: The member that is written where it is the only one.
        claimed: The member that claims in this form are about; of the object itself
            if it is empty.
    """

    key: str
    value: str
    alone: str
    claimed: str = ""


#: The objects that are written so.
PAIRS: Final[Mapping[type, PairForm]] = {
    Involvement: PairForm("party", "role", "party"),
    Position: PairForm("party", "title", "title", "title"),
    Act: PairForm("kind", "agreement", "kind"),
    Resource: PairForm("kind", "text", "kind"),
}
