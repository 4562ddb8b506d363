"""Prepared data for Schemathesis: requests that it makes of nothing but the schema can rarely succeed
where they name something that must exist, so most of them are pointed at something that does.

What changes things gets a resource of its own each time; what reads shares a few. Negative parts of a
case are left alone: they are there to be refused. Also notes how each operation was answered, and whether
the caller may call it.
"""

import atexit
import collections
import itertools
import json
import os
import threading
import uuid

import schemathesis
from schemathesis.core import NOT_SET
from schemathesis.core.parameters import ParameterLocation
from schemathesis.generation.meta import TestPhase, negated_parameters

import prepared

# Cases of an operation that keep what was generated: one in so many.
KEEP = 4

answers = collections.defaultdict(collections.Counter)
turns = collections.defaultdict(itertools.count)
lock = threading.Lock()


class Session:
    """The token of the caller; those who end sessions get one of their own in `before_call`."""

    def get(self, case, context):
        if ("Authorization", ParameterLocation.HEADER) in negated_parameters(case.meta):
            return None
        return prepared.token()

    def set(self, case, data, context):
        case.headers["Authorization"] = f"Bearer {data}"


if prepared.CALLER != "public":
    schemathesis.auth(refresh_interval=None)(Session)


@schemathesis.serializer("application/zip")
def archive(context, value):
    """Files are sent as they are."""
    return {"data": value if isinstance(value, bytes) else json.dumps(value).encode()}


@schemathesis.serializer("text/csv")
def table(context, value):
    """Texts are sent as they are."""
    return {"data": value.encode() if isinstance(value, str) else json.dumps(value).encode()}


@schemathesis.hook
def before_call(context, case, kwargs):
    if case.meta is None:
        return
    label = case.operation.label
    negative = {place for place, part in case.meta.components.items() if part.mode.is_negative}
    with lock:
        turn = next(turns[label])
    facts = prepared.facts(label)
    # A path that is to be refused keeps its id, which then names nothing.
    if facts["may"] and ParameterLocation.PATH not in negative:
        # Links and captured ids of a stateful run are its point; only accounts are too precious.
        if case.meta.phase.name == TestPhase.STATEFUL and not facts["precious"]:
            # A review names the version that was read.
            names_one = label.endswith("/approval")
            if "If-Match" in case.headers and ParameterLocation.HEADER not in negative and not names_one:
                case.headers["If-Match"] = "*"
        elif turn % KEEP != KEEP - 1 or facts["changes"]:
            fill(case, label, negative, turn, kwargs)
    if "cursor" in case.query and ParameterLocation.QUERY not in negative:
        follow_page(case)


def fill(case, label, negative, turn, kwargs):
    """Points a request at something that exists; every second one gets a body that fits it."""
    made = prepared.request(label)
    case.path_parameters.update(made["path"])
    # A token that was made up must stay: it is there to be refused.
    if made["token"] is not None and case.headers.get("Authorization") == f"Bearer {prepared.token()}":
        case.headers["Authorization"] = f"Bearer {made['token']}"
    if ParameterLocation.HEADER not in negative:
        # The same key for another request is refused, and short keys are made up again and again.
        if "Idempotency-Key" in case.headers:
            case.headers["Idempotency-Key"] = str(uuid.uuid4())
        headers = {name.title(): value for name, value in made["headers"].items()}
        case.headers.update(headers)
        if "If-None-Match" in headers:
            case.headers.pop("If-Match", None)
    if ParameterLocation.QUERY not in negative:
        case.query.update(made["query"])
    if ParameterLocation.BODY in negative or case.body is NOT_SET or turn % 2 == 1:
        return
    if made["bytes"] is not None:
        # Not put into the case: there, bytes would be judged by a schema that cannot describe them.
        kwargs["data"] = bytes.fromhex(made["bytes"])
    elif made["body"] is not None:
        case.body = made["body"]


def follow_page(case):
    """A cursor is no text that could be made up: it is the next one of this list, or none."""
    query = {name: value for name, value in case.query.items() if name != "cursor"}
    cursor = prepared.next_cursor(case.formatted_path, query | {"limit": 1}, case.headers.get("Authorization"))
    case.query = query | ({"cursor": cursor} if cursor else {})


@schemathesis.hook
def after_call(context, case, response):
    with lock:
        answers[case.operation.label][response.status_code] += 1


@atexit.register
def note():
    noted = {
        label: {"may": prepared.facts(label)["may"], "statuses": statuses} for label, statuses in answers.items()
    }
    with open(os.environ["LYCEUM_TEST_ANSWERS"], "w", encoding="utf-8") as file:
        json.dump(noted, file, indent=1, sort_keys=True)
