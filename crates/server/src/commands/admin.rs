//! `lyceum admin …`

use std::{
    io::{IsTerminal, Read},
    path::Path,
};

use anyhow::{Context, Result, bail};
use domain::identity::Role;
use secrecy::{ExposeSecret, SecretString};
use services::identity::accounts::NewAccount;

use crate::{
    cli::{AdminCommand, RoleArg},
    config::Config,
    deployment,
};

/// Longest password file read, in bytes.
const MAX_FILE: u64 = 4_096;

pub async fn run(config: &Config, command: AdminCommand) -> Result<()> {
    let AdminCommand::Create { email, name, password_file, role } = command;
    let password = match password_file {
        Some(path) if path == Path::new("-") => first_line(std::io::stdin().lock(), "standard input")?,
        Some(path) => {
            let file =
                std::fs::File::open(&path).with_context(|| format!("cannot read {}", path.display()))?;
            first_line(file, &path.display().to_string())?
        }
        None => prompt()?,
    };
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
