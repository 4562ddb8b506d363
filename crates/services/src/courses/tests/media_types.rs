//! Media types of files that do not state one.

use serde_json::json;

use super::{PNG, bundle, document, read_folder, write_files};

#[test]
fn name_and_content_together_tell_the_type() {
    for (name, content, expected) in [
        ("a.png", PNG, "image/png"),
        ("a.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>", "image/svg+xml"),
        ("a.md", b"# Tea", "text/markdown"),
        ("A.CSV", b"a,b\n1,2\n", "text/csv"),
        ("a.json", b"{}", "application/json"),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0", "application/msword"),
        ("a.csv", b"gr\xf6\xdfe;1\r\n", "text/csv"),
        ("a.unknown", b"text", "text/plain"),
        ("a.unknown", b"\x00\x01\x02", "application/octet-stream"),
        ("no-ending", PNG, "image/png"),
        // The name says what the content does not.
        ("a.md", PNG, "image/png"),
        ("a.svg", b"no picture", "text/plain"),
        ("empty.md", b"", "text/markdown"),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let mut document = document();
        let path = format!("files/{name}");
        document["lessons"][0]["materials"] = json!([{"kind": "file", "title": "F", "file": path}]);
        write_files(folder.path(), &bundle());
        write_files(folder.path(), &[("course.json", document.to_string().into()), (&path, content.into())]);
        let plan = read_folder(folder.path()).unwrap();
        let (_, _, file) = plan.course.files().next().unwrap();
        assert_eq!(file.media_type.as_deref(), Some(expected), "{name}");
    }
}
