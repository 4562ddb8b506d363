//! Guesses the layout of a path.

use super::{
    Layout, LayoutError,
    files::{Direction, Name},
    kinds::{flyway_version, numbered_version},
    marked::{Tool, up_marker},
    order::Key,
    read::{self, Source},
};

/// The layout of what was found.
///
/// # Errors
/// Where nothing fits, or more than one layout does.
pub fn layout(source: &Source) -> Result<Layout, LayoutError> {
    let folders = source.folders.iter().filter(|folder| folder.path.join("up.sql").exists()).count();
    match (folders, source.files.len()) {
        (0, _) if source.has_nested()? => nested(source),
        (0, 0) => Err(empty(source)),
        (_, 0) => Ok(Layout::Diesel),
        (0, _) => of_files(source),
        (_, files) => Err(unfit(
            source,
            &format!(
                "{folders} folders with an up.sql and {files} files *.sql; pass --layout diesel or --layout flat"
            ),
        )),
    }
}

/// Files in folders: in order if the folders are, and all there is.
fn nested(source: &Source) -> Result<Layout, LayoutError> {
    let unordered = source.folders.iter().find(|folder| !Key::of_name(&folder.name).has_version());
    match (source.files.as_slice(), unordered) {
        ([], None) => Ok(Layout::Nested),
        ([], Some(_)) => Err(empty(source)),
        ([file, ..], None) => Err(unfit(
            source,
            &format!(
                "{} stands beside folders of migrations; pass its path, or --layout nested for the folders",
                file.name
            ),
        )),
        // Unrelated folders.
        (_, Some(_)) => of_files(source),
    }
}

fn of_files(source: &Source) -> Result<Layout, LayoutError> {
    if has_databases(source) {
        return Ok(Layout::Suffixed);
    }
    if let Some(layout) = of_markers(source)? {
        return Ok(layout);
    }
    if source.files.len() == 1 {
        return Ok(Layout::Single);
    }
    let names: Vec<_> = source.files.iter().map(|file| Name::parse(&file.name, false)).collect();
    let all = |fits: &dyn Fn(&Name) -> bool| names.iter().all(fits);
    let is_numbered = |name: &Name| numbered_version(&name.stem).is_some();
    if all(&|name| flyway_version(&name.stem).is_some()) {
        return Ok(Layout::Flyway);
    }
    if all(&is_numbered) && has_twins(&names) {
        // Several files of a number are ordered by their names.
        return Ok(Layout::Flat);
    }
    if all(&is_numbered) && all(&|name| name.direction.is_some()) {
        return Ok(Layout::GolangMigrate);
    }
    if all(&is_numbered) && names.iter().any(|name| name.direction.is_some()) {
        return Ok(Layout::Sqlx);
    }
    match names.iter().find(|name| !Key::of_name(&name.stem).has_version()) {
        None => Ok(Layout::Flat),
        Some(name) => Err(unfit(
            source,
            &format!(
                "no order is known: the name of {}.sql begins with no number; pass --layout flat to go by \
                 names, or another layout ({})",
                name.stem,
                Layout::names()
            ),
        )),
    }
}

/// Whether names of several files say for which database they are; a file that stands alone is what was
/// asked for.
fn has_databases(source: &Source) -> bool {
    source.files.len() > 1 && source.files.iter().any(|file| Name::parse(&file.name, true).database.is_some())
}

/// Whether two files that go up have the same number.
fn has_twins(names: &[Name]) -> bool {
    let ups = names.iter().filter(|name| name.direction != Some(Direction::Down));
    let mut versions: Vec<_> = ups.filter_map(|name| numbered_version(&name.stem)).collect();
    versions.sort_unstable();
    versions.windows(2).any(|pair| matches!(pair, [one, two] if one == two))
}

/// The tool whose markers stand in all files.
fn of_markers(source: &Source) -> Result<Option<Layout>, LayoutError> {
    let mut found = None;
    let mut without = None;
    for file in &source.files {
        let script = read::script(&file.path)?;
        let Some(tool) = script.text.lines().find_map(up_marker) else {
            without = Some(&file.name);
            continue;
        };
        if found.is_some_and(|found| found != tool) {
            return Err(unfit(source, &format!("{} has markers of another tool than the rest", file.name)));
        }
        found = Some(tool);
    }
    let layout = found.map(|tool| match tool {
        Tool::Goose => Layout::Goose,
        Tool::SqlMigrate => Layout::SqlMigrate,
        Tool::Dbmate => Layout::Dbmate,
    });
    match (layout, without) {
        (Some(layout), Some(file)) => Err(unfit(
            source,
            &format!("other files have markers of {layout}, {file} has none; pass --layout"),
        )),
        _ => Ok(layout),
    }
}

fn empty(source: &Source) -> LayoutError {
    let folders: Vec<_> = source.folders.iter().map(|folder| folder.name.as_str()).take(8).collect();
    let hint = match folders.as_slice() {
        [] => ": neither files *.sql nor folders with an up.sql".to_owned(),
        _ => format!("; pass the path of the folder that does ({})", folders.join(", ")),
    };
    LayoutError::Empty { path: source.path.clone(), hint }
}

fn unfit(source: &Source, reason: &str) -> LayoutError {
    LayoutError::Unfit { path: source.path.clone(), reason: reason.to_owned() }
}
