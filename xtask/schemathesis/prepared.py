"""Makes what requests need, through the API itself."""

import dataclasses
import functools
import io
import itertools
import os
import threading
import zipfile

import requests

URL = os.environ["LYCEUM_TEST_URL"]
PASSWORD = os.environ["LYCEUM_TEST_PASSWORD"]
COURSE = "examples/courses/first-steps"
API = "/api/v1"

_numbers = itertools.count(1)
_sessions = threading.local()
_lock = threading.RLock()


@dataclasses.dataclass
class Request:
    """What to put into a request; `token` is that of somebody else than the caller."""

    path: dict = dataclasses.field(default_factory=dict)
    body: object = None
    headers: dict = dataclasses.field(default_factory=dict)
    token: str | None = None


def fresh(name):
    return f"{name}-{next(_numbers)}"


def send(method, path, token=None, body=None, headers=None, data=None):
    """Asks the server; anything but a success is a fault of this file."""
    if not hasattr(_sessions, "http"):
        _sessions.http = requests.Session()
        _sessions.http.trust_env = False
    headers = dict(headers or {})
    if token:
        headers["Authorization"] = f"Bearer {token}"
    if method in ("PUT", "PATCH", "DELETE"):
        headers.setdefault("If-Match", "*")
    answer = _sessions.http.request(method, f"{URL}{API}/{path}", json=body, data=data, headers=headers, timeout=30)
    if not answer.ok:
        raise RuntimeError(f"{method} {path}: {answer.status_code} {answer.text[:500]}")
    return answer.json() if answer.content else None


def next_cursor(path, query, authorization):
    headers = {"Authorization": authorization} if authorization else {}
    answer = requests.get(f"{URL}{path}", params=query, headers=headers, timeout=30)
    if not answer.ok or answer.headers["Content-Type"] != "application/json":
        return None
    return answer.json().get("next_cursor")


def log_in(email, password=PASSWORD):
    return send("POST", "auth/login", body={"email": email, "password": password})["token"]


@functools.cache
def _token(name):
    return log_in(f"{name}@test.example")


def token(name):
    """The session of one of the accounts that are there from the start."""
    with _lock:
        return _token(name)


def admin():
    """An admin whom no test ever touches."""
    return token("spare")


def create(path, body, **more):
    return send("POST", path, admin(), body, **more)["id"]


def account(role):
    """A new account; its id, address and a session."""
    email = f"{fresh('person')}@test.example"
    body = {"email": email, "password": PASSWORD, "display_name": "Somebody", "role": role}
    id = create("admin/accounts", body)
    return {"id": id, "email": email, "token": log_in(email)}


# Things of their own, for whatever changes them.


def event():
    return create("admin/events", {"slug": fresh("event"), "title": "An event"})


def published():
    """A published event; its id and slug."""
    id = event()
    slug = send("PUT", f"admin/events/{id}/status", admin(), {"status": "published"})["slug"]
    return id, slug


def lesson(event_id=None):
    body = {"slug": fresh("lesson"), "title": "A lesson", "body": "Read me.", "published": True}
    return create(f"admin/events/{event_id or event()}/lessons", body)


def material(lesson_id=None, kind="link"):
    body = {"kind": kind, "title": "More"}
    if kind == "link":
        body["url"] = "https://example.org/"
    return create(f"admin/lessons/{lesson_id or lesson()}/materials", body)


def file(lesson_id=None):
    id = material(lesson_id, "file")
    headers = {"Content-Type": "text/plain", "Content-Disposition": 'attachment; filename="notes.txt"'}
    send("PUT", f"admin/materials/{id}/content", admin(), headers=headers, data=b"What to remember.\n")
    return id


QUESTIONS = [
    {
        "kind": "single_choice",
        "prompt": "Which one?",
        "points": 1,
        "options": [{"text": "This", "correct": True}, {"text": "That", "correct": False}],
    },
    {"kind": "short_answer", "prompt": "Which word?", "points": 2, "accepted_answers": ["this"]},
    {"kind": "numeric", "prompt": "How much?", "points": 1, "value": 5, "tolerance": 0.5},
]


def quiz(lesson_id=None):
    body = {"slug": fresh("quiz"), "title": "A quiz", "pass_percent": 50, "published": True}
    id = create(f"admin/lessons/{lesson_id or lesson()}/quizzes", body)
    send("PUT", f"admin/quizzes/{id}/questions", admin(), {"questions": QUESTIONS})
    return id


@functools.cache
def _course():
    id, slug = published()
    lesson_id = lesson(id)
    made = {
        "id": id,
        "slug": slug,
        "lesson": lesson_id,
        "quiz": quiz(lesson_id),
        "file": file(lesson_id),
        "link": material(lesson_id),
    }
    for name in ("learner", "admin"):
        send("PUT", f"events/{slug}/enrolment", token(name))
    return made


def course():
    """The course that reading requests share."""
    with _lock:
        return _course()


def attempt(caller):
    return send("POST", f"quizzes/{course()['quiz']}/attempts", token(caller))


def answers(attempt):
    given = []
    for question in attempt["questions"]:
        answer = {"question_id": question["id"]}
        if question["kind"] == "single_choice":
            answer["option_ids"] = [question["options"][0]["id"]]
        elif question["kind"] == "short_answer":
            answer["text"] = "this"
        else:
            answer["value"] = 5
        given.append(answer)
    return {"answers": given}


def submitted():
    made = attempt("learner")
    send("POST", f"attempts/{made['id']}/submission", token("learner"), answers(made))
    return made["id"]


@functools.cache
def _shared_attempt():
    return submitted()


def bundle():
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as zipped:
        for folder, _, names in os.walk(COURSE):
            for name in names:
                path = os.path.join(folder, name)
                zipped.write(path, os.path.relpath(path, COURSE))
    return archive.getvalue()


# What each operation needs. Those that are not here need nothing.

ANY = {"If-Match": "*"}


def on(id, body=None, headers=None):
    return Request(path={"id": id}, body=body, headers=headers or {})


def change(id, body=None):
    return on(id, body, ANY)


def end_session(caller, **more):
    return Request(token=account(caller)["token"], **more)


def session_of_another_login(caller):
    someone = account(caller)
    mine = log_in(someone["email"])
    sessions = send("GET", "auth/sessions", mine)["items"]
    other = next(session for session in sessions if not session["current"])
    return Request(path={"id": other["id"]}, token=mine)


def new_password(caller):
    body = {"current_password": PASSWORD, "new_password": "quite another phrase 9"}
    return end_session(caller, body=body)


def own_attempt(caller):
    made = attempt(caller)
    return on(made["id"], answers(made))


def leave(caller):
    _, slug = published()
    send("PUT", f"events/{slug}/enrolment", token(caller))
    return Request(path={"slug": slug})


def reorder_lessons(_):
    id = event()
    return change(id, {"ids": [lesson(id), lesson(id)][::-1]})


def reorder_materials(_):
    id = lesson()
    return change(id, {"ids": [material(id), material(id)][::-1]})


def score(_):
    return change(submitted(), {"score": 1, "reason": "a second look"})


def grant():
    return {"id": quiz(), "account_id": account("learner")["id"]}


def granted(headers):
    def make(_):
        path = grant()
        send(
            "PUT",
            f"admin/quizzes/{path['id']}/accommodations/{path['account_id']}",
            admin(),
            {"extra_seconds": 60, "extra_attempts": 1},
            headers={"If-None-Match": "*", "If-Match": None},
        )
        return Request(path=path, headers=headers)

    return make


def slug(_):
    return Request(path={"slug": course()["slug"]})


def shared(name):
    return lambda _: on(course()[name])


def newcomer(role=None):
    body = {"email": f"{fresh('new')}@test.example", "password": PASSWORD, "display_name": "New"}
    return body | ({"role": role} if role else {})


EVENT, LESSON, MATERIAL, QUIZ = (f"{API}/admin/{name}/{{id}}" for name in ("events", "lessons", "materials", "quizzes"))
GRANT = f"{QUIZ}/accommodations/{{account_id}}"
ATTEMPT = f"{API}/attempts/{{id}}"

REQUESTS = {
    f"POST {API}/auth/register": lambda _: Request(body=newcomer()),
    f"POST {API}/auth/login": lambda _: Request(body={"email": "learner@test.example", "password": PASSWORD}),
    f"POST {API}/auth/logout": end_session,
    f"POST {API}/auth/logout-all": end_session,
    f"PUT {API}/auth/password": new_password,
    f"DELETE {API}/auth/sessions/{{id}}": session_of_another_login,
    f"DELETE {API}/me": end_session,
    f"GET {API}/events/{{slug}}": slug,
    f"GET {API}/events/{{slug}}/lessons": slug,
    f"PUT {API}/events/{{slug}}/enrolment": slug,
    f"GET {API}/events/{{slug}}/progress": slug,
    f"DELETE {API}/events/{{slug}}/enrolment": leave,
    f"GET {API}/lessons/{{id}}": shared("lesson"),
    f"GET {API}/lessons/{{id}}/materials": shared("lesson"),
    f"GET {API}/lessons/{{id}}/quizzes": shared("lesson"),
    f"PUT {API}/lessons/{{id}}/progress": shared("lesson"),
    f"GET {API}/materials/{{id}}/content": shared("file"),
    f"GET {API}/quizzes/{{id}}": shared("quiz"),
    f"GET {API}/quizzes/{{id}}/attempts": shared("quiz"),
    f"POST {API}/quizzes/{{id}}/attempts": shared("quiz"),
    f"GET {ATTEMPT}": own_attempt,
    f"PUT {ATTEMPT}/answers": own_attempt,
    f"POST {ATTEMPT}/submission": own_attempt,
    f"GET {EVENT}": shared("id"),
    f"GET {EVENT}/lessons": shared("id"),
    f"GET {EVENT}/gradebook": shared("id"),
    f"GET {EVENT}/export": shared("id"),
    f"GET {EVENT}/statistics": shared("id"),
    f"GET {EVENT}/enrolments": shared("id"),
    f"PATCH {EVENT}": lambda _: change(event()),
    f"DELETE {EVENT}": lambda _: change(event()),
    f"PUT {EVENT}/status": lambda _: change(event()),
    f"PUT {EVENT}/lesson-order": reorder_lessons,
    f"POST {EVENT}/lessons": lambda _: on(event()),
    f"POST {API}/admin/imports": lambda _: Request(body=bundle()),
    f"GET {LESSON}": shared("lesson"),
    f"GET {LESSON}/materials": shared("lesson"),
    f"GET {LESSON}/quizzes": shared("lesson"),
    f"PATCH {LESSON}": lambda _: change(lesson()),
    f"DELETE {LESSON}": lambda _: change(lesson()),
    f"PUT {LESSON}/material-order": reorder_materials,
    f"POST {LESSON}/materials": lambda _: on(lesson(), {"kind": "link", "title": "x", "url": "https://example.org/"}),
    f"POST {LESSON}/quizzes": lambda _: on(lesson()),
    f"GET {MATERIAL}": shared("link"),
    f"PATCH {MATERIAL}": lambda _: change(material(), {"title": "Even more"}),
    f"DELETE {MATERIAL}": lambda _: change(material()),
    f"PUT {MATERIAL}/content": lambda _: change(material(kind="file"), b"What to remember.\n"),
    f"GET {QUIZ}": shared("quiz"),
    f"GET {QUIZ}/preview": shared("quiz"),
    f"GET {QUIZ}/attempts": shared("quiz"),
    f"PATCH {QUIZ}": lambda _: change(quiz(), {"title": "Another quiz"}),
    f"DELETE {QUIZ}": lambda _: change(quiz()),
    f"PUT {QUIZ}/questions": lambda _: change(quiz(), {"questions": QUESTIONS}),
    f"POST {QUIZ}/regrade": lambda _: change(quiz()),
    f"GET {GRANT}": granted({}),
    f"DELETE {GRANT}": granted(ANY),
    f"PUT {GRANT}": lambda _: Request(path=grant(), headers={"If-None-Match": "*"}),
    f"GET {API}/admin/attempts/{{id}}": lambda _: on(_shared_attempt()),
    f"PATCH {API}/admin/attempts/{{id}}": score,
    f"POST {API}/admin/accounts": lambda _: Request(body=newcomer("operator")),
    f"GET {API}/admin/accounts/{{id}}": lambda _: on(account("learner")["id"]),
    f"PATCH {API}/admin/accounts/{{id}}": lambda _: change(account("learner")["id"], {"display_name": "Renamed"}),
}

# These would end the run itself if they met the wrong account.
PRECIOUS = {
    f"POST {API}/auth/logout",
    f"POST {API}/auth/logout-all",
    f"PUT {API}/auth/password",
    f"DELETE {API}/auth/sessions/{{id}}",
    f"DELETE {API}/me",
    f"PATCH {API}/admin/accounts/{{id}}",
}


def may(caller, label):
    """Whether the caller can succeed at all; else there is nothing to prepare."""
    if caller == "admin":
        return True
    if f" {API}/admin/" in label:
        return False
    public = (f"POST {API}/auth/register", f"POST {API}/auth/login", f"GET {API}/events")
    return caller == "learner" or label.startswith(public) and not label.endswith("/progress")


def changes(label):
    """Whether it changes what is named in its path, which must then be nobody else's."""
    return label.split(" ")[0] in ("PUT", "PATCH", "DELETE") or label in PRECIOUS


def request(caller, label):
    make = REQUESTS.get(label)
    return make(caller) if make else None
