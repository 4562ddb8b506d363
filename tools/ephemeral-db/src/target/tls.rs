//! TLS, which these clients do not support: a URL that asks for it is refused rather than used without.

use super::decoded;
use crate::Error;

/// Values that leave the choice to the client, or ask for no TLS.
const NOT_NEEDED: [&str; 10] =
    ["allow", "disable", "disabled", "false", "no", "none", "off", "prefer", "preferred", "0"];

/// Refuses parameters (with their question mark) if one asks for TLS or configures it. Every client has its
/// own names (`sslmode`, `ssl-mode`, `require_ssl`, `useSSL`, `tls`, `ssl-ca`), so anything that is not
/// known to be harmless counts as asking.
pub fn refuse(query: &str) -> Result<(), Error> {
    for parameter in query.trim_start_matches('?').split('&') {
        let (name, value) = parameter.split_once('=').unwrap_or((parameter, ""));
        let (name, value) = (decoded(name)?.to_ascii_lowercase(), decoded(value)?.to_ascii_lowercase());
        let is_about_tls = name.contains("ssl") || name.contains("tls");
        if is_about_tls && !NOT_NEEDED.contains(&value.as_str()) {
            return Err(Error::Url(
                "it asks for TLS, and this program connects in the clear only; go through a tunnel, or \
                 say sslmode=disable where the network is trusted",
            ));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_asks_for_tls_is_refused() {
        for query in [
            "?sslmode=require",
            "?sslmode=verify-full&x=1",
            "?x=1&ssl-mode=REQUIRED",
            "?ssl-mode=VERIFY_IDENTITY",
            "?sslMode=trust",
            "?require_ssl=true",
            "?ssl=1",
            "?ssl",
            "?useSSL=true",
            "?tls=skip-verify",
            "?sslrootcert=/a.pem",
            "?ssl-ca=/a.pem",
            "?%73slmode=require",
            "?sslmode=%72equire",
        ] {
            let error = refuse(query).unwrap_err().to_string();
            assert!(error.contains("asks for TLS") && error.contains("sslmode=disable"), "{query}: {error}");
        }
    }

    #[test]
    fn what_can_do_without_is_taken() {
        for query in ["", "?", "?x=1", "?sslmode=disable", "?ssl-mode=PREFERRED", "?sslmode=prefer&x=require"]
        {
            assert!(refuse(query).is_ok(), "{query}");
        }
    }
}
