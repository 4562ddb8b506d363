//! `lyceum db …`

use anyhow::{Context, Result, bail};
use domain::audit::Head;
use services::{
    Services,
    audit_chain::HeadFile,
    environment::SystemClock,
    seed::{SEED_ACCOUNTS, Seeded},
};

use crate::{
    cli::{DbCommand, VerifyArgs},
    commands::{backups, copy, migrations},
    config::Config,
    deployment, kept,
    profile::Profile,
    transfers,
};

pub async fn run(config: &Config, command: DbCommand) -> Result<()> {
    match command {
        DbCommand::Migrate(args) => migrations::run(config, &args).await,
        DbCommand::Rollback { steps, yes } => migrations::roll_back(config, steps, yes).await,
        DbCommand::Backup { to } => backups::write(config, to).await,
        DbCommand::Restore(args) => backups::put_back(config, &args).await,
        DbCommand::Status => status(config).await,
        DbCommand::Seed => {
            deployment::migrate(config).await?;
            seed(config).await
        }
        DbCommand::Reset { yes } => reset(config, yes).await,
        DbCommand::Verify(args) => verify(config, &args).await,
        DbCommand::Copy(args) => copy::run(config, args).await,
    }
}

async fn status(config: &Config) -> Result<()> {
    kept::require(config)?;
    let admin = deployment::admin(config)?;
    for line in admin.status().await? {
        println!("{:<10} {}", format!("{:?}", line.state).to_lowercase(), line.name);
    }
    for difference in admin.drift().await? {
        println!("{:<10} {}", "drift", difference.message);
    }
    for problem in admin.problems().await? {
        println!("{:<10} {problem}", "problem");
    }
    Ok(())
}

/// `lyceum serve --demo`: adds the example data, but not to what somebody uses; the caller has migrated.
pub async fn seed_demo(config: &Config) -> Result<()> {
    local_only(config, "the seed has published passwords")?;
    let deployment = deployment::open(config)?;
    let seeded = deployment.services.seed_demo().await;
    deployment.storage.close().await;
    tell(seeded.context("--demo is for an empty folder (LYCEUM_DATA), or one that it was used on")?);
    Ok(())
}

/// Adds the example data; the caller has migrated.
async fn seed(config: &Config) -> Result<()> {
    local_only(config, "the seed has published passwords")?;
    let deployment = deployment::open(config)?;
    let seeded = deployment.services.seed().await;
    deployment.storage.close().await;
    tell(seeded?);
    Ok(())
}

fn tell(seeded: Seeded) {
    match seeded.added {
        0 => println!("The example data is there already; nothing was changed."),
        added => println!("Added {added} rows of example data."),
    }
    for account in SEED_ACCOUNTS {
        println!("  {:<9} {:<26} password: {}", account.role.as_str(), account.email, account.password);
    }
}

async fn reset(config: &Config, yes: bool) -> Result<()> {
    local_only(config, "it would delete everything")?;
    if !yes {
        bail!("this deletes ALL data of the database; say so with --yes");
    }
    deployment::prepare_data(config)?;
    let admin = deployment::admin(config)?;
    deployment::telling("resetting", admin.reset(&SystemClock)).await?;
    println!("The database is empty and up to date.");
    Ok(())
}

async fn verify(config: &Config, args: &VerifyArgs) -> Result<()> {
    kept::require(config)?;
    let heads = kept_heads(config, args)?;
    let mut problems = deployment::admin(config)?.verify().await?;
    if problems.is_empty()
        && let Err(error) = transfers::require_whole(&config.database).await
    {
        problems.push(format!("{error:#}"));
    }
    if problems.is_empty() {
        let deployment = deployment::open(config)?;
        let found = verify_contents(&deployment.services, args, heads).await;
        deployment.storage.close().await;
        problems.extend(found?);
    }
    if problems.is_empty() {
        println!("ok: migrations, schema, foreign keys and rows are as they must be");
        return Ok(());
    }
    for problem in &problems {
        println!("problem: {problem}");
    }
    bail!("{} problems found", problems.len())
}

/// The heads of the audit chain that were kept elsewhere.
fn kept_heads(config: &Config, args: &VerifyArgs) -> Result<Vec<Head>> {
    let mut kept = Vec::new();
    if let Some(named) = &args.audit_head {
        let head = HeadFile(named.clone()).read()?;
        kept.push(head.with_context(|| format!("there is no file {}", named.display()))?);
    }
    if let Some(own) = &config.settings.audit_head_file {
        kept.extend(own.read()?);
    }
    Ok(kept)
}

/// What is wrong with rows and files, and with the audit chain, whose end is printed.
async fn verify_contents(services: &Services, args: &VerifyArgs, heads: Vec<Head>) -> Result<Vec<String>> {
    let mut problems = services.verify_rows().await?;
    if args.files {
        problems.extend(services.scrub(None).await?.problems);
    }
    let audit = services.verify_audit(heads).await?;
    let unsealed = audit.unsealed;
    match audit.report.head {
        None => println!("audit chain: empty, {unsealed} entries not sealed yet"),
        Some(Head { batch, count, head, .. }) => println!(
            "audit chain: {count} entries in {batch} batches, head {}, {unsealed} entries not sealed yet",
            head.to_hex()
        ),
    }
    if audit.archived > 0 {
        println!(
            "audit chain: {} batches are taken on trust as archived; `lyceum retention verify` looks for them",
            audit.archived
        );
    }
    problems.extend(audit.problems());
    Ok(problems)
}

fn local_only(config: &Config, why: &str) -> Result<()> {
    if config.profile == Profile::Managed {
        bail!("refused under LYCEUM_PROFILE=managed: {why}");
    }
    Ok(())
}
