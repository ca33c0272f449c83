//! Dates, years, periods and quantities in words, by the patterns of a theme's words.

use crate::locale::{Era, Number, PartialDate, Period, Words, era_of_fiscal_year};

/// Formats values with the patterns `date.*`, `fiscal.*`, `unit.*` and `number.*` of `words`.
///
/// Source of the Japanese rule: an era year never stands alone (令和8年度（2026年度））.
#[derive(Clone, Copy, Debug)]
pub struct Format<'a> {
    words: &'a Words,
}

impl<'a> Format<'a> {
    /// Formats with `words`.
    #[must_use]
    pub const fn new(words: &'a Words) -> Self {
        Self { words }
    }

    /// 令和8年（2026年）11月20日 / 20 November 2026; as precise as the date is.
    #[must_use]
    pub fn date(self, date: PartialDate) -> String {
        let key = match (date.month, date.day) {
            (Some(_), Some(_)) => "date.day",
            (Some(_), None) => "date.month",
            _ => "date.year",
        };
        let month = date.month.map(|month| month.to_string()).unwrap_or_default();
        let name = format!("date.month_{month}");
        self.words.fill(
            key,
            &[
                ("era", &self.era_year(Era::of(date))),
                ("year", &date.year.to_string()),
                ("month_name", self.words.find(&name).unwrap_or(&month)),
                ("month", &month),
                ("day", &date.day.map(|day| day.to_string()).unwrap_or_default()),
            ],
        )
    }

    /// 令和8年度（2026年度） / FY2026.
    #[must_use]
    pub fn fiscal_year(self, year: i32) -> String {
        self.fiscal("fiscal.year", year)
    }

    /// The two parts of a fiscal year's name for narrow headings: 令和8年度 and （2026年度） / FY2026 and nothing.
    #[must_use]
    pub fn fiscal_year_parts(self, year: i32) -> (String, Option<String>) {
        let second = self.fiscal("fiscal.year_second", year);
        (self.fiscal("fiscal.year_first", year), Some(second).filter(|second| !second.is_empty()))
    }

    /// 令和8〜11年度（2026〜2029年度） / FY2026–2029; 継続 / ongoing.
    #[must_use]
    pub fn period(self, period: Period) -> String {
        match period {
            Period::Ongoing => self.words.get("fiscal.ongoing").to_owned(),
            Period::Years { from, to } if from == to => self.fiscal_year(from),
            Period::Years { from, to } => self.years("fiscal.period", from, to),
        }
    }

    /// The first part of a period (令和8〜11年度 / FY2026–2029).
    #[must_use]
    pub fn period_first(self, from: i32, to: i32) -> String {
        self.years("fiscal.period_first", from, to)
    }

    /// The second part of a period for a cover (2026–2029年度の4年間 / four fiscal years).
    #[must_use]
    pub fn period_second(self, from: i32, to: i32) -> String {
        self.years("fiscal.period_second", from, to)
    }

    /// A number with separators; `△` or `−` for minus, as the language has it.
    #[must_use]
    pub fn number(self, number: Number) -> String {
        let digits = number.magnitude().grouped();
        if number.is_negative() { self.words.fill("number.minus", &[("n", &digits)]) } else { digits }
    }

    /// A number with its unit: 80% / 80%; 140人 / 140 people.
    #[must_use]
    pub fn quantity(self, number: Number, unit: Option<&str>) -> String {
        let digits = self.number(number);
        let Some(unit) = unit else { return digits };
        let one = format!("unit.{unit}_one");
        let many = format!("unit.{unit}");
        let key = if number.to_string() == "1" && self.words.find(&one).is_some() { one } else { many };
        self.words.fill(&key, &[("n", &digits)])
    }

    /// An amount of yen in words: 1,738億9,298万円 / ¥173,892,980,000. Fractions of a yen are rounded away.
    #[must_use]
    pub fn money(self, yen: Number) -> String {
        let whole = yen.rounded(0);
        let (large, middle) = (self.words.get("money.large"), self.words.get("money.middle"));
        let digits = match whole.magnitude().to_string().parse::<u64>() {
            Ok(amount) if !large.is_empty() && amount >= 10_000 => {
                let parts = [
                    (amount / 100_000_000, large),
                    (amount / 10_000 % 10_000, middle),
                    (amount % 10_000, ""),
                ];
                parts.iter().filter(|(part, _)| *part > 0).fold(String::new(), |text, (part, sign)| {
                    let part = Number::from(i64::try_from(*part).unwrap_or(i64::MAX));
                    text + &part.grouped() + sign
                })
            }
            _ => whole.magnitude().grouped(),
        };
        let amount = self.words.fill("money.yen", &[("n", &digits)]);
        if whole.is_negative() { self.words.fill("number.minus", &[("n", &amount)]) } else { amount }
    }

    /// A place in an order: 1位 / 1st.
    #[must_use]
    pub fn rank(self, place: usize) -> String {
        let own = format!("number.rank_{place}");
        match self.words.find(&own) {
            Some(word) => word.to_owned(),
            None => self.words.fill("number.rank", &[("n", &place.to_string())]),
        }
    }

    /// The difference of two values: +10ポイント / +10 points for percentages, with sign where `signed`.
    #[must_use]
    pub fn change(self, change: Number, unit: Option<&str>, signed: bool) -> String {
        let unit = if unit == Some("percent") { Some("points") } else { unit };
        if !signed {
            return self.quantity(change.magnitude(), unit);
        }
        let quantity = self.quantity(change.magnitude(), unit);
        let key = if change.is_negative() { "number.minus" } else { "number.plus" };
        self.words.fill(key, &[("n", &quantity)])
    }

    /// What a unit is called by itself, for captions: % / percent; 人 / people.
    #[must_use]
    pub fn unit_name(self, unit: &str) -> String {
        self.words.get(&format!("unit.{unit}_name")).to_owned()
    }

    fn fiscal(self, key: &str, year: i32) -> String {
        self.words
            .fill(key, &[("era", &self.era_year(era_of_fiscal_year(year))), ("year", &year.to_string())])
    }

    fn years(self, key: &str, from: i32, to: i32) -> String {
        let (first, last) = (era_of_fiscal_year(from), era_of_fiscal_year(to));
        let same_era = matches!((first, last), (Some((a, _)), Some((b, _))) if a == b);
        let era_to = match last {
            Some((_, year)) if same_era => self.year_of_era(year),
            _ => self.era_year(last),
        };
        let era_key = if same_era { "fiscal.era_span" } else { "fiscal.era_span_mixed" };
        let eras = self.words.fill(era_key, &[("from", &self.era_year(first)), ("to", &era_to)]);
        self.words.fill(
            key,
            &[
                ("eras", &eras),
                ("from", &from.to_string()),
                ("to", &to.to_string()),
                ("count", &(to - from + 1).to_string()),
                ("end", &(to + 1).to_string()),
            ],
        )
    }

    /// 令和8; 令和元 in the first year.
    fn era_year(self, era: Option<(Era, i32)>) -> String {
        era.map_or_else(String::new, |(era, year)| {
            format!("{}{}", self.words.get(&format!("era.{}", era.id)), self.year_of_era(year))
        })
    }

    fn year_of_era(self, year: i32) -> String {
        if year == 1 { self.words.get("era.first_year").to_owned() } else { year.to_string() }
    }
}
