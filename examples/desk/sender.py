#!/usr/bin/env python3
"""A sender of the engagement desk: takes approved replies and "sends" them to a file, each once.

Needs nothing but Python 3.9. A real sender would talk to a platform where this one appends a line.

    LYCEUM_TOKEN=... python3 examples/desk/sender.py --to sent.txt [--url http://127.0.0.1:8080] [--watch]

The token is that of an operator with the grant `draft` (or of an admin), from POST auth/login. The order
matters: first the server is told that sending begins (POST sending), then the reply goes out, then the server
is told what became of it (PUT posting). A sender that is killed in between leaves the reply UNKNOWN: nobody
sends it again until a person has looked (PUT resolution).
"""

import argparse
import hashlib
import json
import os
import sys
import time
import urllib.error
import urllib.parse
import urllib.request


def call(url, token, method, path, body=None, lease=None):
    """Sends a request; the status and the JSON that was answered."""
    request = urllib.request.Request(f"{url}/api/v1/{path}", method=method)
    request.add_header("Authorization", f"Bearer {token}")
    if lease:
        request.add_header("Lease-Token", lease)
    data = None
    if body is not None:
        request.add_header("Content-Type", "application/json")
        data = json.dumps(body).encode()
    try:
        with urllib.request.urlopen(request, data, timeout=30) as answer:
            text = answer.read()
            return answer.status, json.loads(text) if text else None
    except urllib.error.HTTPError as error:
        return error.code, json.loads(error.read() or b"null")


def deliver(path, reply, content):
    """Stands for the platform: keeps the text, and names it."""
    name = "sent-" + hashlib.sha256(reply["id"].encode()).hexdigest()[:16]
    with open(path, "a", encoding="utf-8") as file:
        file.write(json.dumps({"id": name, "reply": reply["id"], "content": content}, ensure_ascii=False) + "\n")
        file.flush()
        os.fsync(file.fileno())
    return name


def send(url, token, to, reply):
    """Sends one reply; whether it went out."""
    path = f"engagement/replies/{reply['id']}"
    status, sending = call(url, token, "POST", f"{path}/sending", {"lease_seconds": 60})
    if status == 409:
        # Somebody else sends it, or it may not go out now: the code says why.
        print(f"{reply['id']}: {sending['code']}", file=sys.stderr)
        return False
    if status != 201:
        sys.exit(f"{reply['id']}: {status} {sending}")
    try:
        name = deliver(to, reply, sending["content"])
    except OSError as error:
        # Nothing went out: the reply may be sent again.
        call(url, token, "DELETE", f"{path}/sending", lease=sending["token"])
        sys.exit(f"{to}: {error}")
    status, answer = call(url, token, "PUT", f"{path}/posting", {"platform_post_id": name}, sending["token"])
    if status != 200:
        sys.exit(f"{reply['id']}: {status} {answer}")
    print(f"{reply['id']}: {answer['approval_status']} as {name}", flush=True)
    return True


def approved(url, token, refused):
    """Approved replies that were not refused: those on the first page that has some."""
    path = "engagement/replies?approval_status=APPROVED&limit=100"
    after = ""
    while True:
        status, page = call(url, token, "GET", path + after)
        if status != 200:
            sys.exit(f"replies: {status} {page}")
        left = [reply for reply in page["items"] if reply["id"] not in refused]
        if left or not page["next_cursor"]:
            return left
        after = "&cursor=" + urllib.parse.quote(page["next_cursor"], safe="")


def main():
    parser = argparse.ArgumentParser(description="A sender of the engagement desk.")
    parser.add_argument("--url", default="http://127.0.0.1:8080")
    parser.add_argument("--to", required=True, help="the file that replies are sent to")
    parser.add_argument("--watch", action="store_true", help="go on once nothing is left")
    options = parser.parse_args()
    token = os.environ.get("LYCEUM_TOKEN") or sys.exit("LYCEUM_TOKEN is not set")
    refused = set()
    while True:
        left = approved(options.url, token, refused)
        for reply in left:
            if not send(options.url, token, options.to, reply):
                refused.add(reply["id"])
        if not left:
            if not options.watch:
                return
            refused.clear()
            time.sleep(1)


if __name__ == "__main__":
    main()
