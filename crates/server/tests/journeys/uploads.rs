//! Files of lessons: what teachers have on their disks is taken, what contradicts its type is not.

use serde_json::json;

use crate::support::{
    courses::{Course, create},
    people::Person,
    process::TestServer,
};

const OLE: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0\0\0\0\0\0\0\x3e\0\x03\0\xfe\xff";
const WAV: &[u8] = b"RIFF\x24\0\0\0WAVEfmt \x10\0\0\0\x01\0";
const M4A: &[u8] = b"\0\0\0\x20ftypM4A \0\0\x02\0M4A mp42isom\0\0\0\0";
const HEIC: &[u8] = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic";
const MKV: &[u8] = b"\x1a\x45\xdf\xa3\x93\x42\x82\x88matroska\x42\x87\x81\x04";
const FLAC: &[u8] = b"fLaC\0\0\0\x22\x10\0";
const JPEG: &[u8] = b"\xff\xd8\xff\xe0\0\x10JFIF\0";
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR";

async fn setup() -> (TestServer, Person, Course, String) {
    let server = TestServer::start();
    let admin = server.admin().await;
    let course = Course::published(&admin, "files").await;
    let materials = format!("admin/lessons/{}/materials", course.lessons[0]);
    let file = create(&admin, &materials, json!({ "kind": "file", "title": "A file" })).await;
    (server, admin, course, file)
}

#[tokio::test]
async fn genuine_files_are_taken() {
    let (_server, admin, _course, file) = setup().await;
    let path = format!("admin/materials/{file}");
    for (content, declared, stored) in [
        (OLE, "application/msword", "application/msword"),
        (OLE, "application/vnd.ms-excel", "application/vnd.ms-excel"),
        (WAV, "audio/wav", "audio/wav"),
        (WAV, "audio/x-wav", "audio/wav"),
        (M4A, "audio/x-m4a", "audio/mp4"),
        (HEIC, "image/heic", "image/heic"),
        (MKV, "video/x-matroska", "video/matroska"),
        (FLAC, "audio/flac", "audio/flac"),
        (JPEG, "image/jpg", "image/jpeg"),
        (b"gr\xf6\xdfe;1,5\r\n", "text/csv", "text/csv"),
        (b"\xff\xfeh\0i\0", "text/plain", "text/plain"),
        (b"\r\n\r\n%PDF-1.4\n%\xe2\xe3\xcf\xd3\n", "application/pdf", "application/pdf"),
        (WAV, "", "audio/wav"),
    ] {
        let etag = admin.etag(&path).await;
        let call = admin.put(format!("{path}/content?name=a")).if_match(&etag).bytes(declared, content);
        let seen = call.send().await.expect(200).json();
        assert_eq!(seen["file"]["media_type"], stored, "{declared}: {seen}");
    }
}

#[tokio::test]
async fn what_contradicts_its_type_is_refused() {
    let (_server, admin, _course, file) = setup().await;
    let path = format!("admin/materials/{file}");
    let etag = admin.etag(&path).await;
    for (content, declared) in [
        (PNG, "image/jpeg"),
        (PNG, "text/plain"),
        (b"<html></html>", "image/png"),
        (b"hello", "application/pdf"),
        (OLE, "image/png"),
        (b"PK\x03\x04\x14\0\0\0", "application/pdf"),
        (b"\0\x01\x02\x03", "text/csv"),
    ] {
        let call = admin.put(format!("{path}/content?name=a")).if_match(&etag).bytes(declared, content);
        call.send().await.problem_code(415, "media_type");
    }
}

#[tokio::test]
async fn the_encoding_of_a_text_is_said_where_it_is_known() {
    let (server, admin, course, file) = setup().await;
    let learner = server.learner("ada").await;
    course.enrol(&learner).await;
    let path = format!("admin/materials/{file}");
    for (content, served) in [
        (&b"gr\xf6\xdfe;1,5\r\n"[..], "text/csv"),
        ("größe;1,5\r\n".as_bytes(), "text/csv; charset=utf-8"),
        (b"\xff\xfeh\0i\0", "text/csv; charset=utf-16"),
        (b"", "text/csv; charset=utf-8"),
    ] {
        let etag = admin.etag(&path).await;
        let call = admin.put(format!("{path}/content?name=a")).if_match(&etag).bytes("text/csv", content);
        call.send().await.expect(200);
        let seen = learner.get(format!("materials/{file}/content")).send().await.expect(200);
        assert_eq!((seen.header("content-type"), seen.body.as_slice()), (Some(served), content));
    }
}
