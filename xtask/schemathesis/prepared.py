"""Requests that succeed, asked of the program that prepares them: one line of JSON each way.

What each operation needs, who may call it and what it changes is said once, in the tests of
authorisation (`crates/server/tests/authorisation`), which run as that program.
"""

import functools
import json
import os
import socket
import threading

import requests

URL = os.environ["LYCEUM_TEST_URL"]
CALLER = os.environ["LYCEUM_TEST_CALLER"]

_connections = threading.local()


def _ask(**what):
    if not hasattr(_connections, "lines"):
        host, port = os.environ["LYCEUM_TEST_REQUESTS"].split(":")
        connection = socket.create_connection((host, int(port)), timeout=60)
        _connections.lines = connection.makefile("rw", encoding="utf-8", newline="\n")
    lines = _connections.lines
    lines.write(json.dumps({"caller": CALLER} | what) + "\n")
    lines.flush()
    answer = lines.readline()
    if not answer:
        raise RuntimeError(f"nothing was prepared for {what}: see what the preparing program printed")
    return json.loads(answer)


@functools.cache
def _facts():
    return _ask()


def token():
    """The session of the caller."""
    return _facts()["token"]


def facts(label):
    """Of an operation: `may` the caller call it, does it change what its path names, is it `precious`."""
    return _facts()["operations"][label]


def request(label):
    """A request that succeeds: `path`, `headers`, `body` or `bytes`, and a `token` if not the caller's."""
    return _ask(operation=label)


def next_cursor(path, query, authorization):
    headers = {"Authorization": authorization} if authorization else {}
    answer = requests.get(f"{URL}{path}", params=query, headers=headers, timeout=30)
    if not answer.ok or answer.headers["Content-Type"] != "application/json":
        return None
    return answer.json().get("next_cursor")
