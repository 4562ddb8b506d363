//! Short units of work.

/// A writing unit of work: one expression over `$uow`. Captured variables are listed and cloned for
/// each run, since a unit may run more than once.
macro_rules! writing {
    ($storage:expr, $uow:ident $(, $captured:ident)* => $body:expr) => {
        holding!($storage, Vec::new(), $uow $(, $captured)* => $body)
    };
}

/// The same, with the locks that it holds.
macro_rules! holding {
    ($storage:expr, $locks:expr, $uow:ident $(, $captured:ident)* => $body:expr) => {{
        $(let $captured = $captured.clone();)*
        let locks: Vec<repositories::Lock> = $locks;
        repositories::StorageExt::write_holding::<_, repositories::StorageError, _>($storage, locks, move |$uow| {
            $(let $captured = $captured.clone();)*
            Box::pin(async move { $body })
        })
        .await
    }};
}

/// The same for a reading unit of work.
macro_rules! reading {
    ($storage:expr, $uow:ident $(, $captured:ident)* => $body:expr) => {{
        $(let $captured = $captured.clone();)*
        repositories::StorageExt::read::<_, repositories::StorageError, _>($storage, move |$uow| {
            $(let $captured = $captured.clone();)*
            Box::pin(async move { $body })
        })
        .await
    }};
}

/// All rows of a list, read in pages of several sizes: each size must give the same rows, and every
/// page except the last must be full.
macro_rules! every_page {
    ($storage:expr, $uow:ident, $page:ident $(, $captured:ident)* => $body:expr) => {{
        let mut all = None;
        for limit in [repositories::MAX_LIMIT, 1, 2, 3] {
            let mut $page = repositories::PageRequest::first(limit);
            let mut rows = Vec::new();
            loop {
                let found = reading!($storage, $uow, $page $(, $captured)* => $body).unwrap();
                rows.extend(found.items.clone());
                let Some(next) = found.next else { break };
                assert!($page.after.as_ref() != Some(&next), "a page begins after the one before");
                assert!(rows.len() < 10_000, "the pages come to an end");
                assert_eq!(found.items.len(), limit, "a page with another after it is full");
                $page.after = Some(next);
            }
            let all: &Vec<_> = all.get_or_insert_with(|| rows.clone());
            assert_eq!(&rows, all, "pages of {limit} give what one page gives");
        }
        all.unwrap_or_default()
    }};
}
