//! Course bundles: whole courses come in and go out.
