//! Paths and methods that are not there, and a storage that is away.

use actix_web::{
    body::to_bytes,
    http::Method,
    test::{TestRequest, init_service, try_call_service},
};

use crate::support::{broken_api, send};

#[actix_web::test]
async fn unknown_paths_are_not_found() {
    for path in [
        "/",
        "/api",
        "/api/v1",
        "/api/v1/nonsense",
        "/api/v1/events/a/b",
        "/api/v1/admin/nonsense",
        "/docs/x",
    ] {
        let answer = send(TestRequest::get().uri(path)).await;
        assert_eq!(answer.status, 404, "{path}");
        let problem = answer.problem();
        assert_eq!((&problem["code"], &problem["instance"]), (&"not_found".into(), &path.into()));
    }
}

#[actix_web::test]
async fn known_paths_say_what_they_take() {
    for (method, path, allow) in [
        ("POST", "/api/v1/events", "GET, HEAD"),
        ("TRACE", "/api/v1/events", "GET, HEAD"),
        ("BREW", "/api/v1/auth/login", "POST"),
        ("GET", "/api/v1/auth/login", "POST"),
        ("PUT", "/api/v1/admin/events/x", "DELETE, GET, HEAD, PATCH"),
        ("DELETE", "/health", "GET, HEAD"),
        ("POST", "/docs/", "GET, HEAD"),
        ("GET", "/api/v1/engagement/posts/batch", "POST"),
        ("GET", "/api/v1/engagement/posts/claims", "POST"),
        ("DELETE", "/api/v1/engagement/posts/claims", "POST"),
    ] {
        let method: Method = method.parse().unwrap();
        let answer = send(TestRequest::default().method(method.clone()).uri(path)).await;
        assert_eq!((answer.status.as_u16(), answer.header("allow")), (405, Some(allow)), "{method} {path}");
        assert_eq!(answer.problem()["code"], "method_not_allowed");
    }
}

#[actix_web::test]
async fn storage_that_is_away_answers_503_and_tells_nothing() {
    for path in ["/api/v1/events", "/api/v1/events/a", "/health", "/health/ready"] {
        let answer = send(TestRequest::get().uri(path)).await;
        assert_eq!((answer.status.as_u16(), answer.header("retry-after")), (503, Some("1")), "{path}");
        assert_eq!(answer.problem()["code"], "unavailable");
    }
    assert_eq!(send(TestRequest::get().uri("/health/live")).await.status, 200);
}

#[actix_web::test]
async fn ids_and_slugs_that_cannot_exist_are_not_asked_for() {
    for path in [
        "/api/v1/events/Not%20A%20Slug",
        "/api/v1/events/%ff",
        "/api/v1/events/a%00",
        "/api/v1/events/%2e%2e",
    ] {
        assert_eq!(send(TestRequest::get().uri(path)).await.status, 404, "{path}");
    }
}

#[actix_web::test]
async fn queries_are_read_strictly() {
    for query in ["limit=0", "limit=1&limit=2", "nonsense=1", "sort=id", "cursor=abc", "q=%ff", "limit=1.5"] {
        let answer = send(TestRequest::get().uri(&format!("/api/v1/events?{query}"))).await;
        assert_eq!(answer.status, 400, "{query}");
        let name = query.split('=').next().unwrap();
        assert_eq!(answer.problem()["errors"][0]["parameter"], name);
    }
}

#[actix_web::test]
async fn a_panic_costs_one_request_and_tells_nothing() {
    let app = init_service(http_api::app(broken_api())).await;
    for _ in 0..2 {
        let request = TestRequest::get().uri("/api/v1/events").insert_header(("x-request-id", "abc"));
        let error = try_call_service(&app, request.to_request()).await.err().unwrap();
        let response = error.error_response();
        assert_eq!(response.status(), 500);
        assert_eq!(response.headers().get("x-request-id").unwrap(), "abc");
        let body = to_bytes(response.into_body()).await.unwrap();
        let problem: serde_json::Value = serde_json::from_slice(&body).unwrap();
        assert_eq!((&problem["code"], &problem["request_id"]), (&"internal".into(), &"abc".into()));
        assert!(!String::from_utf8_lossy(&body).contains("db.internal"));
    }
    let request = TestRequest::get().uri("/health/live").to_request();
    assert_eq!(try_call_service(&app, request).await.unwrap().status(), 200);
}
