//! Units of money.

/// Yen in one unit of an amount: sources write 12億円 where a table counts in thousands. Other units count 1.
#[must_use]
pub fn yen_in(unit: Option<&str>) -> i64 {
    match unit {
        Some("thousand-yen") => 1_000,
        Some("ten-thousand-yen") => 10_000,
        Some("million-yen") => 1_000_000,
        _ => 1,
    }
}
