use super::*;

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR";
const JPEG: &[u8] = b"\xff\xd8\xff\xe0\0\x10JFIF\0";
const WAV: &[u8] = b"RIFF\x24\0\0\0WAVEfmt \x10\0\0\0\x01\0";
const FLAC: &[u8] = b"fLaC\0\0\0\x22\x10\0";
const TAGGED_FLAC: &[u8] = b"ID3\x04\0\0\0\0\0\x0afLaC\0\0\0\x22\x10\0";
const TIFF: &[u8] = b"II*\0\x08\0\0\0\x0f\0\0\x01\x03\0\x01\0\0\0";
/// Its directory is behind the picture, whose first bytes are those of a camera's raw format.
const TIFF_OF_RAW: &[u8] = b"MM\0*\0\x01\0\x08CR\xff\x80\0\0";
const OGG: &[u8] = b"OggS\0\x02\0\0\0\0\0\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\x01\x1e\x01vorbis\0\0";
const MP3: &[u8] = b"ID3\x04\0\0\0\0\0\x23TSSE";
const MP4: &[u8] = b"\0\0\0\x20ftypisom\0\0\x02\0isomiso2avc1mp41";
const M4A: &[u8] = b"\0\0\0\x20ftypM4A \0\0\x02\0M4A mp42isom\0\0";
const HEIC: &[u8] = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic";
const MKV: &[u8] = b"\x1a\x45\xdf\xa3\x93\x42\x82\x88matroska\x42\x87\x81\x04";
const OLE_FILE: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0\0\0\0\0\0\0\x3e\0\x03\0\xfe\xff";
const ZIP: &[u8] = b"PK\x03\x04\x14\0\0\0\x08\0stuff.bin";
const PDF: &[u8] = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n";
const EXE: &[u8] = b"MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff\0\0";

const DOCX: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

#[test]
fn contents_must_be_what_they_say() {
    for (head, declared, served) in [
        (PNG, Some("image/png"), Some("image/png")),
        (PNG, Some("Image/PNG; x=y"), Some("image/png")),
        (PNG, None, Some("image/png")),
        (PNG, Some("image/jpeg"), None),
        (PNG, Some("text/plain"), None),
        (PNG, Some("audio/mpeg"), None),
        (PNG, Some("audio/x-made-up"), None),
        (b"hello", Some("image/png"), None),
        (b"hello", Some("text/markdown"), Some("text/markdown")),
        (b"hello", None, Some("text/plain")),
        (b"\xff\xfe\xfd", Some("text/plain"), None),
        (b"<svg xmlns='x'/>", Some("image/svg+xml"), Some("image/svg+xml")),
        (b"hello", Some("image/svg+xml"), None),
        (b"<html></html>", Some("image/png"), None),
        (b"<html></html>", Some("video/mp4"), None),
        (b"a,b\n1,2\n", Some("text/csv"), Some("text/csv")),
        (EXE, Some("application/octet-stream"), Some("application/octet-stream")),
        (b"hello", Some("nonsense"), None),
        (ZIP, Some("application/pdf"), None),
        (ZIP, Some("image/png"), None),
        (EXE, Some("application/vnd.ms-excel"), None),
        (EXE, Some("image/heic"), None),
        (PDF, Some("text/plain"), None),
        (JPEG, Some("application/msword"), None),
        (WAV, Some("image/gif"), None),
        (b"hello", Some("application/zip"), None),
        (b"hello", Some("audio/mpeg"), None),
        (b"hello", Some("image/heic"), None),
        (b"hello", Some("image/tiff"), None),
        (b"hello", Some("audio/flac"), None),
        (PNG, Some("audio/flac"), None),
        (WAV, Some("image/tiff"), None),
        (OLE_FILE, Some("application/pdf"), None),
    ] {
        let result = check_media_type(head, true, declared).ok();
        assert_eq!(result.as_deref(), served, "{declared:?} of {head:?}");
    }
}

#[test]
fn genuine_files_are_taken_under_every_name_of_their_type() {
    for (head, declared, served) in [
        (JPEG, &["image/jpeg", "image/jpg", "IMAGE/JPG", "image/pjpeg"][..], "image/jpeg"),
        (WAV, &["audio/wav", "audio/x-wav", "audio/wave", "audio/vnd.wave"], "audio/wav"),
        (FLAC, &["audio/flac", "audio/x-flac"], "audio/flac"),
        (TAGGED_FLAC, &["audio/flac", "audio/x-flac"], "audio/flac"),
        (TIFF, &["image/tiff", "image/x-tiff"], "image/tiff"),
        (TIFF_OF_RAW, &["image/tiff", "image/tif"], "image/tiff"),
        (OGG, &["audio/ogg", "audio/vorbis"], "audio/ogg"),
        (OGG, &["video/ogg"], "video/ogg"),
        (OGG, &["application/ogg"], "application/ogg"),
        (MP3, &["audio/mpeg", "audio/mp3", "audio/x-mp3"], "audio/mpeg"),
        (M4A, &["audio/mp4", "audio/m4a", "audio/x-m4a"], "audio/mp4"),
        (MP4, &["audio/mp4", "audio/x-m4a"], "audio/mp4"),
        (MP4, &["video/mp4", "video/x-m4v"], "video/mp4"),
        (MP4, &["video/quicktime"], "video/quicktime"),
        (HEIC, &["image/heic"], "image/heic"),
        (HEIC, &["image/heif"], "image/heif"),
        (MKV, &["video/matroska", "video/x-matroska"], "video/matroska"),
        (OLE_FILE, &["application/msword"], "application/msword"),
        (OLE_FILE, &["application/vnd.ms-excel", "application/msexcel"], "application/vnd.ms-excel"),
        (OLE_FILE, &["application/vnd.ms-powerpoint"], "application/vnd.ms-powerpoint"),
        // With a password, a newer file is in the older container.
        (OLE_FILE, &[DOCX], DOCX),
        (ZIP, &[DOCX], DOCX),
        (ZIP, &["application/x-zip-compressed", "application/zip"], "application/zip"),
        (ZIP, &["application/vnd.geogebra.file"], "application/vnd.geogebra.file"),
        (ZIP, &["model/3mf"], "model/3mf"),
        (PDF, &["application/pdf", "application/x-pdf"], "application/pdf"),
        (b"\r\n\0junk%PDF-1.4\n", &["application/pdf"], "application/pdf"),
        (b"{\\rtf1\\ansi hello}", &["application/msword"], "application/msword"),
        (b"{\\rtf1\\ansi hello}", &["application/rtf", "text/rtf"], "application/rtf"),
        // Browsers on Windows call a CSV file so.
        (b"a;b\r\n1;2\r\n", &["application/vnd.ms-excel"], "application/vnd.ms-excel"),
        (b"<html><table></table></html>", &["application/vnd.ms-excel"], "application/vnd.ms-excel"),
        (b"name;gr\xf6\xdfe\r\n", &["text/csv", "application/csv"], "text/csv"),
        (b"\xff\xfeh\0i\0", &["text/plain"], "text/plain"),
        (b"BMW,1\n", &["text/csv"], "text/csv"),
        (b"# <b>Tea</b>", &["text/markdown", "text/x-markdown"], "text/markdown"),
        (b"\xff\xfe<\0s\0v\0g\0/\0>\0", &["image/svg+xml"], "image/svg+xml"),
        (b"\xff\xe3\x18\xc4", &["audio/mpeg"], "audio/mpeg"),
    ] {
        for name in declared {
            let result = check_media_type(head, true, Some(name)).ok();
            assert_eq!(result.as_deref(), Some(served), "{name} of {head:?}");
        }
    }
}

#[test]
fn contents_without_a_name_get_the_first_name_of_their_type() {
    for (head, served) in [
        (WAV, "audio/wav"),
        (FLAC, "audio/flac"),
        (M4A, "audio/mp4"),
        (MKV, "video/matroska"),
        (JPEG, "image/jpeg"),
        (b"\xff\xfeh\0i\0", "text/plain"),
        (b"gr\xf6\xdfe", "text/plain"),
        (b"\0\x01\x02", "application/octet-stream"),
        (b"\0junk\n%PDF-1.4\n\x01", "application/pdf"),
    ] {
        assert_eq!(check_media_type(head, true, None).unwrap(), served, "{head:?}");
    }
}

#[test]
fn every_other_name_is_that_of_a_known_type_and_is_served_under_the_first_one() {
    for head in [PNG, JPEG, WAV, FLAC, OGG, MP3, MP4, M4A, HEIC, MKV, ZIP, PDF, OLE_FILE, EXE, b"hello"] {
        for declared in
            ["image/png", "image/jpg", "audio/x-wav", "video/x-m4v", "text/x-markdown", "application/x-pdf"]
        {
            if let Ok(served) = check_media_type(head, true, Some(declared)) {
                assert_eq!(check_media_type(head, true, Some(&served)).unwrap(), served, "{declared}");
            }
        }
    }
}
