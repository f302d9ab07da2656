"""The tree of errors: what each is to Python, what it says, what survives a pickle."""

from __future__ import annotations

import copy
import inspect
import pickle
import re

import pytest

from annotationframeworkclient import errors
from annotationframeworkclient.errors import (
    ConnectionFailed,
    DecodeError,
    EncodeError,
    FrameworkError,
    InvalidAnnotation,
    InvalidId,
    InvalidName,
    NoAnswer,
    NotFound,
    OutcomeUnknown,
    PartialWrite,
    RateLimited,
    ServiceError,
    ServiceTimeout,
    TermsOfServiceRequired,
    TokenFileError,
    UnexpectedStatus,
)
from annotationframeworkclient.validation import AnnotationFault

FAULT = AnnotationFault(3, "$.pt", "is missing", None, "a position")


def samples() -> list[FrameworkError]:
    """Make one error of each way in which errors are made."""
    unknown = OutcomeUnknown("lost", service="annotation", operation="post_annotations")
    unknown.written = {0: 11}
    return [
        InvalidId("1.5 is no id"),
        InvalidName("a/b is no name"),
        TokenFileError("cannot read it"),
        EncodeError("NaN at $[0]"),
        InvalidAnnotation([FAULT], schema_type="synapse"),
        ConnectionFailed("refused", service="info", operation="get_datastacks"),
        ServiceTimeout("silent", service="info", operation="get_datastacks"),
        unknown,
        NotFound(
            "no such thing",
            service="info",
            operation="get_datastack",
            status=500,
            true_status=404,
            server_traceback=["line"],
            body=b"{}",
        ),
        RateLimited("slowly", status=429, retry_after=3.5),
        TermsOfServiceRequired("accept", status=403, data={"tos_form_url": "https://tos.example"}),
        PartialWrite("half", written={0: 1}),
        UnexpectedStatus("info", "get_datastacks", 418, b"tea"),
        DecodeError("info", "get_datastacks", 200, b"<html>", "with an HTML page"),
    ]


def kind(error: FrameworkError) -> str:
    """Name the class of an error."""
    return type(error).__name__


@pytest.mark.parametrize("error", samples(), ids=kind)
def test_errors_survive_pickling_and_copying(error: FrameworkError) -> None:
    """An error that was pickled or copied has the class, message, args and attributes it had."""
    for again in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert type(again) is type(error)
        assert str(again) == str(error) != ""
        assert again.args == error.args
        assert vars(again) == vars(error)


def test_the_tree_in_the_docstring_is_the_tree() -> None:
    """The classes under FrameworkError are those of the drawing, each below its parent there."""
    drawn: dict[str, str] = {}
    above = ["FrameworkError"]
    for line in (errors.__doc__ or "").splitlines():
        if found := re.match(r"    ((?:│   |    )*)[├└]── (\w+)", line):
            depth = len(found[1]) // 4 + 1
            above[depth:] = [found[2]]
            drawn[found[2]] = above[depth - 1]
    classes = [value for value in vars(errors).values() if inspect.isclass(value)]
    real = {
        value.__name__: value.__bases__[0].__name__
        for value in classes
        if issubclass(value, FrameworkError) and value is not FrameworkError
    }

    assert drawn == real


def test_all_names_the_whole_tree() -> None:
    """`__all__` lists the errors and the notice, and nothing else."""
    public = {
        name
        for name, value in vars(errors).items()
        if inspect.isclass(value) and issubclass(value, FrameworkError | Warning)
    }

    assert set(errors.__all__) == public


@pytest.mark.parametrize(
    ("error", "builtin"),
    [
        (InvalidId, ValueError),
        (EncodeError, ValueError),
        (NoAnswer, ConnectionError),
        (ServiceTimeout, TimeoutError),
        (NotFound, LookupError),
        (ServiceError, UnexpectedStatus),
    ],
)
def test_errors_are_what_python_calls_them(
    error: type[FrameworkError], builtin: type[Exception]
) -> None:
    """Who catches Python's own class, or the generated one, catches ours."""
    assert issubclass(error, builtin)


def test_a_batch_with_many_faults_names_the_first_ten_kinds() -> None:
    """The message counts the rows and shows ten kinds of faults; the error holds all faults."""
    faults = [
        AnnotationFault(row, f"$.{field}", f"fault {row}", None, "a number")
        for field in "abcdefghijkl"
        for row in range(25)
    ]
    error = InvalidAnnotation(faults, schema_type="synapse")

    assert str(error).startswith("25 annotations not valid synapse; nothing was sent")
    line = "rows 0, 1, 2 and 22 more, $.j: fault 0 (so row 0); expected a number"
    assert line in str(error)
    assert "$.k" not in str(error)
    assert "... and 2 more kinds of fault: see .faults" in str(error)
    assert error.faults == tuple(faults)
