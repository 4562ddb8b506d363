//! Figures of days: CSV (RFC 4180) with a line for each figure and each that it was before, all of the same
//! columns. The first lines after the names of the columns and the last one say what the file is, as JSON in a
//! column of their own.

use std::io;

use chrono::{DateTime, SecondsFormat, Utc};
use csv::{ReaderBuilder, StringRecord, Terminator, WriterBuilder};
use domain::{
    Id, Timestamp,
    engagement::{KpiMetric, KpiRevision, KpiSeries, KpiValue, Platform},
};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json};
use uuid::Uuid;

use super::{Damage, End, EndLine, Header, HeaderLine, header_of};
use crate::retention::item::Item;

/// The columns, as [`Record`] has them.
const COLUMNS: [&str; 14] = [
    "record",
    "id",
    "date",
    "platform",
    "metric_type_id",
    "metric_type",
    "metric_name",
    "version",
    "value",
    "numerator",
    "denominator",
    "created_at",
    "updated_at",
    "about",
];

/// With what every file begins.
pub(super) const BEGINNING: &[u8] = b"record,id,date,";

/// What a line is of.
const HEADER: &str = "header";
const METRIC: &str = "metric";
const REVISION: &str = "revision";
const END: &str = "end";

/// A line. A revision has the id of its metric.
#[derive(Debug, Default, Serialize, Deserialize)]
#[expect(clippy::struct_field_names, reason = "the names are those of the columns in the file")]
struct Record {
    record: String,
    id: Option<Uuid>,
    date: String,
    platform: String,
    metric_type_id: Option<Uuid>,
    /// The name that the type had, for whoever reads the file.
    metric_type: String,
    metric_name: String,
    version: Option<i64>,
    value: Option<f64>,
    numerator: Option<f64>,
    denominator: Option<f64>,
    created_at: String,
    updated_at: String,
    about: String,
}

impl Record {
    fn about(record: &str, what: &impl Serialize) -> io::Result<Self> {
        let about = serde_json::to_string(what)?;
        Ok(Self { record: record.to_owned(), about, ..Self::default() })
    }

    fn of_metric(of: &KpiMetric, metric_type: &str) -> Self {
        Self {
            record: METRIC.to_owned(),
            id: Some(of.id.uuid()),
            date: of.date.to_string(),
            platform: of.series.platform.as_str().to_owned(),
            metric_type_id: Some(of.series.metric_type_id.uuid()),
            metric_type: metric_type.to_owned(),
            metric_name: of.series.metric_name.clone(),
            version: Some(of.version),
            created_at: text(of.created_at),
            updated_at: text(of.updated_at),
            ..Self::default()
        }
        .with(of.value)
    }

    fn of_revision(of: &KpiRevision) -> Self {
        Self {
            record: REVISION.to_owned(),
            id: Some(of.metric_id.uuid()),
            version: Some(of.version),
            created_at: text(of.created_at),
            ..Self::default()
        }
        .with(of.value)
    }

    fn with(mut self, value: KpiValue) -> Self {
        match value {
            KpiValue::Number(number) => self.value = Some(number),
            KpiValue::Ratio { numerator, denominator } => {
                self.numerator = Some(numerator);
                self.denominator = Some(denominator);
            }
        }
        self
    }

    fn figure(&self) -> Option<KpiValue> {
        match (self.value, self.numerator, self.denominator) {
            (Some(number), None, None) => Some(KpiValue::Number(number)),
            (None, Some(numerator), Some(denominator)) => Some(KpiValue::Ratio { numerator, denominator }),
            _ => None,
        }
    }

    fn metric(&self) -> Option<KpiMetric> {
        Some(KpiMetric {
            id: Id::new(self.id?),
            date: self.date.parse().ok()?,
            series: KpiSeries {
                platform: Platform::from_name(&self.platform)?,
                metric_type_id: Id::new(self.metric_type_id?),
                metric_name: self.metric_name.clone(),
            },
            value: self.figure()?,
            version: self.version?,
            created_at: time(&self.created_at)?,
            updated_at: time(&self.updated_at)?,
        })
    }

    fn revision(&self) -> Option<KpiRevision> {
        Some(KpiRevision {
            metric_id: Id::new(self.id?),
            version: self.version?,
            value: self.figure()?,
            created_at: time(&self.created_at)?,
        })
    }
}

fn text(time: Timestamp) -> String {
    time.to_rfc3339_opts(SecondsFormat::Micros, true)
}

fn time(text: &str) -> Option<Timestamp> {
    Some(DateTime::parse_from_rfc3339(text).ok()?.with_timezone(&Utc))
}

/// Lines of records, after one with the names of the columns if that is wanted.
fn lines(with_names: bool, records: &[Record]) -> io::Result<Vec<u8>> {
    let mut text = Vec::new();
    let mut builder = WriterBuilder::new();
    builder.has_headers(false).terminator(Terminator::CRLF);
    let mut writer = builder.from_writer(&mut text);
    if with_names {
        writer.write_record(COLUMNS)?;
    }
    for record in records {
        writer.serialize(record)?;
    }
    writer.flush()?;
    drop(writer);
    Ok(text)
}

pub(super) fn head(header: &Header) -> io::Result<Vec<u8>> {
    lines(true, &[Record::about(HEADER, &HeaderLine { header: header.clone() })?])
}

pub(super) fn body(metric: &KpiMetric, metric_type: &str, before: &[KpiRevision]) -> io::Result<Vec<u8>> {
    let metric = Record::of_metric(metric, metric_type);
    let records: Vec<Record> = [metric].into_iter().chain(before.iter().map(Record::of_revision)).collect();
    lines(false, &records)
}

pub(super) fn tail(end: End) -> io::Result<Vec<u8>> {
    lines(false, &[Record::about(END, &EndLine { end })?])
}

/// A figure as it is shown to whoever looks for words.
pub(in crate::retention) fn columns(metric: &KpiMetric, metric_type: &str) -> Map<String, Json> {
    let Ok(Json::Object(mut columns)) = serde_json::to_value(Record::of_metric(metric, metric_type)) else {
        return Map::new();
    };
    columns.retain(|name, value| !value.is_null() && !["record", "about"].contains(&name.as_str()));
    columns
}

/// The header of a file of which this is the beginning.
pub(super) fn header(beginning: &[u8]) -> Option<Header> {
    let mut reader = ReaderBuilder::new().from_reader(beginning);
    let names = reader.headers().ok()?.clone();
    let first = reader.records().next()?.ok()?;
    let first: Record = read(&first, &names)?;
    (first.record == HEADER).then(|| header_of(first.about.as_bytes())).flatten()
}

fn read(record: &StringRecord, names: &StringRecord) -> Option<Record> {
    record.deserialize(Some(names)).ok()
}

/// All of a file.
pub(super) fn parse(text: &[u8]) -> Result<(Header, Vec<Item>, End), Damage> {
    if !text.ends_with(b"\r\n") {
        return Err(Damage::Counts);
    }
    let header = header(text).ok_or(Damage::Line(2))?;
    let mut reader = ReaderBuilder::new().from_reader(text);
    let names = reader.headers().map_err(|_| Damage::Line(1))?.clone();
    if names != COLUMNS.to_vec() {
        return Err(Damage::Line(1));
    }
    let (mut items, mut end): (Vec<Item>, Option<End>) = (Vec::new(), None);
    // The header is looked at already.
    for (place, record) in reader.records().enumerate().skip(1) {
        let damage = || Damage::Line(place + 2);
        let record = record.ok().and_then(|record| read(&record, &names)).ok_or_else(damage)?;
        match (record.record.as_str(), items.last_mut()) {
            _ if end.is_some() => return Err(damage()),
            (METRIC, _) => {
                let metric = record.metric().ok_or_else(damage)?;
                items.push(Item::Figure { metric, metric_type: record.metric_type, before: Vec::new() });
            }
            (REVISION, Some(Item::Figure { metric, before, .. })) => {
                let revision = record.revision().filter(|of| of.metric_id == metric.id);
                before.push(revision.ok_or_else(damage)?);
            }
            (END, _) => {
                let line: EndLine = serde_json::from_str(&record.about).map_err(|_| damage())?;
                end = Some(line.end);
            }
            _ => return Err(damage()),
        }
    }
    Ok((header, items, end.ok_or(Damage::Counts)?))
}
