use domain::identity::{AccountStatus, Role};
use repositories::learning::EventSort;

use super::*;
use crate::openapi::parameters::{
    AccountFilters, AttemptFilters, AuditFilters, AuthorFilters, EventFilters, Force, PhaseOf, UnitOf,
};

fn read<P: Parameters>(query: &str) -> Result<P, Problem> {
    P::read(&Query::parse(query, P::has)?, &mut List::at("/"))
}

#[test]
fn parameters_are_read_as_what_they_are() {
    let filters: AccountFilters = read("q=+A%20b+&role=operator&status=erased").unwrap();
    assert_eq!(filters.q.as_deref(), Some("A b"));
    assert_eq!(filters.role.map(Role::as_str), Some("operator"));
    assert_eq!(filters.status.map(AccountStatus::as_str), Some("erased"));
    let filters: AccountFilters = read("q=+").unwrap();
    assert!(filters.q.is_none() && filters.role.is_none());
    let filters: AttemptFilters =
        read("submitted=false&account_id=019cc111-0000-7000-8000-000000000000").unwrap();
    assert_eq!((filters.submitted, filters.account_id.is_some()), (Some(false), true));
    assert_eq!(read::<EventFilters>("").unwrap().sort, Some(EventSort::default()));
    assert_eq!(read::<PhaseOf>("phase=12").unwrap().phase, Some(12));
    assert_eq!(read::<UnitOf>("unit=soil+sam").unwrap().unit, "soil sam");
}

#[test]
fn what_fits_no_kind_is_refused_with_what_it_must_be() {
    fn told<P: Parameters>(query: &str) -> String {
        let problem = read::<P>(query).err().unwrap();
        assert_eq!(problem.status().as_u16(), 400, "{query}");
        problem.parts().errors[0].message.clone()
    }
    assert_eq!(told::<AccountFilters>("role=Admin"), "must be learner, operator or admin");
    assert_eq!(
        told::<AccountFilters>(&format!("q={}", "x".repeat(255))),
        "must be a text of at most 254 characters without control characters"
    );
    assert_eq!(told::<AttemptFilters>("account_id=7"), "must be a UUID");
    assert_eq!(told::<AuditFilters>("action=Event"), "must be an action such as `event.update`");
    assert_eq!(told::<Force>("force=1"), "must be `true` or `false`");
    for bad in ["phase=0", "phase=1.5", "phase=%2B1", "phase=", "phase=9999999999"] {
        assert_eq!(told::<PhaseOf>(bad), "must be a whole number from 1 to 1000000000", "{bad}");
    }
    assert_eq!(told::<UnitOf>(""), "must be given");
    assert!(told::<EventFilters>("sort=slug").starts_with("must be one of created_at, -created_at, "));
}

#[test]
fn the_audit_log_is_told_no_text_that_somebody_typed() {
    let noted = |query: &str| {
        let query = Query::parse(query, AuthorFilters::has).unwrap();
        Value::Object(AuthorFilters::noted(&query))
    };
    assert_eq!(
        noted("platform=REDDIT&handle=soil_sam&is_power_user=true"),
        serde_json::json!({ "platform": "REDDIT", "handle": "…", "is_power_user": "true" })
    );
    assert_eq!(noted("handle=+"), serde_json::json!({}));
}
