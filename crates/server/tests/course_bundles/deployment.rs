//! A database file and a file store of its own, and what is in them.

use std::{path::Path, sync::Arc};

use domain::{
    Clock, Id,
    audit::AuditEntry,
    bundle::{CheckedLesson, CheckedMaterial, CheckedQuiz},
    identity::Role,
    learning::{
        Event, Lesson, Material, OptionDraft, QuestionDraft, QuestionKey, Quiz, QuizRevision, Treatment,
    },
};
use ephemeral_db::Scratch;
use repositories::{PageRequest, Storage, StorageError, StorageExt, UnitOfWork, audit::AuditFilter};
use services::{
    Caller, FileStore, HashCost, ServiceError, Services, Settings,
    courses::{CourseSource, ImportReport, OnProgress},
    environment::{RandomIds, SystemClock},
    identity::{accounts::NewAccount, login::Credentials},
};
use storage_diesel::server_options::{ServerOptions, fixed};
use storage_mysql::{MysqlAdmin, MysqlStorage};
use storage_postgres::{PostgresAdmin, PostgresStorage};
use storage_sqlite::{SqliteAdmin, SqliteOptions, SqliteStorage};
use tempfile::TempDir;
use tokio::io::AsyncReadExt;

use crate::database::{Kind, exposed};

/// A server without HTTP.
pub struct Deployment {
    pub folder: TempDir,
    scratch: Option<Scratch>,
    pub storage: Arc<dyn Storage>,
    pub services: Services,
}

/// A lesson with everything below it.
#[derive(Debug, Clone, PartialEq)]
pub struct LessonTree {
    pub lesson: Lesson,
    pub materials: Vec<Material>,
    pub quizzes: Vec<(Quiz, Option<QuizRevision>)>,
}

/// All rows of a course.
#[derive(Debug, Clone, PartialEq)]
pub struct Tree {
    pub event: Event,
    pub lessons: Vec<LessonTree>,
}

fn open_storage(folder: &Path, scratch: Option<&Scratch>) -> Arc<dyn Storage> {
    let options = ServerOptions::default();
    match (Kind::of_this_run(), scratch) {
        (Kind::Mysql, Some(scratch)) => {
            let source = fixed(&exposed(scratch), storage_mysql::DEFAULT_PORT).unwrap();
            Arc::new(MysqlStorage::open(source, &options))
        }
        (Kind::Postgres, Some(scratch)) => {
            let source = fixed(&exposed(scratch), storage_postgres::DEFAULT_PORT).unwrap();
            Arc::new(PostgresStorage::open(source, &options))
        }
        _ => Arc::new(SqliteStorage::open(&folder.join("lyceum.db"), &SqliteOptions::default()).unwrap()),
    }
}

/// On a thread of its own, since the runtime of a test must not be blocked.
fn migrate(folder: &Path, scratch: Option<&Scratch>) {
    let options = ServerOptions::default();
    let run = async || match (Kind::of_this_run(), scratch) {
        (Kind::Mysql, Some(scratch)) => {
            let source = fixed(&exposed(scratch), storage_mysql::DEFAULT_PORT).unwrap();
            MysqlAdmin::new(source, &options).migrate(&SystemClock as &dyn Clock).await
        }
        (Kind::Postgres, Some(scratch)) => {
            let source = fixed(&exposed(scratch), storage_postgres::DEFAULT_PORT).unwrap();
            PostgresAdmin::new(source, &options).migrate(&SystemClock as &dyn Clock).await
        }
        _ => {
            let file = folder.join("lyceum.db");
            SqliteAdmin::new(&file, &SqliteOptions::default()).unwrap().migrate(&SystemClock)
        }
    };
    std::thread::scope(|threads| {
        let thread = threads.spawn(|| tokio::runtime::Runtime::new().unwrap().block_on(run()).unwrap());
        thread.join().unwrap();
    });
}

pub fn silent() -> OnProgress {
    Arc::new(|_| ())
}

impl Deployment {
    pub fn new() -> Self {
        Self::with(&Settings::default())
    }

    pub fn with(settings: &Settings) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let scratch = Kind::of_this_run().migrated();
        migrate(folder.path(), scratch.as_ref());
        for name in ["files", "spool"] {
            std::fs::create_dir(folder.path().join(name)).unwrap();
        }
        Self::open(folder, scratch, settings)
    }

    fn open(folder: TempDir, scratch: Option<Scratch>, settings: &Settings) -> Self {
        let storage = open_storage(folder.path(), scratch.as_ref());
        let store =
            object_store::local::LocalFileSystem::new_with_prefix(folder.path().join("files")).unwrap();
        let files = FileStore::new(Arc::new(store), folder.path().join("spool"));
        let hash_cost = HashCost { memory_kib: 8, passes: 1, lanes: 1 };
        let settings = Settings { hash_cost, ..settings.clone() };
        let services =
            Services::new(Arc::clone(&storage), files, Arc::new(SystemClock), Arc::new(RandomIds), settings);
        Self { folder, scratch, storage, services }
    }

    /// The same files, reopened as by another process.
    pub async fn restarted(self) -> Self {
        self.storage.close().await;
        let settings = self.services.settings().clone();
        Self::open(self.folder, self.scratch, &settings)
    }

    pub async fn import(&self, bundle: &Path) -> Result<ImportReport, ServiceError> {
        self.services.import_course(CourseSource::folder(bundle), silent()).await
    }

    /// Somebody who is logged in.
    pub async fn caller(&self, name: &str, role: Role) -> Caller {
        let (email, password) = (format!("{name}@example.org"), "leaves in hot water");
        let new = NewAccount {
            email: email.clone(),
            password: password.into(),
            display_name: name.to_owned(),
            role,
            grants: None,
        };
        self.services.create_account_as_system(new).await.unwrap();
        let credentials = Credentials { email, password: password.into() };
        let session = self.services.login(&Caller::default(), credentials).await.unwrap().session;
        Caller { token: Some(session.token_hash), request_id: Some("request-1".into()), ..Caller::default() }
    }

    /// The rows of a course.
    pub async fn tree(&self, slug: &str) -> Option<Tree> {
        let slug = slug.to_owned();
        self.storage
            .read(move |uow| {
                let slug = slug.clone();
                Box::pin(async move {
                    let Some(event) = uow.events().find_by_slug(&slug).await? else { return Ok(None) };
                    Ok::<_, StorageError>(Some(Tree { lessons: lessons(uow, event.id).await?, event }))
                })
            })
            .await
            .unwrap()
    }

    /// Entries about imports, newest first.
    pub async fn imports_in_audit_log(&self) -> Vec<AuditEntry> {
        let filter = AuditFilter { action: Some("event.import".to_owned()), ..AuditFilter::default() };
        self.storage
            .read(move |uow| {
                let filter = filter.clone();
                Box::pin(async move { uow.audit().list(&filter, &PageRequest::first(100)).await })
            })
            .await
            .unwrap()
            .items
    }

    /// The bytes of a file material.
    pub async fn content(&self, material: &Material) -> Vec<u8> {
        let attached = material.attached.as_ref().unwrap();
        let opened = self.services.open_file(attached, None).await.unwrap();
        let pieces: Vec<_> = futures_util::TryStreamExt::try_collect(opened.stream).await.unwrap();
        pieces.concat()
    }

    /// An admin's download of a course, in a file.
    pub async fn exported_archive(
        &self,
        admin: &Caller,
        event: Id<Event>,
    ) -> (String, tempfile::NamedTempFile) {
        let exported = self.services.export_course_as(admin, event).await.unwrap();
        let mut bytes = Vec::new();
        exported.archive.open().await.unwrap().read_to_end(&mut bytes).await.unwrap();
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), bytes).unwrap();
        (exported.name, file)
    }

    /// The number of contents in the file store.
    pub fn stored_contents(&self) -> usize {
        fn count(folder: &Path) -> usize {
            std::fs::read_dir(folder)
                .unwrap()
                .map(|entry| {
                    let path = entry.unwrap().path();
                    if path.is_dir() { count(&path) } else { 1 }
                })
                .sum()
        }
        count(&self.folder.path().join("files"))
    }
}

async fn lessons(uow: &mut dyn UnitOfWork, event: Id<Event>) -> Result<Vec<LessonTree>, StorageError> {
    let mut trees = Vec::new();
    let mut all_quizzes = uow.quizzes().list_by_event(event).await?;
    for id in uow.lessons().ids_in_order(event).await? {
        let lesson = uow.lessons().lookup(id).await?.unwrap();
        let mut materials = Vec::new();
        for id in uow.materials().ids_in_order(id).await? {
            materials.push(uow.materials().lookup(id).await?.unwrap());
        }
        let (own, others) = all_quizzes.into_iter().partition(|quiz: &Quiz| quiz.lesson_id == id);
        all_quizzes = others;
        let mut quizzes = Vec::new();
        for quiz in own {
            let revision = uow.quizzes().revision(quiz.id, quiz.revision).await?;
            quizzes.push((quiz, revision));
        }
        trees.push(LessonTree { lesson, materials, quizzes });
    }
    Ok(trees)
}

impl Tree {
    pub fn lesson(&self, slug: &str) -> &LessonTree {
        self.lessons.iter().find(|tree| tree.lesson.details.slug == slug).unwrap()
    }

    /// What a bundle carries of it: no ids, versions, times or positions, only their order. Paths
    /// in the bundle are not part of it; files are compared by their contents' addresses.
    pub fn carried(&self) -> (domain::learning::EventDetails, Vec<CheckedLesson>, Vec<Option<CarriedFile>>) {
        let files = self.lessons.iter().flat_map(|tree| &tree.materials).map(|material| {
            let attached = material.attached.as_ref()?;
            Some(CarriedFile {
                name: attached.name.clone(),
                media_type: attached.media_type.clone(),
                sha256: attached.file.sha256.to_hex(),
                bytes: attached.file.bytes,
            })
        });
        let files = files.collect();
        (self.event.details.clone(), self.lessons.iter().map(carried_lesson).collect(), files)
    }
}

/// What a bundle carries of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CarriedFile {
    pub name: String,
    pub media_type: String,
    pub sha256: String,
    pub bytes: i64,
}

fn carried_lesson(tree: &LessonTree) -> CheckedLesson {
    CheckedLesson {
        details: tree.lesson.details.clone(),
        body_file: None,
        materials: tree
            .materials
            .iter()
            .map(|material| CheckedMaterial { details: material.details.clone(), content: None })
            .collect(),
        quizzes: tree
            .quizzes
            .iter()
            .map(|(quiz, revision)| CheckedQuiz {
                details: quiz.details.clone(),
                questions: revision
                    .iter()
                    .flat_map(|revision| &revision.questions)
                    .map(|question| carried_question(question, quiz.treatments.of(question.id)))
                    .collect(),
            })
            .collect(),
    }
}

/// What has no key is known by its id.
fn carried_question(question: &domain::learning::Question, treatment: Treatment) -> QuestionDraft {
    let (value, tolerance) = match question.key {
        QuestionKey::Number { value, tolerance } => (Some(value), Some(tolerance)),
        _ => (None, None),
    };
    let options = question.options().iter().map(|option| OptionDraft {
        id: None,
        bundle_key: Some(option.bundle_key.clone().unwrap_or_else(|| option.id.to_string())),
        text: option.text.clone(),
        correct: option.correct,
        feedback: option.feedback.clone(),
    });
    QuestionDraft {
        id: None,
        bundle_key: Some(question.bundle_key.clone().unwrap_or_else(|| question.id.to_string())),
        kind: question.kind,
        prompt: question.prompt.clone(),
        explanation: question.explanation.clone(),
        points: question.points,
        options: options.collect(),
        accepted_answers: match &question.key {
            QuestionKey::Accepted(accepted) => accepted.clone(),
            _ => Vec::new(),
        },
        value,
        tolerance,
        treatment: Some(treatment),
    }
}
