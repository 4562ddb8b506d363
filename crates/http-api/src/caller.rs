//! What a request says about its sender; nothing of it is verified here.

use std::net::{IpAddr, SocketAddr};

use actix_web::{
    HttpMessage, HttpRequest,
    http::header::{self, HeaderMap},
};
use domain::identity::TokenHash;
use ipnet::IpNet;
use services::Caller;

use crate::request_id::RequestId;

/// Longest name of a client that is kept, in characters.
const MAX_USER_AGENT: usize = 200;

/// A range of addresses: a network and the length of its prefix.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Network(IpNet);

impl Network {
    /// Reads `10.0.0.0/8`, `::1` and the like.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let network = text.parse().or_else(|_| text.parse::<IpAddr>().map(IpNet::from));
        network.ok().map(Self)
    }

    /// Whether an address is in it.
    pub fn contains(&self, address: IpAddr) -> bool {
        self.0.contains(&address.to_canonical())
    }
}

/// The hash of the bearer token that was presented (RFC 6750, 2.1).
pub fn token(headers: &HeaderMap) -> Option<TokenHash> {
    let value = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    let (scheme, token) = value.split_once(' ')?;
    let token = token.trim();
    (scheme.eq_ignore_ascii_case("bearer") && !token.is_empty()).then(|| TokenHash::of(token))
}

/// Everything that a request says about its sender; for changes, which record it.
pub fn caller(request: &HttpRequest, trusted: &[Network]) -> Caller {
    let headers = request.headers();
    let user_agent = headers.get(header::USER_AGENT).map(|value| {
        String::from_utf8_lossy(value.as_bytes())
            .chars()
            .filter(|c| !c.is_control())
            .take(MAX_USER_AGENT)
            .collect::<String>()
    });
    Caller {
        token: token(headers),
        request_id: request.extensions().get::<RequestId>().map(|id| id.as_str().to_owned()),
        address: address(request, trusted).map(|address| address.to_string()),
        user_agent: user_agent.map(|name| name.trim().to_owned()).filter(|name| !name.is_empty()),
    }
}

/// The address of the sender: of the peer, or, behind trusted proxies, the last address in
/// `X-Forwarded-For` that is not one of theirs.
fn address(request: &HttpRequest, trusted: &[Network]) -> Option<IpAddr> {
    let peer = request.peer_addr()?.ip().to_canonical();
    let is_trusted = |address: IpAddr| trusted.iter().any(|network| network.contains(address));
    if !is_trusted(peer) {
        return Some(peer);
    }
    let forwarded: Vec<&str> = request
        .headers()
        .get_all("x-forwarded-for")
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .collect();
    let mut found = peer;
    for text in forwarded.into_iter().rev() {
        let Some(address) = forwarded_address(text.trim()) else { break };
        found = address.to_canonical();
        if !is_trusted(found) {
            break;
        }
    }
    Some(found)
}

/// An address as proxies write it: alone, with a port, or in brackets (RFC 7239, 6, has the same forms).
fn forwarded_address(text: &str) -> Option<IpAddr> {
    let bare = || text.strip_prefix('[')?.strip_suffix(']')?.parse().ok();
    let with_port = || text.parse::<SocketAddr>().ok().map(|address| address.ip());
    text.parse().ok().or_else(with_port).or_else(bare)
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::test::TestRequest;

    fn seen(peer: &str, forwarded: &[&str], trusted: &[&str]) -> String {
        let trusted: Vec<Network> = trusted.iter().map(|text| Network::parse(text).unwrap()).collect();
        let mut request = TestRequest::default().peer_addr(format!("{peer}:1").parse().unwrap());
        for value in forwarded {
            request = request.append_header(("X-Forwarded-For", *value));
        }
        caller(&request.to_http_request(), &trusted).address.unwrap()
    }

    #[test]
    fn only_trusted_proxies_are_believed() {
        assert_eq!(seen("9.9.9.9", &["1.2.3.4"], &[]), "9.9.9.9");
        assert_eq!(seen("10.0.0.1", &["1.2.3.4"], &["10.0.0.0/8"]), "1.2.3.4");
        assert_eq!(seen("10.0.0.1", &["6.6.6.6, 1.2.3.4", "10.7.7.7"], &["10.0.0.0/8"]), "1.2.3.4");
        assert_eq!(seen("10.0.0.1", &["nonsense"], &["10.0.0.0/8"]), "10.0.0.1");
        assert_eq!(seen("10.0.0.1", &[], &["0.0.0.0/0"]), "10.0.0.1");
        assert_eq!(seen("[::ffff:10.0.0.1]", &["1.2.3.4"], &["10.0.0.1"]), "1.2.3.4");
        for (written, read) in [
            ("1.2.3.4:5678", "1.2.3.4"),
            ("[2001:db8::7]:5678", "2001:db8::7"),
            ("[2001:db8::7]", "2001:db8::7"),
            ("2001:db8::7", "2001:db8::7"),
            ("6.6.6.6:1, 1.2.3.4:5678, 10.7.7.7:9", "1.2.3.4"),
            ("1.2.3.4:99999", "10.0.0.1"),
            ("[1.2.3.4", "10.0.0.1"),
        ] {
            assert_eq!(seen("10.0.0.1", &[written], &["10.0.0.0/8"]), read, "{written}");
        }
    }

    #[test]
    fn networks_are_read_and_bounded() {
        for bad in ["", "10.0.0.0/33", "::/129", "x/8", "10.0.0.0/"] {
            assert_eq!(Network::parse(bad), None, "{bad}");
        }
        let network = Network::parse("2001:db8::/32").unwrap();
        assert!(network.contains("2001:db8::1".parse().unwrap()));
        assert!(!network.contains("2001:db9::1".parse().unwrap()));
        assert!(!network.contains("10.0.0.1".parse().unwrap()));
    }

    #[test]
    fn tokens_come_from_bearer_headers_alone() {
        let presented = |value: &str| {
            let request = TestRequest::default().insert_header((header::AUTHORIZATION, value));
            token(request.to_http_request().headers())
        };
        assert!(presented("Bearer abc") == Some(TokenHash::of("abc")));
        assert!(presented("bearer  abc ") == Some(TokenHash::of("abc")));
        for bad in ["Basic abc", "Bearer", "Bearer ", "abc"] {
            assert!(presented(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn names_of_clients_are_cut() {
        let request = TestRequest::default().insert_header((header::USER_AGENT, "x".repeat(500)));
        assert_eq!(caller(&request.to_http_request(), &[]).user_agent.unwrap().len(), 200);
    }
}
