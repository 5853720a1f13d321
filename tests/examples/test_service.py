"""The example service, over a real socket, with bodies that mean it no good."""

import json
import socket
import threading
import time
from collections.abc import Iterator
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from typing import Any

import pytest
import uvicorn

from examples import service

SAMPLE = Path(service.__file__).with_name("sample.json").read_bytes()


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    """Run the service on a port that is free."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        server = uvicorn.Server(uvicorn.Config(service.app, log_level="warning"))
        thread = threading.Thread(target=server.run, args=([listening],))
        thread.start()
        while not server.started:
            assert thread.is_alive()
            time.sleep(0.01)
        yield listening.getsockname()[1]
        server.should_exit = True
        thread.join(timeout=20)
        assert not thread.is_alive()


def ask(
    port: int, body: bytes | Iterator[bytes] = b"", **headers: str
) -> tuple[HTTPResponse, Any]:
    """Post ``body`` and return the response with its JSON."""
    connection = HTTPConnection("127.0.0.1", port, timeout=20)
    try:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        connection.request("POST", "/reports", body, named)
        response = connection.getresponse()
        return response, json.loads(response.read())
    finally:
        connection.close()


def test_a_sound_dossier(port: int) -> None:
    response, answer = ask(port, SAMPLE)

    assert response.status == 200
    assert answer["ok"]


def test_faults_are_told_in_the_language_asked_for(port: int) -> None:
    body = b'{"id": "a", "title": 7, "party": []}'

    response, english = ask(port, body, Accept_Language="en")
    _, vietnamese = ask(port, body, Accept_Language="vi, en;q=0.3")

    assert response.status == 422
    assert response.getheader("Content-Type") == "application/problem+json"
    assert response.getheader("Content-Language") == "en"
    assert english["title"] == "The dossier cannot be loaded"
    assert vietnamese["title"] == "Hồ sơ không nạp được"
    codes = [(error["pointer"], error["code"]) for error in english["errors"]]
    assert {("#/title", "wrong-type"), ("#/party", "unknown-key")} <= set(codes)
    assert english["errors"][0]["detail"] != vietnamese["errors"][0]["detail"]


def test_findings_of_a_dossier_that_can_be_loaded(port: int) -> None:
    body = (
        b'{"schema_version": "1.1", "id": "a",'
        b' "agreements": [{"id": "b", "parent": "gone"}]}'
    )

    response, answer = ask(port, body, Accept_Language="en")

    assert response.status == 200
    assert not answer["ok"]
    assert "#/agreements/0/parent" in [one["pointer"] for one in answer["findings"]]


@pytest.mark.parametrize(
    ("body", "code"),
    [
        pytest.param(b"", "no-json", id="empty"),
        pytest.param(b"\x00\xff\xfe", "not-utf8", id="binary"),
        pytest.param(b"[" * 100_000, "nested-too-deep", id="deep"),
        pytest.param(b'{"id": "a", "id": "b"}', "duplicate-key", id="duplicate"),
        pytest.param(b'{"id": NaN}', "not-finite", id="nan"),
        pytest.param(b'{"id": ' + b"7" * 5_000 + b"}", "number-too-long", id="digits"),
        pytest.param(b'{"id": "\\ud800"}', "not-an-identifier", id="surrogate"),
        pytest.param(b"[]", "wrong-type", id="list"),
    ],
)
def test_hostile_bodies(port: int, body: bytes, code: str) -> None:
    response, answer = ask(port, body)

    assert response.status == 422
    assert code in [error["code"] for error in answer["errors"]]
    assert len(json.dumps(answer)) < 5_000


def test_a_body_that_is_too_large(port: int) -> None:
    response, answer = ask(port, (b"x" * 100_000 for _ in range(11)))

    assert (response.status, answer["status"]) == (413, 413)


@pytest.mark.parametrize(
    "header",
    [
        pytest.param("en;q=1e999, vi;q=nan", id="weights"),
        pytest.param("en;q=" + "1" * 20_000, id="digits"),
        pytest.param(",;q=,," * 2_000, id="separators"),
    ],
)
def test_hostile_languages(port: int, header: str) -> None:
    response, _ = ask(port, b"{}", Accept_Language=header)

    assert response.getheader("Content-Language") == "vi"


def test_a_client_that_is_too_slow(port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(service, "SLOWEST_BODY", 0.05)
    with socket.create_connection(("127.0.0.1", port), timeout=20) as client:
        client.sendall(
            b"POST /reports HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n{"
        )
        answer = client.recv(100)

    assert answer.startswith(b"HTTP/1.1 408 ")


def test_a_client_that_goes_away_harms_no_one(port: int) -> None:
    with socket.create_connection(("127.0.0.1", port), timeout=20) as client:
        client.sendall(
            b"POST /reports HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n{"
        )

    assert ask(port, SAMPLE)[0].status == 200


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        pytest.param("GET", "/reports", 405, id="method"),
        pytest.param("GET", "/other", 404, id="path"),
    ],
)
def test_other_requests(port: int, method: str, path: str, status: int) -> None:
    connection = HTTPConnection("127.0.0.1", port, timeout=20)
    connection.request(method, path)
    response = connection.getresponse()
    answer = json.loads(response.read())
    connection.close()

    assert (response.status, answer["status"]) == (status, status)
    assert response.getheader("Content-Type") == "application/problem+json"
