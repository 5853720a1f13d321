"""One service in three frameworks, asked by the test client of each."""

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from coordination import find_mentions

ROOT = Path(__file__).parents[2]
SAMPLE = (ROOT / "examples" / "sample.json").read_bytes()
NOTICE = (ROOT / "examples" / "notices" / "son-hai.txt").read_bytes()

#: Starlette of late wants httpx2 where it is installed; httpx serves all releases.
pytestmark = pytest.mark.filterwarnings("ignore:Using `httpx`")

#: Posts a body to a path, and returns the status and the JSON of the answer.
Post: TypeAlias = Callable[[str, bytes], tuple[int, Any]]


def fastapi() -> Post:
    pytest.importorskip("httpx", reason="the test client of FastAPI needs httpx")
    app = import_module("examples.frameworks.with_fastapi").app
    client = import_module("fastapi.testclient").TestClient(app)

    def post(path: str, body: bytes) -> tuple[int, Any]:
        answer = client.post(path, content=body)
        return answer.status_code, answer.json()

    return post


def django() -> Post:
    import_module("django.conf").settings.configure(
        ROOT_URLCONF="examples.frameworks.with_django", ALLOWED_HOSTS=["testserver"]
    )
    import_module("django").setup()
    client = import_module("django.test").Client()

    def post(path: str, body: bytes) -> tuple[int, Any]:
        answer = client.post(path, body, content_type="application/octet-stream")
        return answer.status_code, answer.json()

    return post


def flask() -> Post:
    client = import_module("examples.frameworks.with_flask").app.test_client()

    def post(path: str, body: bytes) -> tuple[int, Any]:
        answer = client.post(path, data=body)
        return answer.status_code, answer.get_json()

    return post


@pytest.fixture(
    scope="module", params=[fastapi, django, flask], ids=lambda one: one.__name__
)
def post(request: pytest.FixtureRequest) -> Post:
    """Return how to post to the service in one of the frameworks."""
    name = request.param.__name__
    pytest.importorskip(name, reason=f"{name} is not installed here")
    made: Post = request.param()
    return made


def codes(answer: Any) -> list[str]:  # noqa: ANN401 - any JSON
    return [one["code"] for one in answer["diagnostics"]]


def test_a_sound_dossier(post: Post) -> None:
    status, answer = post("/reports", SAMPLE)

    assert (status, answer["ok"]) == (200, True)


@pytest.mark.parametrize(
    ("path", "body", "status", "code"),
    [
        pytest.param("/reports", b"", 422, "no-json", id="empty"),
        pytest.param("/reports", b'{"id": 7}', 422, "wrong-type", id="wrong"),
        pytest.param(
            "/reports", b"[" * 999 + b"]" * 999, 422, "nested-too-deep", id="deep"
        ),
        pytest.param("/reports", b"0," * 10_000, 422, "too-many-items", id="many"),
        pytest.param("/reports", b" " * 1_000_001, 413, "too-large", id="large"),
        pytest.param("/mentions", b"x" * 1_000_001, 413, "too-large", id="long"),
        pytest.param("/mentions", b"\xff", 422, "not-utf8", id="no-text"),
        pytest.param("/mentions", b"%PDF-1.7", 422, "unread-form", id="pdf"),
    ],
)
def test_what_is_refused(
    post: Post, path: str, body: bytes, status: int, code: str
) -> None:
    got, answer = post(path, body)

    assert got == status
    assert code in codes(answer)


def test_mentions_of_a_text(post: Post) -> None:
    status, answer = post("/mentions", NOTICE)

    assert status == 200
    assert [(one["start"], one["end"]) for one in answer["mentions"]] == [
        (one.start, one.end) for one in find_mentions(NOTICE.decode())
    ]
