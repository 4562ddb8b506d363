//! Bodies that cannot be read.

use actix_web::test::TestRequest;

use crate::support::{send, send_with};
use http_api::HttpConfig;

const LOGIN: &str = "/api/v1/auth/login";

fn login(content_type: &str, body: impl Into<Vec<u8>>) -> TestRequest {
    let request = TestRequest::post().uri(LOGIN).set_payload(body.into());
    if content_type.is_empty() { request } else { request.insert_header(("content-type", content_type)) }
}

#[actix_web::test]
async fn what_is_wrong_is_named() {
    for (body, pointer, code) in [
        ("", "", "malformed_json"),
        ("{", "", "malformed_json"),
        ("[]", "", "wrong_type"),
        ("null", "", "wrong_type"),
        ("{}", "/email", "missing_field"),
        (r#"{"email":"a","password":"b","remember":true}"#, "/remember", "unknown_field"),
        (r#"{"email":"a","email":"a","password":"b"}"#, "/email", "repeated_field"),
        (r#"{"email":"a","password":4711}"#, "/password", "wrong_type"),
    ] {
        let answer = send(login("application/json", body)).await;
        assert_eq!(answer.status, 400, "{body}");
        let error = &answer.problem()["errors"][0];
        assert_eq!((&error["pointer"], &error["code"]), (&pointer.into(), &code.into()), "{body}");
        assert!(!String::from_utf8_lossy(&answer.body).contains("4711"), "a password is repeated");
    }
    let answer = send(login("application/json", b"{\"email\":\"\xff\"}".to_vec())).await;
    assert_eq!(answer.problem()["code"], "invalid_utf8");
}

#[actix_web::test]
async fn only_json_is_taken() {
    for content_type in
        ["", "text/plain", "application/x-www-form-urlencoded", "application/json; charset=utf-16"]
    {
        let answer = send(login(content_type, "{}")).await;
        assert_eq!(answer.status, 415, "{content_type}");
        assert_eq!(answer.problem()["code"], "media_type");
    }
}

#[actix_web::test]
async fn compressed_bodies_are_refused() {
    let answer = send(login("application/json", "{}").insert_header(("content-encoding", "gzip"))).await;
    assert_eq!((answer.status.as_u16(), &answer.problem()["code"]), (415, &"content_encoding".into()));
    assert_eq!(
        send(login("application/json", "{}").insert_header(("content-encoding", "identity"))).await.status,
        400
    );
}

#[actix_web::test]
async fn large_bodies_are_refused() {
    let config = HttpConfig { max_json_bytes: 100, ..HttpConfig::default() };
    let body = |length: usize| format!("{{\"email\":\"{}\"}}", "x".repeat(length));
    let answer = send_with(config.clone(), login("application/json", body(200))).await;
    assert_eq!(answer.status, 413);
    assert_eq!(answer.problem()["detail"], "the content must have at most 100 bytes");
    assert_eq!(send_with(config, login("application/json", body(20))).await.status, 400);
}

/// Storage would have to be asked who this is: that comes before what is wrong with the body.
#[actix_web::test]
async fn who_may_not_be_here_is_told_that_first() {
    let request = TestRequest::post().uri("/api/v1/admin/events").set_payload("{");
    assert_eq!(send(request).await.status, 503);
    let request = TestRequest::patch().uri("/api/v1/admin/events/not-an-id").set_payload("{");
    assert_eq!(send(request).await.status, 503);
}
