//! A real cluster of three nodes.

use ephemeral_db::{Cluster, Scratch, execute};

#[test]
fn a_write_to_any_node_is_on_all_and_a_killed_node_comes_back() {
    let mut cluster = Cluster::start(3).unwrap();
    let scratch = Scratch::create(cluster.node(0).unwrap().url()).unwrap();
    scratch.execute("CREATE TABLE t (id BIGINT PRIMARY KEY) ENGINE=InnoDB").unwrap();
    let add = |cluster: &Cluster, node: usize, id: u32| {
        let statement = format!("INSERT INTO {}.t VALUES ({id})", scratch.name());
        execute(cluster.node(node).unwrap().url(), &["SET wsrep_sync_wait = 15", &statement])
    };
    for node in 0..3 {
        add(&cluster, node, u32::try_from(node).unwrap()).unwrap();
    }
    let count = "SELECT CAST(COUNT(*) AS CHAR) FROM t";
    cluster.kill(2).unwrap();
    assert!(add(&cluster, 2, 9).is_err());
    add(&cluster, 0, 10).unwrap();
    add(&cluster, 1, 11).unwrap();
    cluster.rejoin(2).unwrap();
    cluster.until_complete().unwrap();
    add(&cluster, 2, 12).unwrap();
    // The URL that names all nodes answers, too.
    execute(cluster.url(), &["SELECT 1"]).unwrap();
    scratch.execute("SET GLOBAL wsrep_sync_wait = 15").unwrap();
    assert_eq!(scratch.column(count).unwrap(), ["6"]);
}
