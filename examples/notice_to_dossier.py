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

text = Path("examples/notices/son-hai.txt").read_text("utf-8")
number = next(find_mentions(text, "number"))
period = list(find_mentions(text, "period"))[2]  # those before are of the past

parties = Party(id="health", name="Sở Y tế"), Party(id="farmers", name="Hội Nông dân")
signs = [Involvement(party=one.id, role=PartyRole.SIGNATORY) for one in parties]
dossier = Dossier(id="son-hai").add(
    Source(id="notice", kind=SourceKind.NOTICE),
    *parties,
    Agreement(
        id="programme",
        kind=AgreementKind.PROGRAMME,
        number=number.value,
        period=period.value,
        parties=tuple(signs),
    ),
    number.claim("notice", "programme", "/number"),
    period.claim("notice", "programme", "/period"),
    Claim.quoting(
        text, "Sở Y tế", nth=1, source="notice", about="health", field="/name"
    ),
)
report = validate(dossier, texts={"notice": text})
print(dumps(dossier, indent=2))
sys.exit(0 if report else str(report.errors[0].message()))
