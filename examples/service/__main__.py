"""Run the service on this machine."""

import uvicorn
from examples.service.app import app
from examples.service.bounds import MOST_CONNECTIONS
from examples.service.slow_headers import HeaderTimeoutProtocol

if __name__ == "__main__":
    uvicorn.run(
        app,
        host="127.0.0.1",
        port=8000,
        http=HeaderTimeoutProtocol,
        limit_concurrency=MOST_CONNECTIONS,
    )
