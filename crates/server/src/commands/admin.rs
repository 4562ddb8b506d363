//! `lyceum admin …`

use std::{
    io::{IsTerminal, Read},
    net::IpAddr,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};
use domain::identity::Role;
use secrecy::{ExposeSecret, SecretString};
use services::{Services, identity::accounts::NewAccount};

use crate::{
    cli::{AdminCommand, RoleArg},
    config::Config,
    deployment,
};

/// Longest password file read, in bytes.
const MAX_FILE: u64 = 4_096;

pub async fn run(config: &Config, command: AdminCommand) -> Result<()> {
    match command {
        AdminCommand::Create { email, name, password_file, role } => {
            create(config, email, name, password_file, role).await
        }
        AdminCommand::ResetPassword { email, password_file } => {
            reset_password(config, &email, password_file).await
        }
        AdminCommand::Unlock { email, address } => unlock(config, email, address).await,
    }
}

async fn create(
    config: &Config,
    email: String,
    name: String,
    password_file: Option<PathBuf>,
    role: RoleArg,
) -> Result<()> {
    let password = password(password_file)?;
    deployment::migrate(config).await?;
    let deployment = deployment::open(config)?;
    let role = match role {
        RoleArg::Learner => Role::Learner,
        RoleArg::Operator => Role::Operator,
        RoleArg::Admin => Role::Admin,
    };
    let new = NewAccount { email, password, display_name: name, role, grants: None };
    let created = deployment.services.create_account_as_system(new).await;
    deployment.storage.close().await;
    let account = created.context("the account was not made")?;
    println!("Made the {} {} ({}).", account.role.as_str(), account.email.as_str(), account.id);
    Ok(())
}

async fn reset_password(config: &Config, email: &str, password_file: Option<PathBuf>) -> Result<()> {
    let password = password(password_file)?;
    deployment::require_migrated(config).await?;
    let deployment = deployment::open(config)?;
    let reset = deployment.services.reset_password_as_system(email, password).await;
    deployment.storage.close().await;
    let (account, unlocked) = reset.context("the password was not changed")?;
    println!(
        "Changed the password of the {} {}; its sessions are over.",
        account.role.as_str(),
        account.email.as_str()
    );
    if !account.is_active() {
        println!("The account is {}: an admin must activate it.", account.status.as_str());
    }
    unlocked.context("after failed logins it must still wait: run `lyceum admin unlock`")?;
    Ok(())
}

async fn unlock(config: &Config, email: Option<String>, address: Option<IpAddr>) -> Result<()> {
    deployment::require_migrated(config).await?;
    let deployment = deployment::open(config)?;
    let unlocked = forget(&deployment.services, email, address).await;
    deployment.storage.close().await;
    unlocked.context("not everything was unlocked")
}

async fn forget(services: &Services, email: Option<String>, address: Option<IpAddr>) -> Result<()> {
    if let Some(email) = email {
        match services.unlock_as_system(&email).await? {
            0 => println!("{email} did not have to wait."),
            _ => println!("{email} can log in again."),
        }
    }
    if let Some(address) = address {
        let network = services.unlock_network_as_system(&address.to_string()).await?;
        println!("From {network} people can log in and register again.");
    }
    Ok(())
}

/// The password: from a file, standard input or the terminal.
fn password(file: Option<PathBuf>) -> Result<SecretString> {
    match file {
        Some(path) if path == Path::new("-") => first_line(std::io::stdin().lock(), "standard input"),
        Some(path) => {
            let file =
                std::fs::File::open(&path).with_context(|| format!("cannot read {}", path.display()))?;
            first_line(file, &path.display().to_string())
        }
        None => prompt(),
    }
}

fn first_line(source: impl Read, name: &str) -> Result<SecretString> {
    let mut text = String::new();
    source
        .take(MAX_FILE)
        .read_to_string(&mut text)
        .with_context(|| format!("cannot read the password from {name}"))?;
    let line = text.lines().next().unwrap_or_default();
    if line.is_empty() {
        bail!("{name} has no password in its first line");
    }
    Ok(SecretString::from(line.to_owned()))
}

fn prompt() -> Result<SecretString> {
    if !std::io::stdin().is_terminal() {
        bail!(
            "there is no terminal to ask for the password; use --password-file FILE, or `-` for standard input"
        );
    }
    let first = SecretString::from(rpassword::prompt_password("Password: ")?);
    let second = SecretString::from(rpassword::prompt_password("Once more: ")?);
    if first.expose_secret() != second.expose_secret() {
        bail!("the two passwords differ");
    }
    Ok(first)
}
