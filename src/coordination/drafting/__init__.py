"""From prose to a draft of a dossier, with questions.

In: a text and its source.  Out: a `Draft`: a dossier in which every fact has a claim
whose words are in the text, the questions that the words leave open, and what was
left out as no part of the article.  One module a subject; each reads what was found
in the text (`TextReading`) and adds to the `Notes` what its rules find.  Rules
are word lists in `coordination.tables.draft_words` and short functions.
"""

from coordination.drafting.draft_types import Choice, Draft, LeftOut, Question
from coordination.drafting.make_draft import draft

__all__ = ["Choice", "Draft", "LeftOut", "Question", "draft"]
