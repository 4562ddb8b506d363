//! Catalogues of real servers, read into the model.

#[cfg(test)]
mod on_server;
