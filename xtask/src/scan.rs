//! Reading the project's text files for the checks that look at every line.

use anyhow::{Context, Result};

use crate::project::{Project, output};

/// A text file of the project.
pub struct Text {
    pub path: String,
    pub content: String,
}

/// The files of the working copy.
pub fn working_copy(project: &Project) -> Result<Vec<Text>> {
    let mut texts = Vec::new();
    for path in project.files()? {
        let bytes = std::fs::read(project.path(&path)).with_context(|| format!("{path} cannot be read"))?;
        texts.extend(text(path, &bytes));
    }
    Ok(texts)
}

/// The files that the next commit changes, as it would hold them.
pub fn staged(project: &Project) -> Result<Vec<Text>> {
    let mut diff = project.git();
    diff.args(["diff", "--cached", "--name-only", "--no-renames", "--diff-filter=AM", "-z"]);
    let mut texts = Vec::new();
    for path in output(&mut diff)?.split('\0').filter(|path| !path.is_empty()) {
        let mut show = project.git();
        show.args(["show", &format!(":{path}")]);
        let shown = show.output().with_context(|| format!("{path} cannot be read from the index"))?;
        texts.extend(text(path.to_owned(), &shown.stdout));
    }
    Ok(texts)
}

/// A file that holds a zero byte is no text.
fn text(path: String, bytes: &[u8]) -> Option<Text> {
    (!bytes.contains(&0)).then(|| Text { path, content: String::from_utf8_lossy(bytes).into_owned() })
}

#[cfg(test)]
pub mod tests {
    use std::{path::Path, process::Command};

    use super::*;

    /// A repository in a folder of its own, with these files, none of them committed.
    pub fn repository(files: &[(&str, &str)]) -> (tempfile::TempDir, Project) {
        let folder = tempfile::tempdir().unwrap();
        git(folder.path(), &["init", "--quiet"]);
        for (path, content) in files {
            let path = folder.path().join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, content).unwrap();
        }
        let project = Project::at(folder.path());
        (folder, project)
    }

    /// Runs git there, whatever repository this process itself was started from.
    pub fn git(folder: &Path, arguments: &[&str]) {
        let status = Command::new("git")
            .current_dir(folder)
            .env_remove("GIT_DIR")
            .env_remove("GIT_INDEX_FILE")
            .args(["-c", "user.name=Test", "-c", "user.email=test@example.org"])
            .args(arguments)
            .status()
            .unwrap();
        assert!(status.success(), "git {arguments:?}");
    }

    #[test]
    fn ignored_and_binary_files_are_left_out() {
        let (_folder, project) = repository(&[
            (".gitignore", "/target\n"),
            ("target/built.txt", "x"),
            ("picture.png", "\u{89}PNG\0"),
            ("docs/a.md", "text"),
        ]);
        let paths: Vec<_> = working_copy(&project).unwrap().into_iter().map(|text| text.path).collect();
        assert_eq!(paths, [".gitignore", "docs/a.md"]);
    }

    #[test]
    fn what_is_staged_is_read_from_the_index() {
        let (folder, project) = repository(&[("a.txt", "staged"), ("b.txt", "not staged")]);
        git(folder.path(), &["add", "a.txt"]);
        std::fs::write(folder.path().join("a.txt"), "changed since").unwrap();
        let staged = staged(&project).unwrap();
        assert_eq!(staged.len(), 1);
        assert_eq!((staged[0].path.as_str(), staged[0].content.as_str()), ("a.txt", "staged"));
    }
}
