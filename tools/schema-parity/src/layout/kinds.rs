//! Each layout: from files to steps.

use std::collections::BTreeMap;

use schema_model::Dialect;

use super::{
    LayoutError, Step,
    files::{Direction, Name, Pairs, same},
    marked,
    order::{Key, leading_digits},
    read::{self, Entry, Source},
};

/// `NAME/up.sql` and `NAME/down.sql`, ordered as Diesel does it: by the text before the first `_`,
/// without its hyphens.
pub fn diesel(source: &Source) -> Result<Vec<Step>, LayoutError> {
    let mut steps = BTreeMap::new();
    for folder in &source.folders {
        let (up, down) = (folder.path.join("up.sql"), folder.path.join("down.sql"));
        if !up.exists() {
            if down.exists() {
                return Err(unfit(folder, "it has a down.sql, and no up.sql"));
            }
            continue;
        }
        let down = down.exists().then(|| read::script(&down)).transpose()?;
        let step = Step { name: folder.name.clone(), up: read::script(&up)?, down };
        let version = folder.name.split('_').next().unwrap_or_default().replace('-', "");
        if let Some((other, _)) = steps.insert(Key::of_text(&version), (folder.path.clone(), step)) {
            return Err(same(&folder.path, &other));
        }
    }
    Ok(steps.into_values().map(|(_, step)| step).collect())
}

/// `N_name.up.sql` and `N_name.down.sql`; with `plain`, `N_name.sql` as well. Other files are passed
/// over, as the tools do it.
pub fn numbered(source: &Source, plain: bool) -> Result<Vec<Step>, LayoutError> {
    let mut pairs = Pairs::default();
    for file in &source.files {
        let name = Name::parse(&file.name, false);
        let direction = name.direction.or(plain.then_some(Direction::Up));
        if let (Some(version), Some(direction)) = (numbered_version(&name.stem), direction) {
            let key = Key::of_version(version, &[]);
            pairs.add(key.ok_or_else(|| unfit(file, "it has no version"))?, &name.stem, direction, file)?;
        }
    }
    pairs.steps()
}

/// The version of `N_name`.
pub fn numbered_version(stem: &str) -> Option<&str> {
    let digits = leading_digits(stem);
    let is_version = !digits.is_empty() && stem.get(digits.len()..)?.starts_with('_');
    is_version.then_some(digits)
}

/// Any `*.sql`, by the numbers in their names. Beside `*.up.sql` files, a `*_down.sql` takes a step
/// back, and no runner finds it.
pub fn flat(source: &Source) -> Result<Vec<Step>, LayoutError> {
    let mut pairs = Pairs::default();
    let names: Vec<_> = source.files.iter().map(|file| (file, Name::parse(&file.name, false))).collect();
    let has_directions = names.iter().any(|(_, name)| name.direction == Some(Direction::Up));
    for (file, name) in &names {
        if has_directions && name.direction.is_none() && is_misnamed_down(&name.stem) {
            continue;
        }
        let direction = name.direction.unwrap_or(Direction::Up);
        pairs.add(Key::of_name(&name.stem), &name.stem, direction, file)?;
    }
    pairs.steps()
}

fn is_misnamed_down(stem: &str) -> bool {
    stem.ends_with("_down") || stem.ends_with("-down")
}

/// Folders in the order of the numbers in their names, the files of each as [`flat`] has them.
pub fn nested(source: &Source) -> Result<Vec<Step>, LayoutError> {
    let mut folders: Vec<_> = source.folders.iter().collect();
    folders.sort_by_cached_key(|folder| Key::of_name(&folder.name));
    let mut steps = Vec::new();
    for folder in folders {
        let inner = flat(&Source::open(&folder.path)?)?;
        steps.extend(
            inner.into_iter().map(|step| Step { name: format!("{}/{}", folder.name, step.name), ..step }),
        );
    }
    Ok(steps)
}

/// Files with the dialect in their names. A file without one is for all dialects that have none of
/// their own. Files for other dialects only are no steps.
pub fn suffixed(source: &Source, dialect: Dialect) -> Result<Vec<Step>, LayoutError> {
    let mut chosen: BTreeMap<(String, Direction), (u8, &Entry)> = BTreeMap::new();
    for file in &source.files {
        let name = Name::parse(&file.name, true);
        let rank = match name.database {
            None => 0,
            Some(database) if database.dialect != Some(dialect) => continue,
            Some(database) if database.second => 1,
            Some(_) => 2,
        };
        let slot = (name.stem, name.direction.unwrap_or(Direction::Up));
        match chosen.get(&slot) {
            Some((other, twin)) if *other == rank => return Err(same(&file.path, &twin.path)),
            Some((other, _)) if *other > rank => {}
            _ => {
                chosen.insert(slot, (rank, file));
            }
        }
    }
    let mut pairs = Pairs::default();
    for ((stem, direction), (_, file)) in chosen {
        pairs.add(Key::of_name(&stem), &stem, direction, file)?;
    }
    pairs.steps()?.into_iter().map(|step| marked::parted(step, dialect)).collect()
}

/// `V1.2__name.sql` by version, taken back by `U1.2__name.sql`; `R__name.sql` after them by name. An empty
/// database begins with the last baseline, `B1.2__name.sql`, in place of all up to its version.
pub fn flyway(source: &Source) -> Result<Vec<Step>, LayoutError> {
    let (mut versioned, mut repeatable) = (Pairs::default(), Pairs::default());
    let versions = source.files.iter().filter_map(|file| {
        let stem = Name::parse(&file.name, false).stem;
        Some((flyway_version(&stem)?, stem, file))
    });
    let baselines =
        versions.filter_map(|((kind, key), stem, file)| Some((key.filter(|_| kind == 'B')?, stem, file)));
    let baseline = baselines.max_by(|one, two| one.0.cmp(&two.0));
    let replaced = |key: &Key| baseline.as_ref().is_some_and(|(last, ..)| key <= last);
    for file in &source.files {
        let name = Name::parse(&file.name, false);
        match flyway_version(&name.stem) {
            Some(('V' | 'U', Some(key))) if replaced(&key) => {}
            Some(('V', Some(key))) => versioned.add(key, &name.stem, Direction::Up, file)?,
            Some(('U', Some(key))) => versioned.add(key, &name.stem, Direction::Down, file)?,
            Some(('R', None)) => {
                repeatable.add(Key::of_text(&name.stem), &name.stem, Direction::Up, file)?;
            }
            // Callbacks such as `beforeMigrate.sql`.
            _ => {}
        }
    }
    let mut steps = Vec::new();
    if let Some((_, name, file)) = &baseline {
        steps.push(Step { name: name.clone(), up: read::script(&file.path)?, down: None });
    }
    steps.extend(versioned.steps()?);
    steps.extend(repeatable.steps()?);
    Ok(steps)
}

/// The kind and the version of `V1__name`; no version for `R__name`. `None` for other names.
pub fn flyway_version(stem: &str) -> Option<(char, Option<Key>)> {
    let kind = stem.chars().next().filter(|kind| matches!(kind, 'V' | 'U' | 'R' | 'B'))?;
    let (version, _) = stem.get(1..)?.split_once("__")?;
    let key = Key::of_version(version, &['.', '_']);
    ((kind == 'R') == version.is_empty() && (kind == 'R' || key.is_some())).then_some((kind, key))
}

/// One file, which makes the whole schema.
pub fn single(source: &Source) -> Result<Vec<Step>, LayoutError> {
    match source.files.as_slice() {
        [file] => {
            let name = Name::parse(&file.name, false).stem;
            Ok(vec![Step { name, up: read::script(&file.path)?, down: None }])
        }
        [] => Ok(Vec::new()),
        files => {
            let reason = format!("it holds {} files *.sql; pass the path of one", files.len());
            Err(LayoutError::Unfit { path: source.path.clone(), reason })
        }
    }
}

fn unfit(entry: &Entry, reason: &str) -> LayoutError {
    LayoutError::Unfit { path: entry.path.clone(), reason: reason.to_owned() }
}
