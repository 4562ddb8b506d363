//! The learning log: what was changed to do better and what came of it, and the decisions whose mode chance
//! took the place of. Why weights were changed is told by `weights`.

pub mod events;
pub mod randomized_experiments;
