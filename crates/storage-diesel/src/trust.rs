//! Whose certificates prove that a database server is who it says.

use rustls_pki_types::{CertificateDer, pem::PemObject};

use crate::server_url::ServerUrl;

/// Certificates of authorities, in DER: those of the file that the URL names, else the system's.
pub fn root_certificates(url: &ServerUrl) -> Result<Vec<CertificateDer<'static>>, String> {
    let Some(path) = &url.root_certificates else {
        let found = rustls_native_certs::load_native_certs();
        return match found.errors.first() {
            Some(error) if found.certs.is_empty() => {
                Err(format!("the system's certificates cannot be read: {error}"))
            }
            _ => Ok(found.certs),
        };
    };
    let unusable = |why: String| format!("sslrootcert {}: {why}", path.display());
    let certificates: Vec<_> = CertificateDer::pem_file_iter(path)
        .map_err(|error| unusable(error.to_string()))?
        .collect::<Result<_, _>>()
        .map_err(|error| unusable(error.to_string()))?;
    if certificates.is_empty() { Err(unusable("no certificate in it".to_owned())) } else { Ok(certificates) }
}
