"""The answers of the real servers, in the forms in which they give them."""

import json
from collections.abc import Mapping, Sequence

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

HTML = "text/html; charset=utf-8"
CORS = {
    "access-control-allow-origin": "*",
    "access-control-expose-headers": "WWW-Authenticate",
}

_PAGE = """\
<!doctype html>
<html lang=en>
<title>{code} {reason}</title>
<h1>{reason}</h1>
<p>{text}</p>
"""
_REDIRECT_PAGE = """\
<!doctype html>
<html lang=en>
<title>Redirecting...</title>
<h1>Redirecting...</h1>
<p>You should be redirected automatically to the target URL: {link}. If not, click the link.
"""
# The annotation service's flask is an old one.
_OLD_PAGE = """\
<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2 Final//EN">
<title>{code} {reason}</title>
<h1>{reason}</h1>
<p>{text}</p>
"""
_NGINX_PAGE = """\
<html>
<head><title>{title}</title></head>
<body>
<center><h1>{title}</h1></center>
<hr><center>nginx/1.22.1</center>
</body>
</html>
"""
NOT_FOUND = (
    "The requested URL was not found on the server. If you entered the URL manually please"
    " check your spelling and try again."
)
METHOD_NOT_ALLOWED = "The method is not allowed for the requested URL."


class Refusal(Exception):
    """Carries the answer of a request that goes no further."""

    def __init__(self, answer: Response) -> None:
        super().__init__(answer.status_code)
        self.answer = answer


class CutResponse(Response):
    """An answer whose connection breaks before the body is complete."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Announce the whole body and send half of it."""
        del scope, receive
        await send(
            {"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers}
        )
        half = bytes(self.body)[: len(self.body) // 2]
        await send({"type": "http.response.body", "body": half, "more_body": True})


def json_answer(
    value: object,
    status: int = 200,
    *,
    headers: Mapping[str, str] | None = None,
    indent: int | None = None,
) -> Response:
    """Answer JSON as flask does: ASCII only, a newline at the end."""
    body = json.dumps(value, indent=indent) + "\n"
    return Response(body, status, headers, media_type="application/json")


def compact_json_answer(
    value: object, status: int = 200, *, headers: Mapping[str, str] | None = None
) -> Response:
    """Answer JSON as the auth service does: compact, keys sorted."""
    body = json.dumps(value, separators=(",", ":"), sort_keys=True) + "\n"
    return Response(body, status, headers, media_type="application/json")


def text_answer(text: str, status: int = 200) -> Response:
    """Answer bare text, which every service labels as HTML."""
    return Response(text, status, {"content-type": HTML})


def page(code: int, reason: str, text: str) -> Response:
    """Answer one of flask's own error pages."""
    return text_answer(_PAGE.format(code=code, reason=reason, text=text), code)


def not_found_page(path: str) -> Response:
    """Answer the page for a path that no service has."""
    if not path.startswith("/annotation"):
        return page(404, "Not Found", NOT_FOUND)
    text = _OLD_PAGE.format(code=404, reason="Not Found", text=NOT_FOUND)
    return text_answer(text, 404)


def redirect(url: str, *, headers: Mapping[str, str] | None = None) -> Response:
    """Answer a redirect with flask's page."""
    link = f'<a href="{url}">{url}</a>'
    body = _REDIRECT_PAGE.format(link=link)
    return Response(body, 302, {"content-type": HTML, "location": url, **(headers or {})})


def nginx_page(status: int, reason: str) -> Response:
    """Answer for the proxy in front of the services."""
    body = _NGINX_PAGE.format(title=f"{status} {reason}").replace("\n", "\r\n")
    return Response(body, status, media_type=None, headers={"content-type": "text/html"})


def wrapped_error(message: str) -> Response:
    """Answer 500 around whatever went wrong, as the annotation service does."""
    traceback = ["Traceback (most recent call last):\n", "  ...\n", f"{message}\n"]
    return json_answer({"code": 500, "message": message, "traceback": traceback}, 500)


def missing_resource(request: Request, candidates: Sequence[str]) -> Response:
    """Answer 404 in flask-restx's words, which guess at the path that was meant."""
    guesses = " or ".join(candidates)
    path = request.url.path
    message = f"{NOT_FOUND} You have requested this URI [{path}] but did you mean {guesses} ?"
    return json_answer({"message": message}, 404)
