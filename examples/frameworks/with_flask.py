"""Check dossiers and read texts with Flask.

Start it with ``flask --app examples.frameworks.with_flask run``.
"""

from typing import Any

from examples.frameworks.answers import LIMITS, check_dossier, read_text
from flask import Flask, request

app = Flask(__name__)


def receive() -> bytes:
    """Receive the body, and no more of it than is refused for its size."""
    return request.stream.read(LIMITS.bytes + 1)


@app.post("/reports")
def report() -> tuple[dict[str, Any], int]:
    """Check the dossier in the body."""
    status, answer = check_dossier(receive())
    return answer, status


@app.post("/mentions")
def mentions() -> tuple[dict[str, Any], int]:
    """Read the text in the body."""
    status, answer = read_text(receive())
    return answer, status
