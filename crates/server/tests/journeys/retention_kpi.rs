//! Retention of figures of days: old ones leave the database by quarter, with what they were before, and come
//! back as they were.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use crate::{
    kpi::{FIGURES, figure, kpi_type, put, rate},
    support::{
        people::Person,
        process::TestServer,
        retention::{change, digests, files_of, line_of},
    },
};

const METRICS: &str = "KPI metrics";

/// Figures of two quarters that are old, some of them corrected, and one that is not old.
struct OldFigures {
    server: TestServer,
    admin: Person,
}

impl OldFigures {
    async fn new() -> Self {
        let mut server = TestServer::start();
        let admin = server.admin().await;
        kpi_type(&admin, "VOLUME", "sum").await;
        kpi_type(&admin, "SHARE", "ratio").await;
        let old = [
            figure("2023-01-01", "VOLUME", 5.0),
            figure("2023-03-31", "VOLUME", 0.1 + 0.2),
            rate("2023-03-31", "SHARE", (1.0, 3.0)),
            figure("2023-04-01", "VOLUME", -1.0e300),
            figure("2026-06-01", "VOLUME", 7.0),
        ];
        put(&admin, &old).await;
        for value in [6.0, 8.0] {
            put(&admin, &[figure("2023-01-01", "VOLUME", value)]).await;
        }
        put(&admin, &[rate("2023-03-31", "SHARE", (2.0, 3.0))]).await;
        server.stop();
        Self { server, admin }
    }

    /// The digests of the tables of figures.
    fn digests(&self) -> BTreeMap<String, String> {
        let mut digests = digests(&self.server);
        digests.retain(|table, _| table.starts_with("kpi_"));
        assert_eq!(digests.len(), 3);
        digests
    }

    fn run(&self) -> String {
        line_of(&self.server.run(&["retention", "run"]).ok(), METRICS)
    }

    /// The archives of the first and the second quarter.
    fn files(&self) -> [PathBuf; 2] {
        files_of(&self.server, ".csv").try_into().expect("two archives")
    }

    fn restore(&self, file: &Path) -> String {
        self.server.run(&["retention", "restore", file.to_str().unwrap()]).ok()
    }

    fn refused(&self, file: &Path) -> String {
        self.server.run(&["retention", "restore", file.to_str().unwrap()]).refused()
    }
}

fn made(archives: usize, purged: usize) -> String {
    format!("{archives} archives made, {purged} {METRICS} purged, 0 stay, 0 changed meanwhile.")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn old_figures_go_and_come_back_as_they_were() {
    let mut old = OldFigures::new().await;
    let before = old.digests();
    let told = old.server.run(&["retention", "run", "--dry-run"]).ok();
    let expected = format!("4 {METRICS} would be archived and purged, 0 would stay.");
    assert_eq!(line_of(&told, METRICS), expected);
    assert_eq!(old.digests(), before);

    assert_eq!(old.run(), made(2, 4));
    let [first, second] = old.files();
    for (file, quarter, lines) in [(&first, "kpi-2023-Q1-", 9), (&second, "kpi-2023-Q2-", 4)] {
        assert!(file.file_name().unwrap().to_str().unwrap().starts_with(quarter), "{}", file.display());
        // Names, header, figures and what they were before, end.
        assert_eq!(fs::read_to_string(file).unwrap().lines().count(), lines);
    }
    let verified = old.server.run(&["retention", "verify"]).ok();
    assert_eq!(verified, "ok: 2 archives with 7 rows are as the catalogue says\n");
    old.server.run(&["db", "verify"]).ok();
    assert_eq!(old.run(), made(0, 0));
    let found = old.server.run(&["retention", "search", "share", "2023-03-31"]).ok();
    assert_eq!(found.lines().count(), 1, "{found}");
    assert!(found.contains("\"table\":\"kpi_metrics\""), "{found}");

    old.server.boot();
    let left = old.admin.all(FIGURES).await;
    assert_eq!(left.len(), 1, "{left:?}");
    assert_eq!(left[0]["date"], "2026-06-01");
    old.server.stop();

    assert!(old.restore(&second).contains(&format!("Restored 1 {METRICS}, 1 rows, ")));
    assert!(old.restore(&first).contains(&format!("Restored 3 {METRICS}, 6 rows, ")));
    assert_eq!(old.digests(), before);
    old.server.run(&["db", "verify"]).ok();
    old.server.run(&["retention", "verify"]).ok();
}

/// Wherever a run is killed, the next one finishes it; and what had gone by then can be put back alone.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_killed_run_is_finished() {
    let old = OldFigures::new().await;
    let before = old.digests();
    old.run();
    let after = old.digests();
    let [first, second] = old.files();
    let gone = || {
        let metric = "SELECT id FROM kpi_metrics WHERE date = '2023-01-01'";
        change(&old.server, &format!("DELETE FROM kpi_revisions WHERE metric_id IN ({metric})"));
        change(&old.server, "DELETE FROM kpi_metrics WHERE date = '2023-01-01'");
    };
    let killed = || change(&old.server, "UPDATE archives SET state = 'VERIFIED' WHERE kind = 'KPI'");
    old.restore(&first);
    old.restore(&second);
    gone();
    killed();
    let part = second.with_file_name(format!("{}.part", second.file_name().unwrap().to_str().unwrap()));
    fs::rename(&second, &part).unwrap();
    assert_eq!(old.run(), made(0, 3));
    assert!(second.exists() && !part.exists());
    assert_eq!(old.digests(), after);

    old.restore(&first);
    old.restore(&second);
    gone();
    killed();
    assert!(old.restore(&first).contains(&format!("Restored 1 {METRICS}, ")));
    assert_eq!(old.digests(), before);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn archives_that_are_not_what_they_were_are_refused() {
    let mut old = OldFigures::new().await;
    let before = old.digests();
    old.run();
    let after = old.digests();
    let [first, _] = old.files();
    let bytes = fs::read(&first).unwrap();
    for place in [0, bytes.len() / 4, bytes.len() / 2, bytes.len() - 3] {
        let mut changed = bytes.clone();
        changed[place] ^= 1;
        fs::write(&first, &changed).unwrap();
        assert!(old.refused(&first).contains("nothing was restored"), "byte {place}");
        old.server.run(&["retention", "verify"]).refused();
    }
    fs::write(&first, &bytes).unwrap();
    assert_eq!(old.digests(), after);

    // A day that has another figure by now: nothing of the file comes back.
    old.server.boot();
    put(&old.admin, &[figure("2023-03-31", "VOLUME", 1.0)]).await;
    old.server.stop();
    let meanwhile = old.digests();
    assert!(old.refused(&first).contains("rows of the archive are in the database"));
    assert_eq!(old.digests(), meanwhile);
    change(&old.server, "DELETE FROM kpi_metrics WHERE date = '2023-03-31'");

    // Twice; also where the catalogue does not know that it was, and where a figure was corrected since.
    let [_, second] = old.files();
    old.restore(&first);
    assert!(old.refused(&first).contains("restored already"));
    change(&old.server, "UPDATE archives SET state = 'PURGED' WHERE kind = 'KPI'");
    assert!(old.refused(&first).contains("rows of the archive are in the database"));
    old.restore(&second);
    assert_eq!(old.digests(), before);
    change(&old.server, "UPDATE archives SET state = 'PURGED' WHERE kind = 'KPI'");
    change(&old.server, "UPDATE kpi_metrics SET version = version + 1 WHERE date = '2023-03-31'");
    assert!(old.refused(&first).contains("are others; nothing was restored"));
}

/// What was corrected while it was archived stays, and is archived as it is then.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_corrected_meanwhile_is_archived_again() {
    let old = OldFigures::new().await;
    old.run();
    let [first, second] = old.files();
    old.restore(&first);
    change(&old.server, "UPDATE archives SET state = 'VERIFIED' WHERE state = 'RESTORED'");
    change(&old.server, "UPDATE kpi_metrics SET value = 9 WHERE date = '2023-01-01'");
    let corrected = old.digests();
    let told = old.run();
    assert_eq!(told, format!("1 archives made, 3 {METRICS} purged, 0 stay, 1 changed meanwhile."));
    old.server.run(&["retention", "verify"]).ok();
    let files = files_of(&old.server, ".csv");
    assert!(files.len() == 3 && !files.contains(&first), "{files:?}");
    for file in files.iter().filter(|file| **file != second) {
        old.restore(file);
    }
    assert_eq!(old.digests(), corrected);
}
