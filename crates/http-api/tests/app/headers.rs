//! Headers that every answer has, and those that only some may have.

use actix_web::{
    http::{Method, header},
    test::{TestRequest, call_service, init_service, read_body},
};
use http_api::HttpConfig;

use crate::support::{api, send, send_with};

#[actix_web::test]
async fn every_answer_carries_the_security_headers() {
    for path in ["/health/live", "/nonsense", "/api/v1/events", "/metrics"] {
        let answer = send(TestRequest::get().uri(path)).await;
        assert_eq!(answer.header("x-content-type-options"), Some("nosniff"), "{path}");
        assert_eq!(answer.header("referrer-policy"), Some("no-referrer"), "{path}");
        assert_eq!(answer.header("cache-control"), Some("no-store"), "{path}");
        let csp = answer.header("content-security-policy").unwrap();
        assert!(csp.starts_with("default-src 'none'"), "{path}: {csp}");
    }
}

#[actix_web::test]
async fn sane_request_ids_come_back() {
    let with = |id: &'static str| TestRequest::get().uri("/nonsense").insert_header(("x-request-id", id));
    assert_eq!(send(with("abc-123")).await.problem()["request_id"], "abc-123");
    let made = send(with("a b\"")).await.problem()["request_id"].as_str().unwrap().to_owned();
    assert!(!made.contains(' ') && made.len() > 10, "{made}");
}

#[actix_web::test]
async fn heads_are_answered_as_gets_are() {
    let answer = send(TestRequest::default().method(Method::HEAD).uri("/health/live")).await;
    assert_eq!((answer.status.as_u16(), answer.header("content-type")), (200, Some("application/json")));
}

#[actix_web::test]
async fn text_is_compressed_for_who_asks_and_small_text_is_not() {
    let get = |path: &str, encoding: &'static str| {
        let request = TestRequest::get().uri(path);
        send(if encoding.is_empty() { request } else { request.insert_header(("accept-encoding", encoding)) })
    };
    let plain = get("/openapi.json", "").await;
    assert_eq!((plain.header("content-encoding"), plain.header("vary")), (None, Some("accept-encoding")));
    for encoding in ["br", "gzip", "zstd"] {
        let answer = get("/openapi.json", encoding).await;
        assert_eq!(answer.header("content-encoding"), Some(encoding));
        assert!(answer.body.len() * 4 < plain.body.len(), "{encoding}: {} bytes", answer.body.len());
    }
    assert_eq!(get("/openapi.json", "gzip;q=0").await.header("content-encoding"), None);
    assert_eq!(get("/openapi.json", "*;q=0").await.status, 200);
    assert_eq!(get("/health/live", "gzip").await.header("content-encoding"), None);
}

#[actix_web::test]
async fn only_configured_origins_may_call() {
    let config = HttpConfig { cors_origins: vec!["https://app.example.org".into()], ..HttpConfig::default() };
    let from =
        |origin: &'static str| TestRequest::get().uri("/health/live").insert_header(("origin", origin));
    let allowed = send_with(config.clone(), from("https://app.example.org")).await;
    assert_eq!(allowed.header("access-control-allow-origin"), Some("https://app.example.org"));
    let exposed = allowed.header("access-control-expose-headers").unwrap().to_lowercase();
    assert!(exposed.contains("etag") && exposed.contains("x-request-id"), "{exposed}");
    let other = send_with(config.clone(), from("https://evil.example")).await;
    assert_eq!(other.header("access-control-allow-origin"), None);
    assert_eq!(send(from("https://app.example.org")).await.header("access-control-allow-origin"), None);

    let preflight = TestRequest::default()
        .method(Method::OPTIONS)
        .uri("/api/v1/admin/events/x")
        .insert_header(("origin", "https://app.example.org"))
        .insert_header(("access-control-request-method", "PATCH"))
        .insert_header(("access-control-request-headers", "authorization, if-match"));
    let answer = send_with(config, preflight).await;
    assert_eq!(answer.status, 200);
    assert!(answer.header("access-control-allow-headers").unwrap().to_lowercase().contains("if-match"));
}

#[actix_web::test]
async fn figures_name_patterns_not_paths() {
    let app = init_service(http_api::app(api(HttpConfig::default()))).await;
    for path in ["/api/v1/events/some-slug", "/nonsense/some-slug", "/health/live"] {
        call_service(&app, TestRequest::get().uri(path).to_request()).await;
    }
    let text = call_service(&app, TestRequest::get().uri("/metrics").to_request()).await;
    let text = String::from_utf8(read_body(text).await.to_vec()).unwrap();
    for labels in [
        r#"method="GET",route="/api/v1/events/{slug}",status="503""#,
        r#"method="GET",route="unmatched",status="404""#,
        r#"method="GET",route="/health/live",status="200""#,
    ] {
        assert!(
            text.contains(&format!("http_request_duration_seconds_count{{{labels}}} 1")),
            "{labels}\n{text}"
        );
    }
    assert!(!text.contains("some-slug"), "{text}");
}

#[actix_web::test]
async fn the_documentation_needs_no_network() {
    let page = send(TestRequest::get().uri("/docs/")).await;
    let html = String::from_utf8(page.body.clone()).unwrap();
    assert_eq!(page.status, 200);
    assert!(!html.contains("http://") && !html.contains("https://"), "{html}");
    let csp = page.header("content-security-policy").unwrap();
    assert!(csp.contains("script-src 'self'") && csp.contains("connect-src 'self'"), "{csp}");
    let script = send(TestRequest::get().uri("/docs/swagger-initializer.js")).await;
    assert!(String::from_utf8(script.body).unwrap().contains("/openapi.json"));
    assert_eq!(send(TestRequest::get().uri("/docs")).await.header("location"), Some("/docs/"));
}

#[actix_web::test]
async fn the_documentation_is_sent_packed_to_those_who_take_it() {
    let style = async |encodings: &str| {
        let request = TestRequest::get().uri("/docs/swagger-ui.css");
        send(if encodings.is_empty() {
            request
        } else {
            request.insert_header((header::ACCEPT_ENCODING, encodings))
        })
        .await
    };
    let packed = style("gzip, br").await;
    assert_eq!(packed.header("content-encoding"), Some("gzip"));
    assert_eq!(packed.header("vary"), Some("accept-encoding"));
    assert!(packed.body.starts_with(&[0x1f, 0x8b]), "{:?}", packed.body.get(..8));
    for encodings in ["", "identity", "gzip;q=0"] {
        let plain = style(encodings).await;
        assert_eq!((plain.status.as_u16(), plain.header("content-encoding")), (200, None), "{encodings}");
        assert!(String::from_utf8(plain.body).unwrap().contains(".swagger-ui"), "{encodings}");
    }
}
