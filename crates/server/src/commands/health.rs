//! `lyceum health`: asks the server of this configuration whether it is ready.

use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpStream},
    time::Duration,
};

use anyhow::{Context, Result, bail};

use crate::config::Config;

pub fn run(config: &Config) -> Result<()> {
    let mut address: SocketAddr = config.listen;
    if address.ip().is_unspecified() {
        address.set_ip(std::net::Ipv4Addr::LOCALHOST.into());
    }
    let limit = Duration::from_secs(3);
    let mut stream = TcpStream::connect_timeout(&address, limit)
        .with_context(|| format!("no server answers at {address}"))?;
    stream.set_read_timeout(Some(limit))?;
    write!(stream, "GET /health/ready HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n")?;
    let mut answer = Vec::new();
    stream.take(64 * 1024).read_to_end(&mut answer)?;
    let answer = String::from_utf8_lossy(&answer);
    match answer.split_whitespace().nth(1) {
        Some("200") => {
            println!("ready");
            Ok(())
        }
        Some(status) => bail!("the server at {address} is not ready: status {status}"),
        None => bail!("what answers at {address} does not speak HTTP"),
    }
}
