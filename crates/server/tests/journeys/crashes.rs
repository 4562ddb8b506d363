//! `kill -9` under write load. The long form is `cargo run --example kill9 -- --rounds 50`.

use crate::support::kill9::Siege;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_acknowledged_survives_being_killed() {
    let mut siege = Siege::begin().await;
    let (mut acknowledged, mut rounds) = (0, 0);
    // A round on a busy machine has few writes.
    while rounds < 5 || (acknowledged <= 100 && rounds < 20) {
        let round = siege.round().await;
        println!("{} acknowledged, {} checked, {:?}", round.acknowledged, round.checked, round.load);
        acknowledged += round.acknowledged;
        rounds += 1;
    }
    assert!(acknowledged > 100, "only {acknowledged} writes: this shows little");
    siege.end().await;
}
