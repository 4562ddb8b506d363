//! `lyceum serve`: the HTTP server and the sweeper, from start to a clean end.

use std::{net::TcpListener, sync::Arc, time::Duration};

use actix_web::HttpServer;
use anyhow::{Context, Result};
use http_api::{Api, HttpConfig};
use services::{
    Services,
    retention::{KINDS, Tally},
};
use tokio::signal::unix::{Signal, SignalKind, signal};

use crate::{
    cli::ServeArgs, commands::db, config::Config, deployment, leftovers, profile::Profile, transfers,
};

/// Purpose of the key that signs cursors.
const CURSOR_KEY: &str = "cursors";
/// Connections at once per worker; more wait in the system's queue.
const CONNECTIONS_A_WORKER: usize = 10_000;

/// Between two rounds through the stored files.
const BETWEEN_SCRUBS: Duration = Duration::from_secs(24 * 3_600);

pub async fn run(config: &Config, args: &ServeArgs) -> Result<()> {
    // The port comes first: a second server started by mistake must not touch the database.
    let listener = TcpListener::bind(config.listen)
        .with_context(|| format!("cannot listen on {} (LYCEUM_LISTEN)", config.listen))?;
    let address = listener.local_addr()?;
    prepare_database(config, args).await?;
    let deployment = deployment::open(config)?;
    if !config.settings.hash_cost.suffices() {
        tracing::warn!("password hashes are weaker than is safe (LYCEUM_HASH_BELOW_MINIMUM)");
    }
    deployment::require_writable(config)?;
    let ready = deployment.services.storage_ready().await;
    ready.context("the database cannot be read and written as serving needs it")?;
    let renewed = deployment.services.renew_search().await;
    let renewed =
        renewed.context("words that things are found by could not be made anew; start again: it goes on")?;
    if renewed > 0 {
        tracing::info!(renewed, "made words and keys anew that things are found by");
    }
    let key = deployment.services.signing_key(CURSOR_KEY).await?;
    let http = HttpConfig {
        cors_origins: config.cors_origins.clone(),
        trusted_proxies: config.trusted_proxies.clone(),
        ..HttpConfig::default()
    };
    let api = Arc::new(Api::new(deployment.services.clone(), http, key)?);
    let shared = Arc::clone(&api);
    let server = HttpServer::new(move || http_api::app(Arc::clone(&shared)))
        .workers(config.workers)
        .max_connections(CONNECTIONS_A_WORKER)
        .shutdown_timeout(config.shutdown.as_secs())
        .disable_signals()
        .listen(listener)?
        .run();
    // Before the first request can be answered: whoever sees this server run may ask it to end.
    let signals = EndSignals::expect()?;
    let handle = server.handle();
    let running = tokio::spawn(server);
    let left = config.clone();
    tokio::task::spawn_blocking(move || leftovers::remove(&left));
    let sweeper = tokio::spawn(sweep(deployment.services.clone(), config.sweep));
    let scrubber = config.scrub.map(|rate| tokio::spawn(scrub(deployment.services.clone(), rate)));
    let keeper = config.retention_every.map(|every| tokio::spawn(retain(deployment.services.clone(), every)));

    println!("listening on http://{address}");
    println!("documentation: http://{address}/docs   health: http://{address}/health   stop: Ctrl-C");
    signals.wait().await?;

    tracing::info!("stopping: finishing requests for up to {} s", config.shutdown.as_secs());
    api.stop();
    handle.stop(true).await;
    sweeper.abort();
    for task in [scrubber, keeper].into_iter().flatten() {
        // Wherever it is, the next round goes through all, or finishes what it left.
        task.abort();
    }
    running.await.context("the HTTP server broke off")??;
    deployment.storage.close().await;
    tracing::info!("stopped");
    Ok(())
}

async fn prepare_database(config: &Config, args: &ServeArgs) -> Result<()> {
    if config.profile == Profile::Local && !args.no_migrate {
        let migrated = deployment::migrate(config).await?;
        if let Some(backup) = &migrated.backup {
            tracing::info!(file = %backup.path.display(), rows = backup.rows, "made a backup before migrating");
        }
        for name in migrated.applied {
            tracing::info!(migration = name, "applied");
        }
    } else {
        deployment::require_migrated(config).await?;
    }
    deployment::require_fit(config).await?;
    transfers::require_whole(&config.database).await?;
    if args.demo {
        db::seed_demo(config).await?;
    }
    Ok(())
}

/// The sweeper continues after a failure: the storage may have recovered by the next round.
async fn sweep(services: Services, pause: Duration) {
    let mut rounds = tokio::time::interval(pause);
    rounds.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        rounds.tick().await;
        match services.sweep().await {
            Ok(swept) if swept == services::Swept::default() => {}
            Ok(swept) => tracing::info!(
                attempts = swept.attempts,
                followed = swept.followed,
                expired = swept.expired,
                files = swept.files,
                leases = swept.leases,
                sendings = swept.sendings,
                sealed = swept.sealed,
                renewed = swept.renewed,
                "swept"
            ),
            Err(error) => tracing::warn!(%error, "a round of the sweeper failed"),
        }
    }
}

/// Archives and purges by schedule; the first round begins a period after the start.
async fn retain(services: Services, every: Duration) {
    let mut rounds = tokio::time::interval(every);
    rounds.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    rounds.tick().await;
    loop {
        rounds.tick().await;
        match services.retain(false).await {
            Ok(report) => {
                for problem in &report.problems {
                    tracing::error!(problem, "something of retention is not as it must be");
                }
                for kind in KINDS {
                    let Tally { archives, purged, staying, changed } = report.of(kind);
                    tracing::info!(
                        kind = kind.as_str(),
                        archives,
                        purged,
                        staying,
                        changed,
                        "archived and purged"
                    );
                }
            }
            Err(error) => {
                tracing::error!(%error, "a round of retention failed; nothing is lost, the next one goes on");
            }
        }
    }
}

/// Looks through the stored files, one round a day.
async fn scrub(services: Services, rate: u64) {
    loop {
        match services.scrub(Some(rate)).await {
            Ok(found) => tracing::info!(
                contents = found.contents,
                bytes = found.bytes,
                damaged = found.problems.len(),
                "looked through the stored files"
            ),
            Err(error) => tracing::warn!(%error, "a round through the stored files broke off"),
        }
        tokio::time::sleep(BETWEEN_SCRUBS).await;
    }
}

/// The signals that ask this process to end in good order. Until they are expected, they kill it, which is
/// right while it prepares: the database bears that at any moment, and a long migration can be broken off.
struct EndSignals {
    terminate: Signal,
    interrupt: Signal,
}

impl EndSignals {
    /// From here on SIGTERM and SIGINT no longer kill the process; one that comes before [`Self::wait`] is
    /// kept for it.
    fn expect() -> Result<Self> {
        Ok(Self { terminate: signal(SignalKind::terminate())?, interrupt: signal(SignalKind::interrupt())? })
    }

    async fn wait(mut self) -> Result<()> {
        let received = tokio::select! {
            received = self.terminate.recv() => received,
            received = self.interrupt.recv() => received,
        };
        received.context("signals cannot be received")
    }
}
