//! JSON says everything that the site knows of a table.

use crate::sheet::tests::{site, table};
use crate::sheet::to_json;

fn json(id: &str) -> String {
    let site = site();
    String::from_utf8(to_json(&site, table(&site, id))).expect("it is UTF-8")
}

/// The plain table as JSON.
const PLAIN_JSON: &str = r#"{
  "id": "plain",
  "booklet": "b",
  "title": {
    "ja": "満足度",
    "en": "Satisfaction"
  },
  "note": {
    "ja": "調査の値です。",
    "en": "Values of the survey."
  },
  "as_of": "2026-07",
  "source": {
    "id": "s",
    "title": {
      "ja": "資料",
      "en": "Document"
    },
    "place": {
      "ja": "表1",
      "en": "Table 1"
    }
  },
  "license": {
    "name": {
      "ja": "規約",
      "en": "License"
    },
    "url": "https://example.jp/"
  },
  "notes": [],
  "columns": [
    {
      "id": "item",
      "type": "text",
      "name": {
        "ja": "項目",
        "en": "Item"
      }
    },
    {
      "id": "r7",
      "type": "percent",
      "unit": "percent",
      "year": 2025,
      "name": {
        "ja": "令和7年度（2025年度）",
        "en": "FY2025"
      },
      "group": {
        "ja": "割合",
        "en": "Share"
      }
    },
    {
      "id": "since",
      "type": "fiscal-year",
      "name": {
        "ja": "開始",
        "en": "Start"
      }
    },
    {
      "id": "open",
      "type": "flag",
      "name": {
        "ja": "公開",
        "en": "Open"
      }
    },
    {
      "id": "code",
      "type": "code",
      "name": {
        "ja": "符号",
        "en": "Code"
      },
      "description": {
        "ja": "記号です。",
        "en": "A sign."
      }
    }
  ],
  "rows": [
    {
      "id": "a",
      "item": {
        "ja": "=合計、\"全部\"",
        "en": "A, B"
      },
      "r7": 99.1,
      "since": 2019,
      "open": true,
      "code": "-1"
    },
    {
      "id": "b",
      "item": {
        "ja": "'+",
        "en": "B"
      },
      "r7": {
        "missing": "concealed"
      },
      "since": {
        "missing": "none"
      },
      "open": false,
      "code": "b"
    }
  ]
}
"#;

#[test]
fn json_explains_the_table() {
    assert_eq!(json("plain"), PLAIN_JSON);
}

#[test]
fn json_holds_what_only_a_kind_has() {
    let initiatives: serde_json::Value = serde_json::from_str(&json("initiatives")).expect("it is JSON");
    assert_eq!(initiatives["pillars"][0]["id"], "A");
    assert_eq!(initiatives["rows"][0]["pillar"], "A");
    assert_eq!(initiatives["rows"][0]["period"], serde_json::json!(["2028", "2026/2027", "ongoing"]));
    assert_eq!(initiatives["rows"][0]["examples"][0]["period"], "2028");
    assert_eq!(initiatives["rows"][0]["examples"][1]["text"]["en"], "Sessions");
    assert_eq!(initiatives["columns"][1]["name"]["en"], "Initiative");
    let kgis: serde_json::Value = serde_json::from_str(&json("kgis")).expect("it is JSON");
    assert_eq!(kgis["rows"][0]["unit"], "percent");
    assert_eq!(kgis["rows"][0]["y2026"], 79.5);
    assert_eq!(kgis["rows"][0]["status"]["ja"], "まだです。");
}
