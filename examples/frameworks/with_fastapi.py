"""Check dossiers and read texts with FastAPI.

Start it with ``uvicorn examples.frameworks.with_fastapi:app``.
"""

from typing import Annotated

from examples.frameworks.answers import LIMITS, check_dossier, read_text
from fastapi import Depends, FastAPI, Request
from fastapi.responses import JSONResponse

app = FastAPI()


async def receive(request: Request) -> bytes:
    """Receive the body, and no more of it than is refused for its size."""
    received = bytearray()
    async for chunk in request.stream():
        received += chunk
        if len(received) > LIMITS.bytes:
            break
    return bytes(received)


Body = Annotated[bytes, Depends(receive)]


# Functions without `async` run in threads: others are answered meanwhile.
@app.post("/reports")
def report(body: Body) -> JSONResponse:
    """Check the dossier in the body."""
    status, answer = check_dossier(body)
    return JSONResponse(answer, status)


@app.post("/mentions")
def mentions(body: Body) -> JSONResponse:
    """Read the text in the body."""
    status, answer = read_text(body)
    return JSONResponse(answer, status)
