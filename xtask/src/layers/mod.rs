//! The layers: which workspace crate may use which, and what some crates must never reach.
//!
//! The tables are the authority on what docs/ARCHITECTURE.md draws. A new crate needs a row.

mod graph;
mod rules;

use std::collections::BTreeSet;

use anyhow::Result;

use self::{
    graph::{Dependency, Graph},
    rules::{BANS, Ban, FEATURES, LAYERS, Layer},
};
use crate::{
    check::{Outcome, verdict},
    project::Project,
};

/// The step of `ci`.
pub fn check(project: &Project) -> Result<Outcome> {
    let graph = Graph::of(&project.metadata()?)?;
    verdict(&problems(&graph, LAYERS, BANS))?;
    Ok(Outcome::Passed(format!("{} crates", graph.members().count())))
}

fn problems(graph: &Graph, layers: &[Layer], bans: &[Ban]) -> Vec<String> {
    let mut problems = Vec::new();
    let members: BTreeSet<&str> = graph.members().collect();
    for layer in layers.iter().filter(|layer| !members.contains(layer.name)) {
        problems.push(format!("{} has a row in xtask/src/layers/rules.rs but is no crate", layer.name));
    }
    for member in &members {
        match layers.iter().find(|layer| layer.name == *member) {
            None => {
                problems.push(format!("{member} has no row in xtask/src/layers/rules.rs: give it its layer"));
            }
            Some(layer) => {
                let own = graph.uses(member).filter(|used| members.contains(used.name));
                problems.extend(own.filter_map(|used| forbidden_edge(layer, &used)));
            }
        }
        problems.extend(bans.iter().filter(|ban| ban.applies_to(member)).filter_map(|ban| {
            let path = graph.path(member, |name| ban.matches(name))?;
            Some(format!("{} reaches what it must not ({}): {}", member, ban.why, path.join(" → ")))
        }));
        for feature in graph.features(member) {
            if !FEATURES.contains(&(*member, feature.as_str())) {
                problems.push(format!(
                    "{member} declares the feature {feature}: a backend is chosen at run time, by the URL"
                ));
            }
        }
    }
    problems
}

fn forbidden_edge(layer: &Layer, used: &Dependency) -> Option<String> {
    let allowed =
        layer.may_use.contains(&used.name) || (used.only_tests && layer.tests_may_use.contains(&used.name));
    let kind = if used.only_tests { " (in tests)" } else { "" };
    (!allowed).then(|| format!("{} → {}{kind} is no allowed edge between layers", layer.name, used.name))
}

#[cfg(test)]
mod tests;
