"""Go from a notice to a checked dossier, every fact with its words."""

import sys
from pathlib import Path

from coordination import (
    Agreement,
    Claim,
    Dossier,
    Involvement,
    Party,
    Source,
    dumps,
    find_mentions,
    validate,
)
from coordination.kinds import AgreementKind, PartyRole, SourceKind

NOTICE = Path(__file__).with_name("notices") / "son-hai.txt"

text = NOTICE.read_text("utf-8")
number = next(find_mentions(text, "number"))
periods = {str(found.value): found for found in find_mentions(text, "period")}
period = periods["2024/2026"]  # the notice also states that of the programme before

parties = Party(id="health", name="Sở Y tế"), Party(id="farmers", name="Hội Nông dân")
programme = Agreement(
    id="programme",
    kind=AgreementKind.PROGRAMME,
    number=number.value,
    period=period.value,
    parties=tuple(Involvement(party=p.id, role=PartyRole.SIGNATORY) for p in parties),
)
dossier = Dossier(id="son-hai").add(
    Source(id="notice", kind=SourceKind.NOTICE),
    *parties,
    programme,
    number.claim("notice", "programme", "/number"),
    period.claim("notice", "programme", "/period"),
    *(
        Claim.quoting(text, p.name, nth=1, source="notice", about=p.id, field="/name")
        for p in parties
    ),
)
report = validate(dossier, texts={"notice": text})
print(dumps(dossier, indent=2))
sys.exit(0 if report else "\n".join(one.message() for one in report))
