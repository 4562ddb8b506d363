//! `lyceum audit …`

use std::path::PathBuf;

use anyhow::{Context, Result};
use services::{Services, audit_chain::HeadFile};

use crate::{cli::AuditCommand, config::Config, deployment};

pub async fn run(config: &Config, command: AuditCommand) -> Result<()> {
    deployment::require_migrated(config).await?;
    let deployment = deployment::open(config)?;
    let done = match command {
        AuditCommand::Seal => seal(&deployment.services).await,
        AuditCommand::Head { to } => head(&deployment.services, to).await,
    };
    deployment.storage.close().await;
    done
}

async fn seal(services: &Services) -> Result<()> {
    let sealed = services.seal_audit().await.context("the audit log was not sealed")?;
    services.keep_audit_head().await.context("the head of the audit chain was not kept")?;
    println!("Sealed {} entries.", sealed.entries);
    for refused in &sealed.left_out {
        println!("problem: {refused}");
    }
    if let Some(head) = services.audit_head().await? {
        println!("{} entries in {} batches, head {}", head.count, head.batch, head.head.to_hex());
    }
    Ok(())
}

async fn head(services: &Services, to: Option<PathBuf>) -> Result<()> {
    let head = services.audit_head().await?.context("nothing is sealed yet: `lyceum audit seal`")?;
    match to {
        Some(path) => HeadFile(path).write(&head)?,
        None => println!("{}", head.to_json()),
    }
    Ok(())
}
