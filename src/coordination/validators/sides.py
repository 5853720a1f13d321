"""Who is a party to an agreement, and who is bound without being one."""

from collections.abc import Iterable, Iterator
from typing import Final

from attrs import frozen

from coordination.diagnostics.diagnostic import Diagnostic, diagnose
from coordination.model.agreement import Agreement
from coordination.model.enumerations import AgreementMode, ObligationForce, PartyRole
from coordination.model.index import Index
from coordination.model.party import Party
from coordination.validators.record_context import RecordContext
from coordination.validators.rule import Rule

#: Who is there without being bound.
_ONLOOKERS: Final = frozenset(
    {
        PartyRole.HOST,
        PartyRole.ORGANISER,
        PartyRole.CO_ORGANISER,
        PartyRole.PARTICIPANT,
        PartyRole.WITNESS,
    }
)
_BINDING: Final = frozenset({ObligationForce.AGREED, ObligationForce.ASSIGNED})

#: No body is an organ of an organ of an organ … more often than this; a bound
#: against made-up chains.
_DEEPEST: Final = 16


@frozen
class Sides:
    """The bodies that an agreement names.

    Attributes:
        parties: Their ids; none where they are not all named.
        wholes: The ids of the bodies that they are organs of.
    """

    parties: frozenset[str]
    wholes: frozenset[str]

    @classmethod
    def of(cls, index: Index, agreement: Agreement | None) -> "Sides":
        """Find them; none where some are not stated, or stand for several."""
        named = () if agreement is None else agreement.parties or ()
        parties = frozenset(one.party for one in named)
        if has_collective(index, parties):
            return cls(frozenset(), frozenset())
        above = (whole for one in parties for whole in list_wholes(index, one))
        return cls(parties, frozenset(above))

    def may_include(self, index: Index, party: str) -> bool:
        """Return True if ``party`` is one of them, their organ or has them as organ.

        Where that cannot be known the answer is yes.
        """
        return (
            not self.parties
            or party in self.parties
            or party in self.wholes
            or has_collective(index, (party,))
            or not self.parties.isdisjoint(list_wholes(index, party))
        )


def find_missing_second_parties(context: RecordContext) -> Iterator[Diagnostic]:
    """Find agreements whose stated parties are fewer than two.

    Silent where no parties are stated, where one of them stands for several,
    and where the agreement was imposed.
    """
    for at, agreement in enumerate(context.dossier.agreements):
        if agreement.parties is None or agreement.mode is AgreementMode.IMPOSED:
            continue
        bound = {one.party for one in agreement.parties if one.role not in _ONLOOKERS}
        if len(bound) < 2 and not has_collective(context.index, bound):  # noqa: PLR2004 - two sides
            yield diagnose(
                "agreement-without-second-party",
                f"/agreements/{at}/parties",
                count=len(bound),
            )


def find_wrong_modes(context: RecordContext) -> Iterator[Diagnostic]:
    """Find agreements with another number of sides than their mode has.

    A body and its own organ are one side.  Silent for bodies that stand for several.
    """
    for at, agreement in enumerate(context.dossier.agreements):
        bound = _list_bound(agreement)
        if agreement.mode is None or has_collective(context.index, bound):
            continue
        sides = [
            one for one in bound if bound.isdisjoint(list_wholes(context.index, one))
        ]
        if not _is_fitting(agreement.mode, len(sides)):
            yield diagnose(
                "mode-against-parties",
                f"/agreements/{at}/mode",
                (f"/agreements/{at}/parties",),
                mode=agreement.mode.value,
                count=len(sides),
            )


def _is_fitting(mode: AgreementMode, sides: int) -> bool:
    """Return True if an agreement of ``mode`` can have so many sides."""
    if sides < 2 or mode is AgreementMode.IMPOSED:  # noqa: PLR2004 - one is another's fault
        return True
    return (sides == 2) is (mode is AgreementMode.BILATERAL)  # noqa: PLR2004 - two sides


def _list_bound(agreement: Agreement) -> frozenset[str]:
    """Return the signatories, or all that are bound where none has that role."""
    bound = [one for one in agreement.parties or () if one.role not in _ONLOOKERS]
    signed = [one for one in bound if one.role is PartyRole.SIGNATORY]
    return frozenset(one.party for one in signed or bound)


def find_unknown_bearers(context: RecordContext) -> Iterator[Diagnostic]:
    """Find obligations on bodies that have no part in their agreement.

    Requests and hopes bind no one.  Silent for collective bodies, for organs of a
    party and for bodies that a party is an organ of, and where the parties of the
    agreement are not all named.
    """
    borne = (
        (f"/obligations/{at}/bearers", one.agreement, one.bearers)
        for at, one in enumerate(context.dossier.obligations)
        if one.force in _BINDING
    )
    yield from find_outsiders(context.index, "bearer-is-no-party", borne)


def find_bearers_to_themselves(context: RecordContext) -> Iterator[Diagnostic]:
    """Find obligations that one body alone bears, to itself among others."""
    for at, one in enumerate(context.dossier.obligations):
        if one.bearers is None or one.counterparts is None or len(one.bearers) != 1:
            continue
        (bearer,) = one.bearers
        if bearer in one.counterparts and not has_collective(context.index, (bearer,)):
            yield diagnose(
                "bearer-is-counterpart",
                f"/obligations/{at}/counterparts",
                (f"/obligations/{at}/bearers/0",),
                id=bearer,
            )


def find_outsiders(
    index: Index,
    code: str,
    named: Iterable[tuple[str, str | None, tuple[str, ...] | None]],
) -> Iterator[Diagnostic]:
    """Report each body that has no part in the agreement it is named for.

    Args:
        index: Of the dossier.
        code: What to report.
        named: Pointers to lists of bodies, the agreement of each list, the bodies.
    """
    known: dict[str, Sides] = {}
    for pointer, name, bodies in named:
        agreement = index.find(name, Agreement)
        if agreement is None:
            continue
        if agreement.id not in known:
            known[agreement.id] = Sides.of(index, agreement)
        for at, body in enumerate(bodies or ()):
            if not known[agreement.id].may_include(index, body):
                yield diagnose(
                    code,
                    f"{pointer}/{at}",
                    (f"{index.by_id[agreement.id].pointer}/parties",),
                    id=body,
                    agreement=agreement.id,
                )


def has_collective(index: Index, parties: Iterable[str]) -> bool:
    """Return True if one of ``parties`` stands for several, or is not known."""
    found = (index.find(one, Party) for one in parties)
    return any(party is None or party.collective for party in found)


def list_wholes(index: Index, party: str) -> list[str]:
    """Return the bodies that ``party`` is an organ of, the nearest first."""
    found: list[str] = []
    entity = index.find(party, Party)
    while entity is not None and entity.part_of and len(found) < _DEEPEST:
        found.append(entity.part_of)
        entity = index.find(entity.part_of, Party)
    return found


RULES: Final = (
    Rule(find_missing_second_parties, ("agreement-without-second-party",)),
    Rule(find_unknown_bearers, ("bearer-is-no-party",)),
    Rule(find_bearers_to_themselves, ("bearer-is-counterpart",)),
    Rule(find_wrong_modes, ("mode-against-parties",)),
)
