//! Random names and passwords.

use std::{io, time::SystemTime};

use rand::{TryRng as _, rngs::SysRng};

use crate::Error;

/// Sixteen random bytes as hexadecimal digits.
pub fn token() -> Result<String, Error> {
    let mut bytes = [0_u8; 16];
    fill(&mut bytes)?;
    Ok(format!("{:032x}", u128::from_ne_bytes(bytes)))
}

/// A free port of loopback, below the range from which the kernel picks ports of outgoing connections:
/// while a server is down, no client can end up on the server's own port.
pub fn free_port() -> Result<u16, Error> {
    let end = outgoing_ports_begin().clamp(LOWEST_PORT + 1_000, 60_000);
    for _ in 0..200 {
        let mut bytes = [0_u8; 2];
        fill(&mut bytes)?;
        let port = LOWEST_PORT + u16::from_ne_bytes(bytes) % (end - LOWEST_PORT);
        if std::net::TcpListener::bind(("127.0.0.1", port)).is_ok() {
            return Ok(port);
        }
    }
    Err(Error::failed("no port of 127.0.0.1 is free"))
}

const LOWEST_PORT: u16 = 15_000;

fn outgoing_ports_begin() -> u16 {
    std::fs::read_to_string("/proc/sys/net/ipv4/ip_local_port_range")
        .ok()
        .and_then(|range| range.split_whitespace().next()?.parse().ok())
        .unwrap_or(32_768)
}

/// Seconds since 1970.
#[expect(
    clippy::disallowed_methods,
    reason = "the age of leftover databases is counted across runs of programs; nothing of the product depends on it"
)]
pub fn seconds() -> u64 {
    SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).map_or(0, |since| since.as_secs())
}

fn fill(bytes: &mut [u8]) -> Result<(), Error> {
    let filled = SysRng.try_fill_bytes(bytes);
    filled.map_err(|error| Error::io("the machine gives no random bytes")(io::Error::other(error)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_differ_and_are_plain() {
        let (one, two) = (token().unwrap(), token().unwrap());
        assert_ne!(one, two);
        assert!(one.len() == 32 && one.bytes().all(|byte| byte.is_ascii_hexdigit()), "{one}");
    }

    #[test]
    fn ports_are_outside_of_the_range_of_outgoing_connections() {
        let begin = outgoing_ports_begin();
        for _ in 0..20 {
            let port = free_port().unwrap();
            assert!(port >= LOWEST_PORT && (begin < LOWEST_PORT + 1_000 || port < begin), "{port}");
        }
    }
}
