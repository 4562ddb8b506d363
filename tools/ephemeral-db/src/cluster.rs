//! A Galera cluster of MariaDB on loopback.

use std::{
    path::Path,
    time::{Duration, Instant},
};

use secrecy::{ExposeSecret as _, SecretString};

use crate::{
    Engine, Error, Options, Provider, Server, client, engine::PATIENCE, local::Local, process::pause, random,
    target::Target,
};

/// Where packages put the library.
const LIBRARIES: [&str; 3] = [
    "/usr/lib/galera/libgalera_smm.so",
    "/usr/lib/galera-4/libgalera_smm.so",
    "/usr/lib64/galera-4/libgalera_smm.so",
];

/// Several nodes, each of which takes writes.
#[derive(Debug)]
pub struct Cluster {
    nodes: Vec<Server>,
    url: SecretString,
}

/// The ports by which nodes talk to each other.
#[derive(Clone, Copy)]
struct Ports {
    group: u16,
    incremental: u16,
    whole: u16,
}

impl Cluster {
    /// A cluster of this many nodes, all of which see each other. Needs MariaDB, galera-4 and rsync on this
    /// machine.
    pub fn start(size: usize) -> Result<Self, Error> {
        Self::with(size, &Options::new(Engine::Mysql)).map_err(|error| match error {
            error @ Error::NoServer { .. } => error,
            error => {
                Error::NoServer { engine: Engine::Mysql, tried: vec![(Provider::Local, error.to_string())] }
            }
        })
    }

    /// One URL that names all nodes.
    pub fn url(&self) -> &SecretString {
        &self.url
    }

    /// All nodes; one that is down is among them.
    pub fn nodes(&self) -> &[Server] {
        &self.nodes
    }

    /// A node, counted from zero.
    pub fn node(&self, index: usize) -> Option<&Server> {
        self.nodes.get(index)
    }

    /// Kills a node as a power failure would. The others continue once they have noticed.
    pub fn kill(&mut self, index: usize) -> Result<(), Error> {
        self.at(index)?.kill()
    }

    /// Starts a node again, and waits until it has what it missed.
    pub fn rejoin(&mut self, index: usize) -> Result<(), Error> {
        let node = self.at(index)?;
        node.restart()?;
        until_synced(&Target::parse(node.url())?, None)
    }

    /// Waits until every node sees this many nodes.
    pub fn until_complete(&self) -> Result<(), Error> {
        for node in &self.nodes {
            until_synced(&Target::parse(node.url())?, Some(self.nodes.len()))?;
        }
        Ok(())
    }

    fn at(&mut self, index: usize) -> Result<&mut Server, Error> {
        self.nodes.get_mut(index).ok_or(Error::Unsupported("the cluster has no such node"))
    }

    fn with(size: usize, options: &Options) -> Result<Self, Error> {
        let library = LIBRARIES.iter().find(|library| Path::new(library).is_file());
        let library = library
            .ok_or_else(|| Error::failed("libgalera_smm.so is missing (apt-get install galera-4 rsync)"))?;
        let ports: Vec<Ports> = (0..size).map(|_| Ports::free()).collect::<Result<_, _>>()?;
        // Short enough for Galera's messages.
        let name = random::token()?;
        let password = random::token()?.into();
        let mut nodes = Vec::with_capacity(size);
        for (index, own) in ports.iter().enumerate() {
            let options = arguments(library, &name, index, *own, &ports)
                .into_iter()
                .fold(options.clone(), Options::argument);
            let (node, url) = Local::start_node(&options, &password, index == 0)?;
            until_synced(&Target::parse(&url)?, Some(index + 1))?;
            nodes.push(Server::of(Box::new(node), Provider::Local, url)?);
        }
        let url = joined(nodes.iter().map(Server::url))?;
        Ok(Self { nodes, url })
    }
}

impl Ports {
    fn free() -> Result<Self, Error> {
        Ok(Self {
            group: random::free_port()?,
            incremental: random::free_port()?,
            whole: random::free_port()?,
        })
    }
}

fn arguments(library: &str, name: &str, index: usize, own: Ports, all: &[Ports]) -> Vec<String> {
    let Ports { group, incremental, whole } = own;
    let members: Vec<_> = all.iter().map(|ports| format!("127.0.0.1:{}", ports.group)).collect();
    vec![
        "--wsrep-on=ON".to_owned(),
        format!("--wsrep-provider={library}"),
        format!("--wsrep-cluster-name={name}"),
        format!("--wsrep-cluster-address=gcomm://{}", members.join(",")),
        format!("--wsrep-node-name=node-{index}"),
        format!("--wsrep-node-address=127.0.0.1:{group}"),
        format!(
            "--wsrep-provider-options=base_port={group};gmcast.listen_addr=tcp://127.0.0.1:{group};\
             ist.recv_addr=127.0.0.1:{incremental};gcache.size=64M"
        ),
        format!("--wsrep-sst-receive-address=127.0.0.1:{whole}"),
        "--wsrep-sst-method=rsync".to_owned(),
        "--binlog-format=ROW".to_owned(),
        "--innodb-autoinc-lock-mode=2".to_owned(),
        "--default-storage-engine=InnoDB".to_owned(),
    ]
}

/// Waits until a node is synchronised and sees this many nodes.
fn until_synced(node: &Target, size: Option<usize>) -> Result<(), Error> {
    let state = "SELECT CONCAT(variable_name, '=', variable_value) FROM information_schema.global_status \
                 WHERE variable_name IN ('WSREP_LOCAL_STATE_COMMENT', 'WSREP_CLUSTER_SIZE')";
    let begin = Instant::now();
    loop {
        let found = client::column(node, state).unwrap_or_default();
        let has = |wanted: &str| found.iter().any(|line| line.eq_ignore_ascii_case(wanted));
        let complete = size.is_none_or(|size| has(&format!("WSREP_CLUSTER_SIZE={size}")));
        if complete && has("WSREP_LOCAL_STATE_COMMENT=Synced") {
            return Ok(());
        }
        if begin.elapsed() > PATIENCE + Duration::from_secs(30) {
            return Err(Error::failed(format!("{node} does not join the cluster: {}", found.join(", "))));
        }
        pause();
    }
}

/// One URL with the hosts of all.
fn joined<'u>(urls: impl Iterator<Item = &'u SecretString>) -> Result<SecretString, Error> {
    let parts: Vec<_> = urls.map(|url| parts(url.expose_secret())).collect::<Result<_, _>>()?;
    let (account, _, database) =
        parts.first().ok_or(Error::Unsupported("a cluster has at least one node"))?;
    let hosts: Vec<_> = parts.iter().map(|(_, host, _)| *host).collect();
    Ok(format!("{account}@{}/{database}", hosts.join(",")).into())
}

/// Account (with the scheme), host, database.
fn parts(url: &str) -> Result<(&str, &str, &str), Error> {
    let (account, rest) = url.rsplit_once('@').ok_or(Error::Url("it names no account"))?;
    let (host, database) = rest.split_once('/').ok_or(Error::Url("it names no database"))?;
    Ok((account, host, database))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_url_names_all_nodes() {
        let urls: Vec<SecretString> =
            [1, 2, 3].map(|port| Target::on_loopback(Engine::Mysql, port, "p")).into();
        let all = joined(urls.iter()).unwrap();
        let hosts = Target::parse(&all).unwrap().hosts;
        assert_eq!(hosts.iter().map(|(_, port)| *port).collect::<Vec<_>>(), [1, 2, 3]);
        assert!(all.expose_secret().ends_with("/mysql"));
        assert!(joined(std::iter::empty()).is_err());
    }

    #[test]
    fn each_node_has_its_own_ports_and_knows_all() {
        let ports = [1, 2].map(|n| Ports { group: n, incremental: 10 + n, whole: 20 + n });
        let arguments = arguments("lib", "c", 1, ports[1], &ports).join(" ");
        for wanted in ["gcomm://127.0.0.1:1,127.0.0.1:2", "base_port=2;", "127.0.0.1:12;", "=127.0.0.1:22"] {
            assert!(arguments.contains(wanted), "{wanted}: {arguments}");
        }
    }
}
