"""Check dossiers and read texts in Django: views, and the URLs that lead to them."""

from django.http import HttpRequest, JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST
from examples.frameworks.answers import LIMITS, check_dossier, read_text


def receive(request: HttpRequest) -> bytes:
    """Receive the body, and no more of it than is refused for its size."""
    body: bytes = request.read(LIMITS.bytes + 1)
    return body


def report(request: HttpRequest) -> JsonResponse:
    """Check the dossier in the body."""
    status, answer = check_dossier(receive(request))
    return JsonResponse(answer, status=status)


def mentions(request: HttpRequest) -> JsonResponse:
    """Read the text in the body."""
    status, answer = read_text(receive(request))
    return JsonResponse(answer, status=status)


# Programs that post know no CSRF token; who may post is yours to decide.
urlpatterns = [
    path("reports", csrf_exempt(require_POST(report))),
    path("mentions", csrf_exempt(require_POST(mentions))),
]
