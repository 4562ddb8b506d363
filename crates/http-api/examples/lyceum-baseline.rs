//! What the server's speed is compared with: a bare handler that answers every path `/{bytes}`
//! with a constant of that size. Used by `cargo xtask bench`; no part of the product.

use std::sync::RwLock;

use actix_web::{App, HttpResponse, HttpServer, http::header::ContentType, web};
use bytes::Bytes;

/// Constants by their size.
#[derive(Default)]
struct Constants(RwLock<Vec<Bytes>>);

impl Constants {
    fn of(&self, size: usize) -> Bytes {
        let known = |constants: &[Bytes]| constants.iter().find(|constant| constant.len() == size).cloned();
        let found = self.0.read().ok().and_then(|constants| known(&constants));
        found.unwrap_or_else(|| {
            let constant = Bytes::from(vec![b'x'; size]);
            if let Ok(mut constants) = self.0.write() {
                constants.push(constant.clone());
            }
            constant
        })
    }
}

async fn constant(size: web::Path<usize>, constants: web::Data<Constants>) -> HttpResponse {
    HttpResponse::Ok().insert_header(ContentType::json()).body(constants.of(*size))
}

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    let constants = web::Data::new(Constants::default());
    let workers = std::thread::available_parallelism().map_or(2, std::num::NonZero::get);
    let server =
        HttpServer::new(move || App::new().app_data(constants.clone()).route("/{size}", web::to(constant)))
            .workers(workers)
            .bind("127.0.0.1:0")?;
    for address in server.addrs() {
        println!("listening on http://{address}");
    }
    server.run().await
}
