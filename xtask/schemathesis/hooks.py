"""Prepared data for Schemathesis: requests that it makes of nothing but the schema can rarely succeed
where they name something that must exist, so most of them are pointed at something that does.

What changes things gets a resource of its own each time; what reads shares a few. Negative parts of a
case are left alone: they are there to be refused. Also notes how each operation was answered.
"""

import atexit
import collections
import functools
import itertools
import json
import os
import random
import threading

import schemathesis
from schemathesis.core import NOT_SET
from schemathesis.core.parameters import ParameterLocation
from schemathesis.generation.meta import TestPhase, negated_parameters

import prepared

CALLER = os.environ["LYCEUM_TEST_CALLER"]
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
        return prepared.token(CALLER)

    def set(self, case, data, context):
        case.headers["Authorization"] = f"Bearer {data}"


if CALLER != "public":
    schemathesis.auth(refresh_interval=None)(Session)


@schemathesis.hook
def before_call(context, case, kwargs):
    label = case.operation.label
    if case.meta is None or not prepared.may(CALLER, label):
        return
    negative = {place for place, part in case.meta.components.items() if part.mode.is_negative}
    # Links and captured ids of a stateful run are its point; only accounts are too precious.
    stateful = case.meta.phase.name == TestPhase.STATEFUL
    if stateful and label not in prepared.PRECIOUS:
        follow_version(case, negative)
        return
    with lock:
        turn = next(turns[label])
    if turn % KEEP == KEEP - 1 and not prepared.changes(label):
        return
    # A path that is to be refused keeps its id, which then names nothing.
    if ParameterLocation.PATH in negative:
        return
    made = prepared.request(CALLER, label)
    if made is None:
        return
    case.path_parameters.update(made.path)
    if made.token is not None and "Authorization" in case.headers:
        case.headers["Authorization"] = f"Bearer {made.token}"
    if ParameterLocation.HEADER not in negative:
        for name, value in made.headers.items():
            case.headers[name] = value
    if made.body is not None and ParameterLocation.BODY not in negative and case.body is not NOT_SET and turn % 2 == 0:
        case.body = made.body
        # A body that is right does not help when a query is generated that contradicts it.
        if ParameterLocation.QUERY not in negative and turn % 4 == 0:
            case.query.clear()


def follow_version(case, negative):
    """Changes of a stateful run are made against whatever version there is."""
    if ParameterLocation.HEADER not in negative and "If-Match" in case.headers:
        case.headers["If-Match"] = "*"


@schemathesis.hook
def after_call(context, case, response):
    with lock:
        answers[case.operation.label][response.status_code] += 1


@atexit.register
def note():
    with open(os.environ["LYCEUM_TEST_ANSWERS"], "w", encoding="utf-8") as file:
        json.dump(answers, file, indent=1, sort_keys=True)
