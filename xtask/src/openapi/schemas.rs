//! Compares two JSON Schemas by who writes the values.
//!
//! In a request every value that fitted must still fit. In a response every value must fit what
//! clients were told, and what they rely on must still be there. A schema that is named in both
//! documents is compared once a direction, under its own pointer (`/components/schemas/Event`).

use std::collections::{BTreeSet, HashSet};

use serde_json::Value;

use super::{
    compat::Finding,
    refs::reference,
    shape::{Shape, identity, peel},
};

/// Schemas nested deeper are not looked at; only a chain of inline copies gets there.
const DEEPEST: usize = 64;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// The client writes, the server reads.
    Request,
    /// The server writes, the client reads.
    Response,
}

use Direction::{Request, Response};

impl Direction {
    /// The kind of change, by direction.
    pub fn pick(self, request: &'static str, response: &'static str) -> &'static str {
        match self {
            Request => request,
            Response => response,
        }
    }

    pub fn media_type_removed(self) -> &'static str {
        self.pick("request-media-type-removed", "response-media-type-removed")
    }

    pub fn type_changed(self) -> &'static str {
        self.pick("request-type-changed", "response-type-changed")
    }
}

/// Collects findings while the documents are walked.
pub struct Comparer<'a> {
    pub old: &'a Value,
    pub new: &'a Value,
    pub findings: Vec<Finding>,
    operation: String,
    operation_id: Option<String>,
    seen: HashSet<(String, String, Direction)>,
    depth: usize,
}

/// Two versions of one schema.
pub struct Versions<'s, 'd> {
    pub old: &'s Shape<'d>,
    pub new: &'s Shape<'d>,
    pub at: &'s str,
    pub direction: Direction,
}

impl<'a> Comparer<'a> {
    pub fn new(old: &'a Value, new: &'a Value) -> Self {
        Self {
            old,
            new,
            findings: Vec::new(),
            operation: String::new(),
            operation_id: None,
            seen: HashSet::new(),
            depth: 0,
        }
    }

    /// What is reported from now on concerns this operation.
    pub fn enter(&mut self, operation: &str, id: Option<&str>) {
        operation.clone_into(&mut self.operation);
        self.operation_id = id.map(str::to_owned);
    }

    pub fn report(&mut self, code: &'static str, pointer: &str, message: String) {
        let (operation, id) = (self.operation.clone(), self.operation_id.clone());
        self.report_at(&operation, id, code, pointer, message);
    }

    pub fn report_at(
        &mut self,
        operation: &str,
        operation_id: Option<String>,
        code: &'static str,
        pointer: &str,
        message: String,
    ) {
        let pointer = pointer.to_owned();
        self.findings.push(Finding { code, pointer, operation: operation.to_owned(), operation_id, message });
    }

    /// Compares two schemas that stand at the same place of the two documents.
    pub fn schemas(&mut self, old: &Value, new: &Value, at: &str, direction: Direction) {
        if self.depth > DEEPEST {
            return;
        }
        self.depth += 1;
        self.peeled(old, new, at, direction);
        self.depth -= 1;
    }

    fn peeled(&mut self, old: &Value, new: &Value, at: &str, direction: Direction) {
        let (old_doc, new_doc) = (self.old, self.new);
        let (old, old_null) = peel(old_doc, old);
        let (new, new_null) = peel(new_doc, new);
        let (mut old_shape, mut new_shape) = (Shape::of(old_doc, old), Shape::of(new_doc, new));
        let names = reference(old).zip(reference(new));
        if let Some((old_name, new_name)) = names.filter(|(old, new)| old == new) {
            if old_null != new_null {
                let mut wrapped = (old_shape.clone(), new_shape.clone());
                wrapped.0.nullable |= old_null;
                wrapped.1.nullable |= new_null;
                self.types(&Versions { old: &wrapped.0, new: &wrapped.1, at, direction });
            }
            if self.seen.insert((old_name.to_owned(), new_name.to_owned(), direction)) {
                let at = old_name.trim_start_matches('#');
                self.shapes(old, new, &Versions { old: &old_shape, new: &new_shape, at, direction });
            }
            return;
        }
        if let Some((old_name, new_name)) = names
            && !self.seen.insert((old_name.to_owned(), new_name.to_owned(), direction))
        {
            return;
        }
        old_shape.nullable |= old_null;
        new_shape.nullable |= new_null;
        self.shapes(old, new, &Versions { old: &old_shape, new: &new_shape, at, direction });
    }

    fn shapes(&mut self, old: &Value, new: &Value, versions: &Versions) {
        if self.types(versions) {
            // Whatever else differs follows from it.
            return;
        }
        self.variants(old, new, versions);
        self.values(versions);
        self.format(versions);
        self.properties(versions);
        self.containers(versions);
        if versions.direction == Request {
            self.bounds(versions);
        }
        if versions.old.others != versions.new.others {
            let code = versions.direction.pick("request-schema-changed", "response-schema-changed");
            let keywords: BTreeSet<&str> =
                versions.old.others.keys().chain(versions.new.others.keys()).copied().collect();
            let keywords: Vec<&str> = keywords.into_iter().collect();
            self.report(code, versions.at, format!("the rules of {} changed", keywords.join(", ")));
        }
    }

    /// Whether the types are incompatible.
    fn types(&mut self, versions: &Versions) -> bool {
        let Versions { old, new, at, direction } = *versions;
        let (old, new) = (old.types(self.old), new.types(self.new));
        let fits = |narrow: &Option<BTreeSet<&str>>, wide: &Option<BTreeSet<&str>>| match (narrow, wide) {
            (_, None) => true,
            (None, Some(_)) => false,
            (Some(narrow), Some(wide)) => {
                narrow.iter().all(|one| wide.contains(one) || (*one == "integer" && wide.contains("number")))
            }
        };
        let compatible = match direction {
            Request => fits(&old, &new),
            Response => fits(&new, &old),
        };
        if !compatible {
            let message = format!("the type changed from {} to {}", shown(old.as_ref()), shown(new.as_ref()));
            self.report(direction.type_changed(), at, message);
        }
        !compatible
    }

    /// Unions: each earlier variant must still be there. A union in place of a single schema must
    /// fit it (response) or have it as a variant (request).
    fn variants(&mut self, old: &Value, new: &Value, versions: &Versions) {
        let Versions { old: old_shape, new: new_shape, at, direction } = *versions;
        match (old_shape.variants.as_slice(), new_shape.variants.as_slice()) {
            ([], []) => {}
            ([], new_variants) => {
                let fits = |variant: &&Value| self.would_fit(old, variant, direction);
                let compatible = match direction {
                    Request => new_variants.iter().any(fits),
                    Response => new_variants.iter().all(fits),
                };
                if !compatible {
                    self.report(direction.type_changed(), at, "one schema became several".into());
                }
            }
            (old_variants, []) => {
                for (index, variant) in old_variants.iter().enumerate() {
                    if !self.would_fit(variant, new, direction) {
                        self.variant_removed(variant, index, at, direction);
                    }
                }
            }
            (old_variants, new_variants) => {
                for (index, variant) in old_variants.iter().enumerate() {
                    match self.counterpart(variant, new_variants, direction) {
                        Some(new) => self.schemas(variant, new, &format!("{at}/variants/{index}"), direction),
                        None => self.variant_removed(variant, index, at, direction),
                    }
                }
            }
        }
    }

    /// The variant of the same name or tag, else one that is compatible.
    fn counterpart<'v>(
        &self,
        old: &Value,
        variants: &[&'v Value],
        direction: Direction,
    ) -> Option<&'v Value> {
        let own = identity(self.old, old);
        let same = variants.iter().find(|variant| own.is_some() && identity(self.new, variant) == own);
        same.or_else(|| variants.iter().find(|variant| self.would_fit(old, variant, direction))).copied()
    }

    fn would_fit(&self, old: &Value, new: &Value, direction: Direction) -> bool {
        let mut trial = Comparer::new(self.old, self.new);
        trial.depth = self.depth + 1;
        // Names already under comparison count as compatible: otherwise a schema that contains
        // itself would never end.
        trial.seen.clone_from(&self.seen);
        trial.schemas(old, new, "", direction);
        trial.findings.is_empty()
    }

    fn variant_removed(&mut self, variant: &Value, index: usize, at: &str, direction: Direction) {
        let code = direction.pick("request-variant-removed", "response-variant-removed");
        let name = identity(self.old, variant).unwrap_or_else(|| format!("number {index}"));
        self.report(code, &format!("{at}/variants/{index}"), format!("the variant {name} is gone"));
    }
}

fn shown(types: Option<&BTreeSet<&str>>) -> String {
    types.map_or_else(|| "anything".into(), |types| types.iter().copied().collect::<Vec<_>>().join(" or "))
}
