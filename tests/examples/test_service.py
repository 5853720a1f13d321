"""The example service, over a real socket, with bodies that mean it no good."""

import gzip
import json
import socket
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from typing import Any

import pytest
import uvicorn
from examples.service import bounds
from examples.service.app import GATE, app
from examples.service.openapi import openapi
from examples.service.slow_headers import HeaderTimeoutProtocol

SAMPLE = (Path(bounds.__file__).parents[1] / "sample.json").read_bytes()
START = b"POST /reports HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n{"


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    """Run the service on a port that is free."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        config = uvicorn.Config(
            app, log_level="warning", http=HeaderTimeoutProtocol, limit_concurrency=40
        )
        server = uvicorn.Server(config)
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
    port: int,
    body: bytes | Iterator[bytes] = b"",
    *,
    method: str = "POST",
    path: str = "/reports",
    **headers: str,
) -> tuple[HTTPResponse, Any]:
    """Send ``body`` and return the response with its JSON."""
    connection = HTTPConnection("127.0.0.1", port, timeout=30)
    try:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        connection.request(method, path, body, named)
        response = connection.getresponse()
        return response, json.loads(response.read() or b"null")
    finally:
        connection.close()


def test_a_sound_dossier(port: int) -> None:
    response, answer = ask(port, SAMPLE)

    assert response.status == 200
    assert answer["ok"]


def test_a_dossier_of_an_older_version_is_checked_too(port: int) -> None:
    body = SAMPLE.replace(b'"schema_version": "1.1"', b'"schema_version": "1.0"')

    response, answer = ask(port, body)

    assert response.status == 200
    assert "migrated" in [one["code"] for one in answer["findings"]]


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
        pytest.param(
            b'{"agreements": [' + b"{}," * 300_000 + b"{}]}",
            "too-many-items",
            id="many",
        ),
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


def test_a_body_that_says_it_is_too_large_is_not_received(port: int) -> None:
    with socket.create_connection(("127.0.0.1", port), timeout=20) as client:
        client.sendall(START.replace(b"9", b"1000001", 1))
        answer = client.recv(100)

    assert answer.startswith(b"HTTP/1.1 413 ")


@pytest.mark.parametrize(
    "headers",
    [
        pytest.param({"Content_Type": "text/plain"}, id="text"),
        pytest.param({"Content_Type": "application/x-www-form-urlencoded"}, id="form"),
        pytest.param({"Content_Type": "json"}, id="no-type"),
        pytest.param({"Content_Type": "application/json; charset=latin1"}, id="latin"),
        pytest.param({"Content_Encoding": "gzip"}, id="gzip"),
    ],
)
def test_other_types_and_encodings(port: int, headers: dict[str, str]) -> None:
    response, answer = ask(port, gzip.compress(SAMPLE), **headers)

    assert (response.status, answer["status"]) == (415, 415)
    assert response.getheader("Accept") or response.getheader("Accept-Encoding")


@pytest.mark.parametrize(
    "kind",
    ["application/json", "application/json; charset=UTF-8", "application/x+json"],
)
def test_types_of_json(port: int, kind: str) -> None:
    assert ask(port, SAMPLE, Content_Type=kind)[0].status == 200


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
    monkeypatch.setattr(bounds, "SLOWEST_BODY", 0.05)
    with socket.create_connection(("127.0.0.1", port), timeout=20) as client:
        client.sendall(START)
        answer = client.recv(100)

    assert answer.startswith(b"HTTP/1.1 408 ")


@pytest.mark.parametrize(
    "sent",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(b"POST /reports HTTP/1.1\r\nHost: a\r\nX: ", id="half-a-header"),
        pytest.param(
            b"GET /health HTTP/1.1\r\nHost: a\r\n\r\nGET /health HT",
            id="second",
        ),
    ],
)
def test_headers_that_are_too_slow_end_the_connection(
    port: int, sent: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bounds, "SLOWEST_HEADERS", 0.3)
    with socket.create_connection(("127.0.0.1", port), timeout=20) as client:
        client.sendall(sent)
        start = time.monotonic()
        while client.recv(1_000):
            pass

    assert time.monotonic() - start < 4


def test_a_slow_answer_is_not_taken_for_slow_headers(
    port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bounds, "SLOWEST_HEADERS", 0.5)
    with socket.create_connection(("127.0.0.1", port), timeout=20) as client:
        client.sendall(START)
        time.sleep(0.8)
        client.sendall(b'"id":1}}')
        assert client.recv(100).startswith(b"HTTP/1.1 422 ")


def test_a_client_that_goes_away_harms_no_one(port: int) -> None:
    with socket.create_connection(("127.0.0.1", port), timeout=20) as client:
        client.sendall(START)

    assert ask(port, SAMPLE)[0].status == 200


def test_too_many_at_once_are_turned_away(
    port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(GATE, "_most", 3)
    slow = b'{"schema_version": "1.1", "id": "a", "agreements": ['
    slow += b",".join(b'{"id": "a%d", "parent": "x"}' % at for at in range(3_000))

    with ThreadPoolExecutor(12) as pool:
        asked = [pool.submit(ask, port, slow + b"]}") for _ in range(12)]
    answers = [one.result()[0] for one in asked]

    assert {one.status for one in answers} == {200, 503}
    assert all(one.getheader("Retry-After") for one in answers if one.status == 503)
    assert ask(port, SAMPLE)[0].status == 200


@pytest.mark.parametrize(
    ("method", "path", "status", "allow"),
    [
        pytest.param("GET", "/reports", 405, {"POST"}, id="get"),
        pytest.param("PUT", "/reports", 405, {"POST"}, id="put"),
        pytest.param("POST", "/health", 405, {"GET", "HEAD"}, id="post"),
        pytest.param("GET", "/other", 404, None, id="path"),
        pytest.param("GET", "/health", 200, None, id="health"),
        pytest.param("GET", "/openapi.json", 200, None, id="openapi"),
    ],
)
def test_other_requests(
    port: int, method: str, path: str, status: int, allow: set[str] | None
) -> None:
    response, answer = ask(port, method=method, path=path)

    assert response.status == status
    allowed = response.getheader("Allow")
    assert (set(allowed.split(", ")) if allowed else None) == allow
    if status != 200:
        assert answer["status"] == status
        assert response.getheader("Content-Type") == "application/problem+json"


def test_the_description_is_openapi() -> None:
    spec = pytest.importorskip("openapi_spec_validator", reason="it is not installed")

    spec.validate(openapi())


def test_the_description_names_every_answer(port: int) -> None:
    _, described = ask(port, method="GET", path="/openapi.json")

    answers = set(described["paths"]["/reports"]["post"]["responses"])
    assert answers == {"200", "400", "405", "408", "413", "415", "422", "503"}
