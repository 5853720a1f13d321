"""Quotes against the texts they are from."""

from collections.abc import Iterator
from hashlib import sha256
from typing import Final

from coordination.diagnostics.diagnostic import Diagnostic, diagnose
from coordination.folding.nfc import nfc
from coordination.validators.context import Context
from coordination.validators.rule import Rule


def other_texts(context: Context) -> Iterator[Diagnostic]:
    """Find texts that are not the ones in which offsets were counted."""
    for at, source in enumerate(context.dossier.sources):
        text = context.texts.get(source.id)
        if text is None or source.sha256 is None:
            continue
        digest = sha256(text.encode(errors="surrogatepass")).hexdigest()
        if digest != source.sha256:
            yield diagnose(
                "text-is-another",
                f"/sources/{at}/sha256",
                got=digest,
                expected=source.sha256,
            )


def misplaced_quotes(context: Context) -> Iterator[Diagnostic]:
    """Find quotes that do not stand where they should.

    Quotes are NFC; what the text has there is composed before it is compared.
    """
    for at, claim in enumerate(context.dossier.claims):
        text = context.texts.get(claim.source)
        if text is None:
            continue
        found = nfc(text[claim.start : claim.end])
        if found != claim.quote:
            yield diagnose(
                "quote-not-at-offset",
                f"/claims/{at}/quote",
                found=found,
                quote=claim.quote,
            )


RULES: Final = (
    Rule(other_texts, ("text-is-another",), needs="texts"),
    Rule(misplaced_quotes, ("quote-not-at-offset",), needs="texts"),
)
