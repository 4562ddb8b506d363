//! The methods of all contracts.

use std::collections::BTreeSet;

use repositories::CONTRACTS;

/// Every method of every contract, as in `accounts.add`.
pub fn of_contracts() -> BTreeSet<String> {
    let methods = CONTRACTS
        .iter()
        .flat_map(|contract| contract.methods.iter().map(|method| format!("{}.{method}", contract.accessor)));
    methods.collect()
}
