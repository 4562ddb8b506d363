//! The dependency graph, from `cargo metadata`.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use anyhow::{Context, Result};
use serde_json::Value;

/// Crates and what they use, as resolved for this workspace on every platform.
pub struct Graph {
    /// Package id → name.
    names: BTreeMap<String, String>,
    members: BTreeSet<String>,
    /// Package id → names of its features.
    features: BTreeMap<String, Vec<String>>,
    edges: BTreeMap<String, Vec<Edge>>,
}

/// A crate that another one uses.
pub struct Dependency<'a> {
    pub name: &'a str,
    /// A dev-dependency, and nothing else.
    pub only_tests: bool,
}

struct Edge {
    to: String,
    only_tests: bool,
}

impl Graph {
    pub fn of(metadata: &Value) -> Result<Self> {
        let mut graph = Self {
            names: BTreeMap::new(),
            members: strings(metadata, "workspace_members")?.collect(),
            features: BTreeMap::new(),
            edges: BTreeMap::new(),
        };
        for package in list(metadata, "packages")? {
            let (id, name) = (text(package, "id")?, text(package, "name")?);
            let features = package.get("features").and_then(Value::as_object);
            graph
                .features
                .insert(id.clone(), features.into_iter().flat_map(|all| all.keys().cloned()).collect());
            graph.names.insert(id, name);
        }
        let resolve = metadata.get("resolve").context("cargo metadata has no `resolve`")?;
        for node in list(resolve, "nodes")? {
            let mut edges = Vec::new();
            for dependency in list(node, "deps")? {
                let kinds = list(dependency, "dep_kinds")?;
                let only_tests =
                    kinds.iter().all(|kind| kind.get("kind").and_then(Value::as_str) == Some("dev"));
                edges.push(Edge { to: text(dependency, "pkg")?, only_tests });
            }
            graph.edges.insert(text(node, "id")?, edges);
        }
        Ok(graph)
    }

    /// The names of the workspace's crates.
    pub fn members(&self) -> impl Iterator<Item = &str> {
        self.members.iter().filter_map(|id| self.name(id))
    }

    /// What a workspace crate uses directly.
    pub fn uses(&self, member: &str) -> impl Iterator<Item = Dependency<'_>> {
        self.edges_of(self.member(member))
            .filter_map(|edge| Some(Dependency { name: self.name(&edge.to)?, only_tests: edge.only_tests }))
    }

    /// The features that a workspace crate declares.
    pub fn features(&self, member: &str) -> &[String] {
        self.member(member).and_then(|id| self.features.get(id)).map_or(&[], Vec::as_slice)
    }

    /// The shortest way from a workspace crate to a crate whose name is `wanted`. Tests count for
    /// the crate itself; the tests of what it uses are not built with it.
    pub fn path(&self, member: &str, wanted: impl Fn(&str) -> bool) -> Option<Vec<&str>> {
        let start = self.member(member)?;
        let mut came_from: BTreeMap<&str, &str> = BTreeMap::new();
        let mut queue = VecDeque::from([start]);
        while let Some(id) = queue.pop_front() {
            if id != start && self.name(id).is_some_and(&wanted) {
                let mut path: Vec<&str> = std::iter::successors(Some(id), |id| came_from.get(id).copied())
                    .filter_map(|id| self.name(id))
                    .collect();
                path.reverse();
                return Some(path);
            }
            for edge in self.edges_of(Some(id)).filter(|edge| id == start || !edge.only_tests) {
                if edge.to != start && !came_from.contains_key(edge.to.as_str()) {
                    came_from.insert(&edge.to, id);
                    queue.push_back(&edge.to);
                }
            }
        }
        None
    }

    fn member(&self, name: &str) -> Option<&str> {
        self.members.iter().find(|id| self.name(id) == Some(name)).map(String::as_str)
    }

    fn name(&self, id: &str) -> Option<&str> {
        self.names.get(id).map(String::as_str)
    }

    fn edges_of(&self, id: Option<&str>) -> impl Iterator<Item = &Edge> {
        id.and_then(|id| self.edges.get(id)).into_iter().flatten()
    }
}

fn list<'a>(value: &'a Value, key: &str) -> Result<&'a Vec<Value>> {
    value.get(key).and_then(Value::as_array).with_context(|| format!("cargo metadata has no list `{key}`"))
}

fn text(value: &Value, key: &str) -> Result<String> {
    let text = value.get(key).and_then(Value::as_str);
    text.map(str::to_owned).with_context(|| format!("cargo metadata has no text `{key}`"))
}

fn strings<'a>(value: &'a Value, key: &str) -> Result<impl Iterator<Item = String> + use<'a>> {
    Ok(list(value, key)?.iter().filter_map(Value::as_str).map(str::to_owned))
}
