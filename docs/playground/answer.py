"""What the playground asks of the library.  Runs in the browser, in Pyodide."""

import json

from coordination import Mention, Source, dumps, find_mentions, report
from coordination.adapters.sheet import write_sheet
from coordination.diagnostics.diagnostic import Language
from coordination.drafting import draft
from coordination.parsers.common.mention import Kind


def read(text: str) -> str:
    """Return what ``text`` mentions, of all kinds."""
    return json.dumps([_shown(one) for one in find_mentions(text, list(Kind))])


def _shown(mention: Mention) -> dict[str, object]:
    return {
        "kind": mention.kind,
        "value": str(mention.value),
        "start": mention.start,
        "end": mention.end,
    }


def write(text: str, language: Language) -> str:
    """Return the draft of a dossier, its questions, and the report on it."""
    made = draft(text, Source(id="page", kind="article"))
    texts = {"page": text}
    return json.dumps(
        {
            "questions": [
                {
                    "sentence": one.sentence(language),
                    "quote": one.quote,
                    "answers": [str(choice.value) for choice in one.candidates],
                }
                for one in made.questions
            ],
            "sheet": write_sheet(made.dossier, texts=texts, questions=made.questions),
            "dossier": dumps(made.dossier, indent=2),
            "report": report(made.dossier, texts=texts, language=language),
        }
    )
