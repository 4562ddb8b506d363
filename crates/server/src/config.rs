//! Configuration from environment variables. docs/configuration.md describes each; a check keeps
//! the two together.

use std::{
    net::SocketAddr,
    path::{Path, PathBuf},
    time::Duration,
};

use anyhow::{Context, Result, bail};
use chrono::TimeDelta;
use domain::{
    engagement::{DueTimes, SegmentType, Wording},
    identity::{PasswordPolicy, SessionPolicy, ThrottlePolicy},
};
use secrecy::SecretString;
use services::{HashCost, Registration, Settings, audit_chain::HeadFile, retention::RetentionPolicy};
use storage_diesel::server_options::ServerOptions;

use crate::{
    database::Database,
    profile::Profile,
    variables::{require_known, var},
};

/// How logs are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogFormat {
    /// For people.
    Text,
    /// One JSON object a line.
    Json,
}

/// The whole configuration.
#[derive(Clone)]
pub struct Config {
    /// The profile of the deployment.
    pub profile: Profile,
    /// Address to listen on.
    pub listen: SocketAddr,
    /// Folder of database and files.
    pub data: PathBuf,
    /// Where the data is.
    pub database: Database,
    /// Where files are, if not in the data folder.
    pub files_url: Option<url::Url>,
    /// Threads that answer requests.
    pub workers: usize,
    /// How long running requests may take to finish at shutdown.
    pub shutdown: Duration,
    /// Time between two rounds of the sweeper.
    pub sweep: Duration,
    /// Time between two rounds of retention; `None`: only by hand.
    pub retention_every: Option<Duration>,
    /// How many bytes a second the scrubber reads of the stored files; `None`: it does not run.
    pub scrub: Option<u64>,
    /// Origins that browsers may call from.
    pub cors_origins: Vec<String>,
    /// Networks of proxies whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Vec<http_api::Network>,
    /// How logs are written.
    pub log_format: LogFormat,
    /// Which logs are written (`tracing` filter).
    pub log: String,
    /// Configuration of the use cases.
    pub settings: Settings,
}

/// A variable that must parse; the value is named, so this is not for secrets.
fn parsed<T>(name: &str, default: T, expected: &str) -> Result<T>
where
    T: std::str::FromStr,
{
    match var(name)? {
        None => Ok(default),
        Some(text) => match text.parse() {
            Ok(value) => Ok(value),
            Err(_) => bail!("{name}={text} is not valid: expected {expected}"),
        },
    }
}

/// A whole number within bounds.
fn number(name: &str, default: u64, min: u64, max: u64) -> Result<u64> {
    let expected = format!("a whole number from {min} to {max}");
    let value = parsed(name, default, &expected)?;
    if (min..=max).contains(&value) {
        Ok(value)
    } else {
        bail!("{name}={value} is not valid: expected {expected}")
    }
}

impl Config {
    /// Reads the environment.
    pub fn from_env() -> Result<Self> {
        let profile = match var("LYCEUM_PROFILE")?.as_deref() {
            None | Some("local") => Profile::Local,
            Some("managed") => Profile::Managed,
            Some(other) => bail!("LYCEUM_PROFILE={other} is not valid: expected `local` or `managed`"),
        };
        let data = PathBuf::from(var("LYCEUM_DATA")?.unwrap_or_else(|| "./data".to_owned()));
        let database = database(&data, profile)?;
        let cores = std::thread::available_parallelism().map_or(2, std::num::NonZero::get);
        let workers = number("LYCEUM_WORKERS", cores as u64, 1, 256)?;
        let mut trusted_proxies = Vec::new();
        for text in list("LYCEUM_TRUSTED_PROXIES")? {
            let network = http_api::Network::parse(&text);
            trusted_proxies.push(network.with_context(|| {
                format!("LYCEUM_TRUSTED_PROXIES: `{text}` is neither an IP address nor a network such as 10.0.0.0/8")
            })?);
        }
        let files_url = match var("LYCEUM_FILES_URL")? {
            None => None,
            // The value is not repeated, since somebody may have put credentials into it.
            Some(text) => {
                Some(text.parse().ok().context("LYCEUM_FILES_URL is not a URL such as s3://bucket")?)
            }
        };
        let settings = settings(profile, &data)?;
        let config = Self {
            profile,
            listen: parsed(
                "LYCEUM_LISTEN",
                SocketAddr::from(([127, 0, 0, 1], 8080)),
                "an address and port such as 127.0.0.1:8080",
            )?,
            data,
            database,
            scrub: scrub(files_url.is_some())?,
            files_url,
            workers: usize::try_from(workers)?,
            shutdown: Duration::from_secs(number("LYCEUM_SHUTDOWN_SECONDS", 20, 0, 600)?),
            sweep: Duration::from_secs(number("LYCEUM_SWEEP_SECONDS", 30, 1, 86_400)?),
            cors_origins: origins()?,
            trusted_proxies,
            log_format: match var("LYCEUM_LOG_FORMAT")?.as_deref() {
                None | Some("text") => LogFormat::Text,
                Some("json") => LogFormat::Json,
                Some(other) => bail!("LYCEUM_LOG_FORMAT={other} is not valid: expected `text` or `json`"),
            },
            log: var("LYCEUM_LOG")?.unwrap_or_else(|| "info,actix_server=warn".to_owned()),
            retention_every: retention_every()?,
            settings,
        };
        require_known()?;
        Ok(config)
    }
}

/// How fast stored files are looked through. A store elsewhere keeps checksums of its own, and reading costs.
fn scrub(elsewhere: bool) -> Result<Option<u64>> {
    let default = if elsewhere { 0 } else { 1024 * 1024 };
    let rate = number("LYCEUM_SCRUB_BYTES_PER_SECOND", default, 0, 1 << 40)?;
    Ok(Some(rate).filter(|rate| *rate > 0))
}

/// Origins as browsers send them: scheme, host, and the port where it is not the usual one.
fn origins() -> Result<Vec<String>> {
    let origins = list("LYCEUM_CORS_ORIGINS")?;
    for origin in origins.iter().filter(|origin| *origin != "*") {
        let sent = origin.parse::<url::Url>().ok().filter(url::Url::has_host).map(|url| {
            // Of a scheme of its own, as pages in apps have it, browsers send what is there.
            let own = || format!("{}://{}", url.scheme(), url.authority());
            if url.origin().is_tuple() { url.origin().ascii_serialization() } else { own() }
        });
        if sent.as_ref() != Some(origin) {
            let hint = sent.map(|sent| format!("; browsers send {sent}")).unwrap_or_default();
            bail!("LYCEUM_CORS_ORIGINS: `{origin}` is not an origin such as https://app.example.org{hint}");
        }
    }
    Ok(origins)
}

fn list(name: &str) -> Result<Vec<String>> {
    let text = var(name)?.unwrap_or_default();
    Ok(text.split(',').map(str::trim).filter(|item| !item.is_empty()).map(str::to_owned).collect())
}

/// Where the data is.
fn database(data: &Path, profile: Profile) -> Result<Database> {
    let database = match (var("DATABASE_URL")?, var("DATABASE_URL_FILE")?) {
        (Some(_), Some(_)) => bail!("both DATABASE_URL and DATABASE_URL_FILE are set; set one of them"),
        (Some(url), None) => Database::parse(&SecretString::from(url))?,
        (None, Some(file)) => Database::from_file(PathBuf::from(file)).context("DATABASE_URL_FILE")?,
        (None, None) => Database::Sqlite(data.join("lyceum.db")),
    };
    database.suits(profile)?;
    Ok(database.bounded(server_options()?))
}

/// Bounds on the use of a database server.
fn server_options() -> Result<ServerOptions> {
    let defaults = ServerOptions::default();
    let seconds = |name: &str, default: Duration| -> Result<Duration> {
        Ok(Duration::from_secs(number(name, default.as_secs(), 1, 3_600)?))
    };
    Ok(ServerOptions {
        connections: u32::try_from(number("LYCEUM_DB_CONNECTIONS", defaults.connections.into(), 1, 1_000)?)?,
        queue: usize::try_from(number("LYCEUM_DB_QUEUE", defaults.queue as u64, 1, 1_000_000)?)?,
        connect_timeout: seconds("LYCEUM_DB_CONNECT_SECONDS", defaults.connect_timeout)?,
        acquire_timeout: seconds("LYCEUM_DB_ACQUIRE_SECONDS", defaults.acquire_timeout)?,
        statement_timeout: seconds("LYCEUM_DB_STATEMENT_SECONDS", defaults.statement_timeout)?,
        lock_timeout: seconds("LYCEUM_DB_LOCK_SECONDS", defaults.lock_timeout)?,
        ..defaults
    })
}

fn settings(profile: Profile, data: &Path) -> Result<Settings> {
    let defaults = Settings::default();
    Ok(Settings {
        registration: match var("LYCEUM_REGISTRATION")?.as_deref() {
            None | Some("open") => Registration::Open,
            Some("closed") => Registration::Closed,
            Some(other) => bail!("LYCEUM_REGISTRATION={other} is not valid: expected `open` or `closed`"),
        },
        passwords: PasswordPolicy {
            min_length: usize::try_from(number("LYCEUM_PASSWORD_MIN_LENGTH", 12, 8, 64)?)?,
        },
        hash_cost: hash_cost(profile)?,
        concurrent_hashes: usize::try_from(number("LYCEUM_CONCURRENT_HASHES", 2, 1, 64)?)?,
        sessions: SessionPolicy {
            absolute: TimeDelta::hours(i64::try_from(number("LYCEUM_SESSION_HOURS", 30 * 24, 1, 8_760)?)?),
            idle: TimeDelta::hours(i64::try_from(number("LYCEUM_SESSION_IDLE_HOURS", 7 * 24, 1, 8_760)?)?),
            ..defaults.sessions
        },
        throttle: throttle(defaults.throttle)?,
        late_grace: TimeDelta::seconds(i64::try_from(number("LYCEUM_LATE_GRACE_SECONDS", 10, 0, 600)?)?),
        max_file_bytes: number("LYCEUM_MAX_FILE_BYTES", defaults.max_file_bytes, 1, 1 << 40)?,
        max_bundle_bytes: number("LYCEUM_MAX_BUNDLE_BYTES", defaults.max_bundle_bytes, 1, 1 << 40)?,
        weight_segments: weight_segments(defaults.weight_segments)?,
        first_backoff: TimeDelta::seconds(i64::try_from(number(
            "LYCEUM_DESK_BACKOFF_SECONDS",
            30,
            0,
            3_600,
        )?)?),
        wording: wording()?,
        shortest_sending: i64::try_from(number(
            "LYCEUM_DESK_SENDING_MINIMUM_SECONDS",
            defaults.shortest_sending.unsigned_abs(),
            1,
            3_600,
        )?)?,
        contact_cooldown: TimeDelta::hours(i64::try_from(number(
            "LYCEUM_DESK_COOLDOWN_HOURS",
            24,
            0,
            8_760,
        )?)?),
        due_times: due_times(defaults.due_times)?,
        audit_head_file: var("LYCEUM_AUDIT_HEAD_FILE")?.map(|path| HeadFile(PathBuf::from(path))),
        retention: retention(data)?,
    })
}

/// Work of a password hash. Less than is safe only where somebody says so, and never under the managed profile.
fn hash_cost(profile: Profile) -> Result<HashCost> {
    let HashCost { memory_kib, passes, lanes } = HashCost::default();
    let cost = HashCost {
        memory_kib: u32::try_from(number("LYCEUM_HASH_MEMORY_KIB", memory_kib.into(), 8, 4_194_304)?)?,
        passes: u32::try_from(number("LYCEUM_HASH_PASSES", passes.into(), 1, 100)?)?,
        lanes,
    };
    let below = match var("LYCEUM_HASH_BELOW_MINIMUM")?.as_deref() {
        None | Some("no") => false,
        Some("yes") if profile == Profile::Managed => {
            bail!("LYCEUM_HASH_BELOW_MINIMUM=yes is refused under LYCEUM_PROFILE=managed")
        }
        Some("yes") => true,
        Some(other) => bail!("LYCEUM_HASH_BELOW_MINIMUM={other} is not valid: expected `yes` or `no`"),
    };
    if !below && !cost.suffices() {
        bail!(
            "LYCEUM_HASH_MEMORY_KIB={} with LYCEUM_HASH_PASSES={} makes passwords easy to guess from their \
             hashes: at least 19456 with 2, or 47104 with 1 (OWASP). Tests that store no real password set \
             LYCEUM_HASH_BELOW_MINIMUM=yes",
            cost.memory_kib,
            cost.passes
        );
    }
    Ok(cost)
}

/// How many failed logins and registrations are free. The bounds of an account and of a network are the wider
/// ones: else one address could lock an account out, or one account everybody behind an address.
fn throttle(defaults: ThrottlePolicy) -> Result<ThrottlePolicy> {
    let most = 1_000_000;
    let free = |name: &str, default: i64, least: i64| -> Result<i64> {
        let number = number(name, default.max(least).unsigned_abs(), least.unsigned_abs(), most)?;
        Ok(i64::try_from(number)?)
    };
    let per_pair = free("LYCEUM_LOGIN_FAILURES", defaults.per_pair, 1)?;
    Ok(ThrottlePolicy {
        per_pair,
        per_account: free("LYCEUM_LOGIN_FAILURES_PER_ACCOUNT", defaults.per_account, per_pair)?,
        per_address: free("LYCEUM_LOGIN_FAILURES_PER_ADDRESS", defaults.per_address, per_pair)?,
        registrations: free("LYCEUM_REGISTRATIONS_PER_ADDRESS", defaults.registrations, 1)?,
        ..defaults
    })
}

/// How long rows stay in the database, and where they go.
fn retention(data: &Path) -> Result<RetentionPolicy> {
    let folder = var("LYCEUM_ARCHIVE_DIR")?.map_or_else(|| data.join("archives"), PathBuf::from);
    let days = |name: &str, default: u64| -> Result<TimeDelta> {
        Ok(TimeDelta::days(i64::try_from(number(name, default, 1, 36_500)?)?))
    };
    Ok(RetentionPolicy {
        folder: Some(folder),
        posts: days("LYCEUM_RETENTION_POSTS_DAYS", 90)?,
        audit: days("LYCEUM_RETENTION_AUDIT_DAYS", 1_096)?,
        kpi: days("LYCEUM_RETENTION_KPI_DAYS", 731)?,
    })
}

/// How often the server archives and purges; never, unless somebody says so.
fn retention_every() -> Result<Option<Duration>> {
    let Some(text) = var("LYCEUM_RETENTION_EVERY")? else { return Ok(None) };
    let wrong = || {
        format!(
            "LYCEUM_RETENTION_EVERY={text} is not valid: expected a time from 1s to 365d, such as 30m, 12h or 7d"
        )
    };
    let (number, unit) = text.split_at_checked(text.len() - 1).with_context(wrong)?;
    let seconds = match unit {
        "s" => 1,
        "m" => 60,
        "h" => 3_600,
        "d" => 86_400,
        _ => bail!(wrong()),
    };
    let every = number.parse::<u64>().ok().and_then(|number| number.checked_mul(seconds));
    match every {
        Some(every @ 1..=31_536_000) => Ok(Some(Duration::from_secs(every))),
        _ => bail!(wrong()),
    }
}

/// What replies must say and must not say.
fn wording() -> Result<Wording> {
    let default = Wording::default();
    let signature = var("LYCEUM_DESK_SIGNATURE")?.unwrap_or_else(|| default.signature().to_owned());
    let claims = list("LYCEUM_DESK_PROHIBITED_CLAIMS")?;
    let claims: Vec<&str> = if claims.is_empty() {
        default.prohibited().collect()
    } else {
        claims.iter().map(String::as_str).collect()
    };
    Ok(Wording::new(&signature, &claims))
}

/// How long escalations may take, from the most urgent to the least.
fn due_times(default: DueTimes) -> Result<DueTimes> {
    let hours = list("LYCEUM_DESK_DUE_HOURS")?;
    if hours.is_empty() {
        return Ok(default);
    }
    let wrong = "LYCEUM_DESK_DUE_HOURS: expected four numbers of hours from 1 to 8760, from urgent to low";
    let hours: Vec<i64> = hours.iter().map(|hours| hours.parse()).collect::<Result<_, _>>().context(wrong)?;
    let &[urgent, high, medium, low] = hours.as_slice() else { bail!(wrong) };
    if hours.iter().any(|hours| !(1..=8_760).contains(hours)) {
        bail!(wrong);
    }
    let [low, medium, high, urgent] = [low, medium, high, urgent].map(TimeDelta::hours);
    Ok(DueTimes { low, medium, high, urgent })
}

/// In which order the weights of a decision are looked for.
fn weight_segments(default: Vec<SegmentType>) -> Result<Vec<SegmentType>> {
    let names = list("LYCEUM_DESK_WEIGHT_SEGMENTS")?;
    if names.is_empty() {
        return Ok(default);
    }
    let known = |name: &String| {
        SegmentType::from_name(name).with_context(|| {
            format!("LYCEUM_DESK_WEIGHT_SEGMENTS: `{name}` is none of archetype, platform and global")
        })
    };
    names.iter().map(known).collect()
}
