//! Whether bytes read as text, in whatever encoding.

/// Encodings that say so by their first bytes.
const UTF_8: &[u8] = b"\xef\xbb\xbf";
const UTF_16_LITTLE: &[u8] = b"\xff\xfe";
const UTF_16_BIG: &[u8] = b"\xfe\xff";
const UTF_32_LITTLE: &[u8] = b"\xff\xfe\0\0";
const UTF_32_BIG: &[u8] = b"\0\0\xfe\xff";

/// The encoding of a text, as far as its beginning tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, which ASCII is.
    Utf8,
    /// UTF-16, with a byte order mark.
    Utf16,
    /// Text in another encoding: which one, the bytes do not say.
    Unknown,
}

impl Encoding {
    /// Its name for browsers, if it has one.
    pub fn charset(self) -> Option<&'static str> {
        match self {
            Self::Utf8 => Some("utf-8"),
            Self::Utf16 => Some("utf-16"),
            Self::Unknown => None,
        }
    }
}

/// The encoding of a text that begins so; `None` if it is no text. `whole`: that is all of it, else a
/// character may be cut at the end.
pub fn encoding(head: &[u8], whole: bool) -> Option<Encoding> {
    if head.starts_with(UTF_32_LITTLE) || head.starts_with(UTF_32_BIG) {
        return is_utf_32(head, whole).then_some(Encoding::Unknown);
    }
    if head.starts_with(UTF_16_LITTLE) || head.starts_with(UTF_16_BIG) {
        return is_utf_16(head, head.starts_with(UTF_16_BIG), whole).then_some(Encoding::Utf16);
    }
    if is_utf_8(head.strip_prefix(UTF_8).unwrap_or(head), whole) {
        return Some(if is_iso_2022(head) { Encoding::Unknown } else { Encoding::Utf8 });
    }
    let unmarked = [false, true].iter().any(|big| is_unmarked_utf_16(head, *big, whole));
    (is_eight_bit(head) || unmarked).then_some(Encoding::Unknown)
}

/// Bytes of ASCII that are other characters after an escape sequence (ISO/IEC 2022, as in `ISO-2022-JP`).
fn is_iso_2022(head: &[u8]) -> bool {
    head.is_ascii() && head.windows(2).any(|pair| matches!(pair, b"\x1b$" | b"\x1b("))
}

fn is_utf_8(head: &[u8], whole: bool) -> bool {
    !head.contains(&0)
        && match std::str::from_utf8(head) {
            Ok(_) => true,
            Err(error) => !whole && error.error_len().is_none(),
        }
}

/// One of the encodings of a byte or more for a character that keep ASCII: they share that no text has
/// control characters other than these.
fn is_eight_bit(head: &[u8]) -> bool {
    head.iter().all(|byte| is_text_byte(*byte))
}

/// Back space, tab, line and page breaks, the end of a DOS file and the escape of ISO 2022 are in texts.
fn is_text_byte(byte: u8) -> bool {
    (byte >= 0x20 && byte != 0x7f) || matches!(byte, 0x08..=0x0d | 0x1a | 0x1b)
}

/// UTF-16 without a byte order mark: the empty bytes are all on one side, and blanks, digits, line breaks
/// or letters of ASCII are a good part of it.
fn is_unmarked_utf_16(head: &[u8], big: bool, whole: bool) -> bool {
    let (empty, full) = if big { (0, 1) } else { (1, 0) };
    let at = |side: usize| head.iter().skip(side).step_by(2);
    let plain = at(empty).zip(at(full)).filter(|(empty, full)| **empty == 0 && full.is_ascii()).count();
    plain * 10 >= head.len().div_ceil(2) * 3 && is_utf_16(head, big, whole)
}

fn is_utf_16(head: &[u8], big: bool, whole: bool) -> bool {
    if whole && !head.len().is_multiple_of(2) {
        return false;
    }
    let mut units: Vec<u16> = head
        .chunks_exact(2)
        .filter_map(|pair| <[u8; 2]>::try_from(pair).ok())
        .map(|pair| if big { u16::from_be_bytes(pair) } else { u16::from_le_bytes(pair) })
        .collect();
    if !whole && units.last().is_some_and(|unit| (0xd800..0xdc00).contains(unit)) {
        units.pop();
    }
    !units.is_empty() && char::decode_utf16(units).all(|c| c.is_ok_and(is_text_char))
}

fn is_utf_32(head: &[u8], whole: bool) -> bool {
    let big = head.starts_with(UTF_32_BIG);
    let units = head.chunks_exact(4).filter_map(|unit| <[u8; 4]>::try_from(unit).ok());
    let mut codes = units.map(|unit| if big { u32::from_be_bytes(unit) } else { u32::from_le_bytes(unit) });
    (!whole || head.len().is_multiple_of(4))
        && codes.all(|code| char::from_u32(code).is_some_and(is_text_char))
}

/// Besides control characters, code points that are no characters are in no text.
fn is_text_char(c: char) -> bool {
    u8::try_from(c).map_or(u32::from(c) & 0xfffe != 0xfffe, |byte| is_text_byte(byte) || byte == 0x85)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utf_16(text: &str, big: bool, mark: bool) -> Vec<u8> {
        let mark = if mark { "\u{feff}" } else { "" };
        let units = format!("{mark}{text}").encode_utf16().collect::<Vec<_>>();
        units.into_iter().flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
    }

    #[test]
    fn texts_are_told_in_any_encoding() {
        for (bytes, expected) in [
            (b"hello".to_vec(), Some(Encoding::Utf8)),
            (b"".to_vec(), Some(Encoding::Utf8)),
            ("\u{feff}Größe;1,5\r\n".into(), Some(Encoding::Utf8)),
            (b"Gr\xf6\xdfe;1,5\r\n".to_vec(), Some(Encoding::Unknown)),
            (b"\x82\xb1\x82\xf1\x82\xc9".to_vec(), Some(Encoding::Unknown)),
            (b"\x1b$B$3$s\x1b(B\n".to_vec(), Some(Encoding::Unknown)),
            (utf_16("Größe 😀\r\n", false, true), Some(Encoding::Utf16)),
            (utf_16("Größe 😀\r\n", true, true), Some(Encoding::Utf16)),
            (utf_16("Größe 😀\r\n", false, false), Some(Encoding::Unknown)),
            (b"\xff\xfe\0\0h\0\0\0i\0\0\0".to_vec(), Some(Encoding::Unknown)),
            (b"\xff\xfe\xfd".to_vec(), None),
            (b"\0\x01\x02\x03".to_vec(), None),
            (b"MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff\0\0".to_vec(), None),
            (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec(), None),
            (b"\xff\xfe\xff\xff".to_vec(), None),
        ] {
            assert_eq!(encoding(&bytes, true), expected, "{bytes:?}");
        }
    }

    #[test]
    fn a_character_may_be_cut_where_the_beginning_ends() {
        let texts =
            ["Größe 😀".as_bytes().to_vec(), utf_16("Größe 😀", false, true), utf_16("Größe 😀", true, true)];
        for bytes in texts {
            for end in 3..bytes.len() {
                assert!(encoding(&bytes[..end], false).is_some(), "{:?}", &bytes[..end]);
            }
        }
    }
}
