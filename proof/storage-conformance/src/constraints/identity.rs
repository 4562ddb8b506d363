//! Accounts, their protection, and the audit log.

use super::Value::{Hash, Int, Json, Text, Uuid};
use super::{T, rows};

rows! {
    accounts {
        id: Uuid(1), email: Text("one@example.org"), password_hash: Text("hash"),
        display_name: Text("One"), role: Text("learner"), grants: Json("[]"), status: Text("active"), version: Int(1),
        created_at: T, updated_at: T, erased_at: T, search_version: Int(1)
    } then { id: Uuid(2), email: Text("two@example.org") }
    account_words {
        account_id: Uuid(1), word: Text("one"), created_at: T
    } then { word: Text("two") }
    sessions {
        id: Uuid(1), account_id: Uuid(1), token_hash: Hash(1), created_at: T, last_used_at: T,
        expires_at: T, user_agent: Text("agent"), address: Text("::1")
    } then { id: Uuid(2), token_hash: Hash(2) }
    login_failures {
        failure_key: Text("one"), failures: Int(1), window_started_at: T, blocked_until: T, created_at: T,
        updated_at: T
    } then { failure_key: Text("two") }
    idempotency_keys {
        account_id: Uuid(1), idempotency_key: Text("one"), request_hash: Hash(1),
        response: Json("{\"status\": 201, \"headers\": [], \"body\": \"\"}"), created_at: T, expires_at: T
    } then { idempotency_key: Text("two") }
    signing_keys {
        purpose: Text("one"), secret: Hash(1), created_at: T
    } then { purpose: Text("two") }
    holds {
        id: Uuid(1), version: Int(1), created_at: T, updated_at: T
    } then { id: Uuid(2) }
    audit_batches {
        number: Int(1), first_seq: Int(1), last_seq: Int(1), entries: Int(1), merkle_root: Hash(1),
        previous: Hash(1), head: Hash(1), sealed_at: T, purged_at: T
    } then { number: Int(2) }
    audit_logs {
        id: Uuid(1), entity_type: Text("event"), entity_id: Uuid(1), action: Text("event.update"),
        actor: Uuid(1), details_json: Json("{}"), request_id: Text("request"), created_at: T, seq: Int(1),
        leaf: Hash(1)
    } then { id: Uuid(2), seq: Int(2) }
}
