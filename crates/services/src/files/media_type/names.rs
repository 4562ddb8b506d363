//! Names of media types: which are one type, which share a container, which say what a content begins with.

/// Names of one type; the first is the one that is stored and served.
const ALIASES: &[&[&str]] = &[
    &["image/jpeg", "image/jpg", "image/pjpeg"],
    &["image/png", "image/x-png"],
    &["image/bmp", "image/x-bmp", "image/x-ms-bmp", "image/x-windows-bmp"],
    &["image/tiff", "image/tif", "image/x-tiff", "image/x-tif"],
    &["image/vnd.microsoft.icon", "image/x-icon", "image/ico"],
    &["image/vnd.adobe.photoshop", "image/x-photoshop", "application/x-photoshop", "application/photoshop"],
    &["audio/wav", "audio/x-wav", "audio/wave", "audio/vnd.wave", "audio/x-pn-wav"],
    &["audio/mpeg", "audio/mp3", "audio/x-mp3", "audio/x-mpeg", "audio/mpeg3", "audio/x-mpeg-3"],
    &["audio/mp4", "audio/m4a", "audio/x-m4a", "audio/mp4a-latm"],
    &["audio/flac", "audio/x-flac"],
    &["audio/ogg", "audio/x-ogg", "audio/vorbis", "audio/x-vorbis+ogg", "audio/opus", "audio/x-opus+ogg"],
    &["audio/aac", "audio/x-aac", "audio/aacp", "audio/x-hx-aac-adts"],
    &["audio/aiff", "audio/x-aiff"],
    &["audio/midi", "audio/x-midi", "audio/mid"],
    &["audio/x-ms-wma", "audio/wma"],
    &["video/mp4", "video/x-m4v", "video/m4v"],
    &["video/matroska", "video/x-matroska", "video/mkv"],
    &["audio/matroska", "audio/x-matroska"],
    &["video/x-msvideo", "video/avi", "video/msvideo", "video/vnd.avi"],
    &["video/mpeg", "video/mpg", "video/x-mpeg"],
    &["application/pdf", "application/x-pdf"],
    &["application/zip", "application/x-zip-compressed", "application/x-zip"],
    &["application/gzip", "application/x-gzip"],
    &["application/rtf", "text/rtf", "application/x-rtf", "text/richtext"],
    &[
        "application/vnd.ms-excel",
        "application/excel",
        "application/msexcel",
        "application/x-msexcel",
        "application/x-excel",
    ],
    &[
        "application/vnd.ms-powerpoint",
        "application/powerpoint",
        "application/mspowerpoint",
        "application/x-mspowerpoint",
    ],
    &["application/msword", "application/vnd.ms-word", "application/x-msword"],
    &["text/csv", "application/csv", "application/x-csv", "text/x-csv", "text/comma-separated-values"],
    &["text/markdown", "text/x-markdown"],
    &["text/xml", "application/x-xml"],
];

/// Types of one container, which may pass for each other.
const KIN: &[&[&str]] = &[
    &["audio/mp4", "video/mp4", "video/quicktime", "video/3gpp", "audio/3gpp", "video/3gpp2", "audio/3gpp2"],
    &["video/matroska", "audio/matroska", "video/webm", "audio/webm"],
    &["audio/ogg", "video/ogg", "application/ogg"],
    &["video/x-ms-wmv", "audio/x-ms-wma", "video/x-ms-asf", "application/vnd.ms-asf"],
    &["image/heic", "image/heif", "image/heic-sequence", "image/heif-sequence"],
    &["audio/mpeg", "audio/aac"],
    // Photos of cameras are TIFF inside, animated pictures PNG.
    &["image/tiff", "image/x-canon-cr2", "image/x-adobe-dng", "image/x-nikon-nef", "image/x-sony-arw"],
    &["image/png", "image/apng"],
];

/// Types whose content always begins with bytes that are known.
const SIGNED: &[&str] = &[
    "image/png",
    "image/apng",
    "image/jpeg",
    "image/gif",
    "image/webp",
    "image/bmp",
    "application/pdf",
    "application/zip",
    "application/gzip",
    "application/rtf",
    "video/webm",
    "audio/webm",
    "video/matroska",
    "audio/ogg",
    "video/ogg",
    "audio/wav",
];

/// Types of no text whose content may begin in more ways than are known.
const BINARY: &[&str] = &[
    "image/heic",
    "image/heif",
    "image/avif",
    // Its first bytes may go on like those of a camera's raw format.
    "image/tiff",
    "audio/mpeg",
    // Some programs put an ID3 tag before it, which looks like MP3.
    "audio/flac",
    "audio/mp4",
    "audio/aac",
    "video/mp4",
    "video/quicktime",
    "video/3gpp",
    "video/mpeg",
    "video/x-msvideo",
    "application/msword",
    "application/vnd.ms-powerpoint",
];

/// Office files: a container, or (as some programs write them) rich text or markup under their name.
const OFFICE: &[&str] = &["application/msword", "application/vnd.ms-excel", "application/vnd.ms-powerpoint"];

/// Text that is not called so.
const TEXTS: &[&str] = &[
    "application/json",
    "application/xml",
    "application/javascript",
    "application/x-javascript",
    "application/ecmascript",
    "application/yaml",
    "application/x-yaml",
    "application/toml",
    "application/sql",
    "application/x-sh",
    "application/x-tex",
    "application/x-latex",
    "application/x-subrip",
    "application/x-ndjson",
    "application/jsonl",
    "application/typescript",
];

/// The one name of a type.
pub fn canonical(name: &str) -> &str {
    let names = ALIASES.iter().find(|names| names.contains(&name));
    names.and_then(|names| names.first().copied()).unwrap_or(name)
}

/// Whether two types share a container.
pub fn are_kin(one: &str, other: &str) -> bool {
    one == other || KIN.iter().any(|names| names.contains(&one) && names.contains(&other))
}

/// Whether its content always begins with bytes that are known.
pub fn is_signed(name: &str) -> bool {
    SIGNED.contains(&name)
}

/// Whether its content is never text.
pub fn is_binary(name: &str) -> bool {
    (is_signed(name) && name != "application/rtf") || BINARY.contains(&name)
}

/// Whether it is a file of an office program before 2007.
pub fn is_old_office(name: &str) -> bool {
    OFFICE.contains(&name)
}

/// Whether its content is text.
pub fn is_textual(name: &str) -> bool {
    name.starts_with("text/")
        || ["+xml", "+json", "+yaml"].iter().any(|ending| name.ends_with(ending))
        || TEXTS.contains(&name)
}

/// Whether others keep their files in it: an archive, or what office programs wrote before 2007.
pub fn is_container(name: &str) -> bool {
    name.starts_with("application/vnd.openxmlformats-officedocument")
        || name.starts_with("application/vnd.oasis.opendocument")
        || name == super::OLE
        || is_old_office(name)
        || matches!(name, "application/zip" | "application/gzip" | "application/epub+zip")
}

/// What a type is for, as far as contents can contradict it: pictures, sound and films, fonts.
pub fn medium(name: &str) -> Option<&'static str> {
    match name.split('/').next()? {
        "image" => Some("image"),
        "audio" | "video" => Some("recording"),
        "font" => Some("font"),
        _ => None,
    }
}
