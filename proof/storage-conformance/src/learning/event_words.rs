//! Search and filters of events.

use domain::{
    learning::{Event, EventStatus},
    search,
};
use repositories::{
    Storage,
    learning::{EventFilter, EventSort, EventSortColumn},
};

use crate::fixtures::{at, event, id};

async fn add(storage: &dyn Storage, events: &[Event]) {
    let events = events.to_vec();
    writing!(storage, uow, events => {
        for event in &events {
            uow.events().add(event).await?;
        }
        Ok(())
    })
    .unwrap();
}

async fn found(storage: &dyn Storage, filter: &EventFilter) -> Vec<u128> {
    let sort = EventSort { column: EventSortColumn::CreatedAt, descending: false };
    let all = every_page!(storage, uow, page, filter => uow.events().list(&filter, sort, &page).await);
    all.iter().map(|event| event.id.uuid().as_u128()).collect()
}

fn number(event: &Event) -> u128 {
    event.id.uuid().as_u128()
}

fn words(words: &[&str]) -> EventFilter {
    EventFilter { words: words.iter().map(|word| (*word).to_owned()).collect(), ..EventFilter::default() }
}

fn titled(number: u128, title: &str, summary: &str) -> Event {
    let mut event = event(number);
    title.clone_into(&mut event.details.title);
    summary.clone_into(&mut event.details.summary);
    event
}

/// Every given field of the filter must match.
pub async fn the_list_is_filtered(storage: &dyn Storage) {
    let mut events = Vec::new();
    for status in EventStatus::ALL {
        for language in ["de", "DE", "de-AT"] {
            let mut event = titled(events.len() as u128 + 1, "Garden", language);
            event.status = *status;
            language.clone_into(&mut event.details.language);
            events.push(event);
        }
    }
    add(storage, &events).await;
    let filter = |status, language: Option<&str>, words: &[&str]| EventFilter {
        status,
        language: language.map(str::to_owned),
        words: words.iter().map(|word| (*word).to_owned()).collect(),
    };
    let (draft, published) = (Some(EventStatus::Draft), Some(EventStatus::Published));
    for (filter, expected) in [
        (filter(None, None, &[]), &[1, 2, 3, 4, 5, 6, 7, 8, 9][..]),
        (filter(draft, None, &[]), &[1, 2, 3]),
        (filter(None, Some("DE"), &[]), &[1, 2, 4, 5, 7, 8]),
        (filter(None, Some("DE-at"), &[]), &[3, 6, 9]),
        (filter(published, Some("de"), &[]), &[4, 5]),
        (filter(published, Some("de"), &["at"]), &[]),
        (filter(published, None, &["at"]), &[6]),
        (filter(None, Some("de"), &["at"]), &[]),
    ] {
        assert_eq!(found(storage, &filter).await, expected, "{filter:?}");
    }
}

/// Each word must be a prefix of a folded word of the title or the summary.
pub async fn each_word_begins_a_word(storage: &dyn Storage) {
    add(
        storage,
        &[
            titled(1, "Internet of Things", "Sensors for beginners"),
            titled(2, "ÄPFEL und Birnen", "A\u{308}pfel, 100 %"),
            titled(3, "Straße der Dinge", "初めての日本語入門"),
            titled(4, "Interne Things", ""),
            titled(5, "", "…!? 👩🏽‍🚀 --"),
            titled(6, "zzz\u{2a6df}", "z"),
        ],
    )
    .await;
    let cases: [(&[&str], &[u128]); 20] = [
        (&["internet"], &[1]),
        (&["intern"], &[1, 4]),
        (&["things", "intern"], &[1, 4]),
        (&["things", "sensor"], &[1]),
        (&["hings"], &[]),
        (&["Internet"], &[]),
        (&["apf"], &[2]),
        (&["äpf"], &[]),
        (&["a"], &[2]),
        (&["100"], &[2]),
        (&["strasse"], &[3]),
        (&["straße"], &[]),
        (&["日本", "本語"], &[3]),
        (&["日"], &[3]),
        (&["門"], &[3]),
        (&["語日"], &[]),
        (&["in%"], &[]),
        (&["z"], &[6]),
        (&["\u{2a6df}"], &[6]),
        (&["\u{10ffff}"], &[]),
    ];
    for (query, expected) in cases {
        assert_eq!(found(storage, &words(query)).await, expected, "{query:?}");
    }
}

/// A very long word is found by a prefix.
pub async fn long_words_are_found_by_their_beginning(storage: &dyn Storage) {
    let long = "𝔘".repeat(150);
    add(storage, &[titled(1, &long, "")]).await;
    let [folded] = &search::query_tokens(&long)[..] else { panic!("one word") };
    assert_eq!(found(storage, &words(&[folded])).await, [1]);
}

/// Saving updates the words: those of the old title and summary no longer find the event.
pub async fn save_brings_words_up_to_date(storage: &dyn Storage) {
    let added = titled(1, "Old name", "Old summary");
    add(storage, &[added.clone(), titled(2, "Old neighbour", "")]).await;
    let mut changed = titled(1, "New name", "Old summary");
    changed.version = 2;
    let mut emptied = titled(1, "…", "");
    emptied.version = 3;
    let cases = [
        (changed, [("new", &[1][..]), ("name", &[1]), ("summary", &[1]), ("old", &[1, 2])]),
        (emptied, [("new", &[][..]), ("name", &[]), ("summary", &[]), ("old", &[2])]),
    ];
    for (saved, expected) in cases {
        writing!(storage, uow, saved => uow.events().save(&saved).await).unwrap();
        for (word, expected) in expected {
            assert_eq!(found(storage, &words(&[word])).await, expected, "{word}");
        }
    }
}

/// A refused save does not change the words.
pub async fn a_refused_save_leaves_the_words(storage: &dyn Storage) {
    add(storage, &[titled(1, "Old name", "")]).await;
    let stale = titled(1, "New name", "");
    writing!(storage, uow, stale => uow.events().save(&stale).await).unwrap_err();
    assert_eq!(found(storage, &words(&["old"])).await, [1]);
    assert_eq!(found(storage, &words(&["new"])).await, []);
}

/// The frequency of a word does not change the result.
pub async fn common_words_find_the_same(storage: &dyn Storage) {
    let mut events: Vec<Event> = (1..=1_200)
        .map(|number| titled(number, "Common", if number % 400 == 0 { "rare gem" } else { "commonplace" }))
        .collect();
    for event in &mut events {
        event.created_at = at(number(event).try_into().unwrap());
    }
    add(storage, &events).await;
    for query in [&["rare"][..], &["common", "rare"], &["gem", "common", "rare"]] {
        assert_eq!(found(storage, &words(query)).await, [400, 800, 1200], "{query:?}");
    }
    let both = words(&["common", "comm"]);
    let sort = EventSort { column: EventSortColumn::Title, descending: true };
    let page = repositories::PageRequest::first(2);
    let first = reading!(storage, uow, both, page => uow.events().list(&both, sort, &page).await).unwrap();
    let ids: Vec<_> = first.items.iter().map(|event| event.id).collect();
    assert_eq!(ids, [id(1_200), id(1_199)]);
    assert!(first.next.is_some());
}

/// Words and keys that are renewed are the same, and neither version nor time changes. They are listed by
/// version, then by id, and looked at by id.
pub async fn words_and_keys_are_renewed(storage: &dyn Storage) {
    add(storage, &[titled(3, "Third", ""), titled(1, "Économie", ""), titled(2, "Second", "")]).await;
    let wanted = [id(2), id(9), id(1)];
    let renewed = writing!(storage, uow, wanted => uow.events().renew_search(&wanted).await).unwrap();
    assert_eq!(renewed, 2);
    let (versions, one, first, rest, end) = reading!(storage, uow => Ok((
        uow.events().search_versions(2).await?,
        uow.events().lookup(id(1)).await?,
        uow.events().check_search(None, 2).await?,
        uow.events().check_search(Some(id(2)), 2).await?,
        uow.events().check_search(Some(id(3)), 2).await?,
    )))
    .unwrap();
    assert_eq!(versions, [(search::VERSION, id(1)), (search::VERSION, id(2))]);
    assert_eq!(one, Some(titled(1, "Économie", "")));
    for (looked_at, last) in [(first, Some(id(2))), (rest, Some(id(3))), (end, None)] {
        assert_eq!((looked_at.wrong, looked_at.last), (Vec::new(), last));
    }
    assert_eq!(found(storage, &words(&["economie"])).await, [1]);
}
