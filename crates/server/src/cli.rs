//! The command line.

use std::{net::IpAddr, path::PathBuf};

use clap::{ArgGroup, Args, Parser, Subcommand, ValueEnum};
use secrecy::SecretString;

/// Backend of a learning programme and of the community work around it.
///
/// Without a command it serves. Configuration comes from environment variables; see
/// docs/configuration.md. With none, everything is kept in ./data.
#[derive(Debug, Parser)]
#[command(name = "lyceum", version, about)]
pub struct Cli {
    /// What to do; `serve` when not given.
    #[command(subcommand)]
    pub command: Option<Command>,
    /// Options of `serve`.
    #[command(flatten)]
    pub serve: ServeArgs,
}

/// What the program does.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Serves the HTTP API (the default).
    Serve(ServeArgs),
    /// Looks after the database.
    #[command(subcommand)]
    Db(DbCommand),
    /// Looks after admins, and after accounts that cannot get in.
    #[command(subcommand)]
    Admin(AdminCommand),
    /// Looks after the audit chain.
    #[command(subcommand)]
    Audit(AuditCommand),
    /// Brings something in.
    #[command(subcommand)]
    Import(ImportCommand),
    /// Brings something out.
    #[command(subcommand)]
    Export(ExportCommand),
    /// Archives what is old and purges it, and looks into archives.
    #[command(subcommand)]
    Retention(RetentionCommand),
    /// Prints the OpenAPI document of the API.
    Openapi,
    /// Asks a running server whether it is ready; exit code 0 if it is.
    Health,
}

/// Options of `serve`.
#[derive(Debug, Clone, Args)]
pub struct ServeArgs {
    /// Add the example data first (local profile only; to an empty database, or one that has it).
    #[arg(long)]
    pub demo: bool,
    /// Do not apply migrations, only check them. The managed profile never applies them here.
    #[arg(long)]
    pub no_migrate: bool,
}

/// `lyceum db …`
#[derive(Debug, Subcommand)]
pub enum DbCommand {
    /// Applies the migrations that are missing, after a backup.
    ///
    /// The backup is verified and goes into `backups` in the data folder; an empty database has none. Where a migration fails, the database is as it was before. MySQL and MariaDB commit each
    /// change of a schema, so there the backup is put back, unless somebody else is connected: then the
    /// database is marked, servers refuse it, and the message has the commands of the way out.
    Migrate(MigrateArgs),
    /// Takes the newest migrations back, after a backup, with the data in what they made.
    ///
    /// For a release that is withdrawn: stop the servers, roll back with the version that migrated,
    /// and start the version before.
    Rollback {
        /// How many of them.
        #[arg(long, value_name = "NUMBER", default_value_t = 1)]
        steps: usize,
        /// Without this nothing happens.
        #[arg(long)]
        yes: bool,
    },
    /// Writes the whole database into a file, and verifies that.
    ///
    /// One state of it, while others go on. The file holds everything, password hashes included; only
    /// you can read it. The contents of files are not in the database and not in the backup.
    Backup {
        /// The new file. By default its name is the time, in `backups` in the data folder.
        #[arg(long, value_name = "FILE")]
        to: Option<PathBuf>,
    },
    /// Replaces the whole database by a backup.
    ///
    /// The backup is one of the same kind of database, made by this program; one that is not what was written is
    /// refused. Stop the servers first.
    ///
    /// What it replaces is backed up before.
    Restore(RestoreArgs),
    /// Shows which migrations are applied, and where the schema is not the one of this version.
    Status,
    /// Adds the example data that is missing (local profile only).
    Seed,
    /// Deletes ALL data and makes an empty database (local profile only).
    Reset {
        /// Without this nothing happens.
        #[arg(long)]
        yes: bool,
    },
    /// Checks migrations, schema, foreign keys, what rows must satisfy together, and the audit chain.
    Verify(VerifyArgs),
    /// Copies all data into an empty database, of whichever kind, and verifies that it arrived.
    ///
    /// Both databases must be at the migration of this version, and nothing should write to them
    /// meanwhile. A copy that broke off goes on where it was when the command is given again. The
    /// contents of files are not in the database and not copied.
    ///
    /// Other users of the machine can see arguments: where a URL has a password, put it into a file
    /// or into the environment.
    Copy(CopyArgs),
}

/// Options of `db restore`.
#[derive(Debug, Args)]
pub struct RestoreArgs {
    /// The file.
    #[arg(long, value_name = "FILE")]
    pub from: PathBuf,
    /// Only say whether it would come back: reads the whole file, writes nothing, asks no database.
    #[arg(long, conflicts_with_all = ["yes", "no_backup", "stopped"])]
    pub verify: bool,
    /// Replace what is in the database. Without this only an empty one is filled.
    #[arg(long)]
    pub yes: bool,
    /// Make no backup of what is replaced: what is half-way is worth none.
    #[arg(long)]
    pub no_backup: bool,
    /// Everything that uses the database is stopped, where that cannot be seen: without the right
    /// PROCESS, and on a cluster.
    #[arg(long)]
    pub stopped: bool,
}

/// Options of `db verify`.
#[derive(Debug, Args)]
pub struct VerifyArgs {
    /// A head of the audit chain that was kept elsewhere (`lyceum audit head`): the chain must have it.
    #[arg(long, value_name = "FILE")]
    pub audit_head: Option<PathBuf>,
    /// Also read every stored file, and compare it with its SHA-256.
    #[arg(long)]
    pub files: bool,
}

/// Options of `db migrate`.
#[derive(Debug, Args)]
pub struct MigrateArgs {
    /// Apply them where it leaves no trace: rolled back, or to a copy that is dropped again.
    #[arg(long)]
    pub dry_run: bool,
    /// Apply at most this many of them.
    #[arg(long, value_name = "NUMBER", conflicts_with = "dry_run")]
    pub steps: Option<usize>,
    /// Make no backup; you have one.
    #[arg(long, conflicts_with = "dry_run")]
    pub no_backup: bool,
}

/// Options of `db copy`.
#[derive(Debug, Args)]
pub struct CopyArgs {
    /// URL of the database to copy from.
    #[arg(long, value_name = "URL", env = "LYCEUM_COPY_FROM", hide_env_values = true)]
    #[arg(conflicts_with = "from_file", required_unless_present = "from_file")]
    pub from: Option<SecretString>,
    /// File that holds the URL of the database to copy from.
    #[arg(long, value_name = "FILE")]
    pub from_file: Option<PathBuf>,
    /// URL of the database to copy into.
    #[arg(long, value_name = "URL", env = "LYCEUM_COPY_TO", hide_env_values = true)]
    #[arg(conflicts_with = "to_file", required_unless_present = "to_file")]
    pub to: Option<SecretString>,
    /// File that holds the URL of the database to copy into.
    #[arg(long, value_name = "FILE")]
    pub to_file: Option<PathBuf>,
}

/// `lyceum retention …`
#[derive(Debug, Subcommand)]
pub enum RetentionCommand {
    /// Archives what is old enough, verifies the archives, and only then purges what they hold.
    ///
    /// Finishes first what a run that was killed has left. Posts that are held stay, and so do those with an open
    /// escalation, an unfinished reply, or a decision of a running experiment.
    Run {
        /// Only say how much would go and how much would stay.
        #[arg(long)]
        dry_run: bool,
    },
    /// Reads every archive and compares it with the catalogue.
    Verify,
    /// Puts an archive back into the database: all of it, or nothing.
    Restore {
        /// Its path, or its name in the folder of archives.
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    /// Looks for rows in archives that have all the words; one JSON object a row.
    ///
    /// That somebody looked is in the audit log, with a keyed hash of the words.
    Search {
        /// The words, in any case.
        #[arg(value_name = "WORDS", required = true)]
        words: Vec<String>,
    },
}

/// `lyceum admin …`
#[derive(Debug, Subcommand)]
pub enum AdminCommand {
    /// Makes an account with the role of an admin.
    ///
    /// The password is read from the terminal, or from a file; never from an argument, which other
    /// users of the machine could see.
    Create {
        /// E-mail address to log in with.
        #[arg(long)]
        email: String,
        /// Name shown to others.
        #[arg(long, default_value = "Administrator")]
        name: String,
        /// File whose first line is the password; `-` reads standard input.
        #[arg(long, value_name = "FILE")]
        password_file: Option<PathBuf>,
        /// Role of the account.
        #[arg(long, value_enum, default_value = "admin")]
        role: RoleArg,
    },
    /// Replaces the password of an account, of whatever role.
    ///
    /// All its sessions end, and it can log in at once. The password is read as for `create`.
    ResetPassword {
        /// E-mail address of the account.
        #[arg(long)]
        email: String,
        /// File whose first line is the password; `-` reads standard input.
        #[arg(long, value_name = "FILE")]
        password_file: Option<PathBuf>,
    },
    /// Forgets failed logins, so that nobody has to wait for them.
    #[command(group = ArgGroup::new("whose").required(true).multiple(true))]
    Unlock {
        /// E-mail address of an account: it can log in again, from wherever.
        #[arg(long, group = "whose")]
        email: Option<String>,
        /// Network address, such as that of a school: people behind it can log in and register again.
        #[arg(long, group = "whose")]
        address: Option<IpAddr>,
    },
}

/// `lyceum audit …`
#[derive(Debug, Subcommand)]
pub enum AuditCommand {
    /// Seals all entries of the audit log that are not sealed yet.
    ///
    /// Servers do so by themselves; this is for an installation whose servers are stopped.
    Seal,
    /// Prints the head of the audit chain: JSON in one line.
    ///
    /// Keep it where nobody who can write the database can write.
    Head {
        /// Write it into this file instead.
        #[arg(long, value_name = "FILE")]
        to: Option<PathBuf>,
    },
}

/// A role, as an argument.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum RoleArg {
    /// Studies.
    Learner,
    /// Works at the engagement desk.
    Operator,
    /// May do everything.
    Admin,
}

/// `lyceum import …`
#[derive(Debug, Subcommand)]
pub enum ImportCommand {
    /// Imports a course bundle: a folder with course.json, or a zip file of one.
    Course {
        /// The folder or zip file.
        dir: PathBuf,
    },
}

/// `lyceum export …`
#[derive(Debug, Subcommand)]
pub enum ExportCommand {
    /// Exports a course as a bundle into a new or empty folder.
    Course {
        /// Slug of the event.
        slug: String,
        /// The folder.
        dir: PathBuf,
    },
}
