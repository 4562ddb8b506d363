#!/usr/bin/env python3
"""A worker of the engagement desk: claims posts, scores them with a toy rule, decides, and says so.

Needs nothing but Python 3.9. The program ends once nothing is left to claim; with --watch it goes on.

    LYCEUM_TOKEN=... python3 examples/desk/worker.py [--url http://127.0.0.1:8080] [--limit 10] [--watch]

The token is that of an operator with the grant `draft` (or of an admin), from POST auth/login. A worker
that is killed loses nothing: its leases end, and others get the posts.
"""

import argparse
import json
import os
import sys
import time
import urllib.error
import urllib.request

HELP_WORDS = ("how", "which", "what", "can i", "help", "?")
RISKY_WORDS = ("hurt", "burn", "shock", "fire")


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


def decide(post):
    """A toy rule: questions are answered with help, what may be dangerous is not answered at all."""
    text = post["content"].lower()
    asks = sum(word in text for word in HELP_WORDS) / len(HELP_WORDS)
    flags = [word for word in RISKY_WORDS if word in text]
    reach = min(post["author"]["follower_count"] / 10_000, 1.0)
    return {
        "sss_score": round(0.5 + asks / 2, 4),
        "ars_score": 0.8 if post["author"]["is_power_user"] else 0.4,
        "evs_score": round(reach, 4),
        "trs_score": 0.1 if flags else 0.9,
        "mode": "DISENGAGED" if flags else "HELPFUL" if asks else "ENGAGEMENT",
        "signals": {"asks": round(asks, 4), "keywords": post["keyword_matches"]},
        "safety_flags": flags,
    }


def work(url, token, item):
    """Decides on one post and says that it is done, or why it is not."""
    post, lease = item["post"], item["lease"]["token"]
    path = f"engagement/posts/{post['id']}"
    status, answer = call(url, token, "POST", f"{path}/decisions", decide(post))
    if status == 201:
        print(f"{post['platform_post_id']}: {answer['mode']} {answer['composite_score']:.3f}", flush=True)
        outcome = {"outcome": "processed"}
    else:
        outcome = {"outcome": "failed", "message": f"{status} {(answer or {}).get('code', '')}"}
    status, answer = call(url, token, "POST", f"{path}/outcome", outcome, lease)
    if status == 409:
        # Somebody else has it by now, or the platform deleted it.
        print(f"{post['platform_post_id']}: {answer['code']}", file=sys.stderr)
    elif status != 200:
        sys.exit(f"{post['platform_post_id']}: {status} {answer}")


def main():
    parser = argparse.ArgumentParser(description="A worker of the engagement desk.")
    parser.add_argument("--url", default="http://127.0.0.1:8080")
    parser.add_argument("--limit", type=int, default=10)
    parser.add_argument("--watch", action="store_true", help="go on once nothing is left")
    options = parser.parse_args()
    token = os.environ.get("LYCEUM_TOKEN") or sys.exit("LYCEUM_TOKEN is not set")
    while True:
        wish = {"limit": options.limit, "lease_seconds": 60, "power_users_first": True}
        status, claims = call(options.url, token, "POST", "engagement/posts/claims", wish)
        if status != 200:
            sys.exit(f"claims: {status} {claims}")
        for item in claims["items"]:
            work(options.url, token, item)
        if not claims["items"]:
            if not options.watch:
                return
            time.sleep(1)


if __name__ == "__main__":
    main()
