//! Page cursors: the position of the last row, signed. The signature covers the list, its order
//! and its filters, so that a cursor works where it came from and nowhere else, on every server
//! of the deployment.

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use chrono::DateTime;
use hmac::{Hmac, KeyInit, Mac};
use repositories::{Position, SortValue};
use sha2::Sha256;
use uuid::Uuid;

/// Bytes of the signature that a cursor carries (half of HMAC-SHA-256: RFC 2104, 5).
const MAC: usize = 16;
/// Longest cursor that is looked at, in characters.
const LONGEST: usize = 4_000;

/// Signs and checks cursors.
#[derive(Clone)]
pub struct CursorKey([u8; 32]);

impl CursorKey {
    /// With the key that all servers of the deployment share.
    pub fn new(key: [u8; 32]) -> Self {
        Self(key)
    }

    fn mac(&self, list: &str, body: &[u8]) -> Option<Hmac<Sha256>> {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.0).ok()?;
        // The length separates list and position unambiguously.
        mac.update(&(list.len() as u64).to_be_bytes());
        mac.update(list.as_bytes());
        mac.update(body);
        Some(mac)
    }

    /// The cursor of a position in a list.
    pub fn encode(&self, list: &str, position: &Position) -> String {
        let mut bytes = Vec::with_capacity(64);
        bytes.extend_from_slice(position.id.as_bytes());
        match &position.value {
            SortValue::Text(text) => {
                bytes.push(b't');
                bytes.extend_from_slice(text.as_bytes());
            }
            SortValue::Time(time) => {
                bytes.push(b'm');
                bytes.extend_from_slice(&time.timestamp_micros().to_be_bytes());
            }
            SortValue::Number(number) => {
                bytes.push(b'n');
                bytes.extend_from_slice(&number.to_be_bytes());
            }
        }
        if let Some(mac) = self.mac(list, &bytes) {
            bytes.extend(mac.finalize().into_bytes().into_iter().take(MAC));
        }
        BASE64_URL_SAFE_NO_PAD.encode(bytes)
    }

    /// The position that a cursor of this list stands for; `None` for anything else.
    pub fn decode(&self, list: &str, cursor: &str) -> Option<Position> {
        if cursor.len() > LONGEST {
            return None;
        }
        let bytes = BASE64_URL_SAFE_NO_PAD.decode(cursor).ok()?;
        let (body, signature) = bytes.split_at_checked(bytes.len().checked_sub(MAC)?)?;
        self.mac(list, body)?.verify_truncated_left(signature).ok()?;
        let (id, rest) = body.split_at_checked(16)?;
        let (kind, value) = rest.split_first()?;
        let number = |value: &[u8]| value.try_into().ok().map(i64::from_be_bytes);
        let value = match kind {
            b't' => SortValue::Text(String::from_utf8(value.to_vec()).ok()?),
            b'm' => SortValue::Time(DateTime::from_timestamp_micros(number(value)?)?),
            b'n' => SortValue::Number(number(value)?),
            _ => return None,
        };
        Some(Position { value, id: Uuid::from_slice(id).ok()? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn positions() -> impl Strategy<Value = Position> {
        let value = prop_oneof![
            ".{0,50}".prop_map(SortValue::Text),
            any::<i64>().prop_map(SortValue::Number),
            (-10_000_000_000_000_000_i64..100_000_000_000_000_000)
                .prop_map(|micros| SortValue::Time(DateTime::from_timestamp_micros(micros).unwrap())),
        ];
        (value, any::<u128>()).prop_map(|(value, id)| Position { value, id: Uuid::from_u128(id) })
    }

    proptest! {
        #[test]
        fn cursors_come_back(position in positions(), list in ".{0,40}") {
            let key = CursorKey::new([7; 32]);
            let cursor = key.encode(&list, &position);
            prop_assert!(cursor.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_'));
            prop_assert_eq!(key.decode(&list, &cursor), Some(position));
        }

        #[test]
        fn tampered_cursors_are_refused(position in positions(), at in any::<prop::sample::Index>(), flip in 1_u8..=255) {
            let key = CursorKey::new([7; 32]);
            let cursor = key.encode("events", &position);
            let mut bytes = BASE64_URL_SAFE_NO_PAD.decode(&cursor).unwrap();
            let at = at.index(bytes.len());
            bytes[at] ^= flip;
            prop_assert_eq!(key.decode("events", &BASE64_URL_SAFE_NO_PAD.encode(&bytes)), None);
            prop_assert_eq!(key.decode("events?sort=title", &cursor), None);
            prop_assert_eq!(CursorKey::new([8; 32]).decode("events", &cursor), None);
        }

        #[test]
        fn nonsense_is_refused(text in "[A-Za-z0-9_-]{0,80}") {
            prop_assert_eq!(CursorKey::new([7; 32]).decode("events", &text), None);
        }
    }
}
