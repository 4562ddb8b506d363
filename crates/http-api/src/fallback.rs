//! Requests that match no route: 405 with `Allow` where the path is known, else 404.

use std::rc::Rc;

use actix_web::{
    HttpRequest, HttpResponse,
    dev::ResourceDef,
    http::header::{self, HeaderValue},
};

use crate::{
    Worker, error,
    problem::{Kind, Problem},
};

/// The known paths with the methods they take.
pub struct Paths(Vec<(ResourceDef, String)>);

impl Paths {
    /// From patterns and methods.
    pub fn new(paths: impl IntoIterator<Item = (String, Vec<String>)>) -> Self {
        let allow = |mut methods: Vec<String>| {
            if methods.iter().any(|method| method == "GET") {
                methods.push("HEAD".to_owned());
            }
            methods.sort();
            methods.join(", ")
        };
        Self(
            paths.into_iter().map(|(pattern, methods)| (ResourceDef::new(pattern), allow(methods))).collect(),
        )
    }

    /// The methods of a path, as `Allow` names them.
    fn allowed(&self, path: &str) -> Option<&str> {
        self.0.iter().find(|(pattern, _)| pattern.is_match(path)).map(|(_, allow)| allow.as_str())
    }
}

/// The handler of last resort.
pub async fn fallback(request: HttpRequest) -> Result<HttpResponse, Problem> {
    let api = request.app_data::<Rc<Worker>>().ok_or_else(error::internal)?;
    let Some(allow) = api.paths.allowed(request.path()) else {
        return Err(Problem::not_found("page"));
    };
    let allow_header = HeaderValue::from_str(allow).map_err(|_| error::internal())?;
    let detail = format!("this takes {allow}");
    Err(Problem::new(Kind::MethodNotAllowed, "method_not_allowed", detail)
        .with_header(header::ALLOW, allow_header))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_paths_name_their_methods() {
        let paths = Paths::new([
            ("/events/{slug}".to_owned(), vec!["GET".to_owned()]),
            ("/events".to_owned(), vec!["POST".to_owned(), "GET".to_owned()]),
        ]);
        assert_eq!(paths.allowed("/events/a"), Some("GET, HEAD"));
        assert_eq!(paths.allowed("/events"), Some("GET, HEAD, POST"));
        assert_eq!(paths.allowed("/events/a/b"), None);
    }
}
