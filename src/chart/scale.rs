//! From values to percent of the drawing, with round ticks.

use crate::locale::Number;

/// A linear scale.
#[derive(Clone, Debug, PartialEq)]
pub struct Scale {
    /// The value at 0 percent.
    pub min: f64,
    /// The value at 100 percent.
    pub max: f64,
    /// The values that get a line, from low to high.
    pub ticks: Vec<f64>,
    /// Digits behind the point that the ticks need.
    pub decimals: usize,
}

/// As many steps as a chart wants, about.
const STEPS: f64 = 5.0;

/// More digits behind the point are noise.
const MOST_DECIMALS: usize = 6;

impl Scale {
    /// A scale for `numbers` that holds zero; percentages up to a hundred always show the whole.
    pub fn new(numbers: impl Iterator<Item = Number>, unit: Option<&str>) -> Self {
        let (mut low, mut high) = (0.0_f64, 0.0_f64);
        for number in numbers {
            low = low.min(number.to_f64());
            high = high.max(number.to_f64());
        }
        if unit == Some("percent") && low >= 0.0 && high <= 100.0 {
            high = 100.0;
        }
        if high <= low {
            high = low + 1.0;
        }
        let step = nice_step((high - low) / STEPS);
        let (first, last) = ((low / step + 1e-9).floor(), (high / step - 1e-9).ceil());
        let mut ticks = Vec::new();
        let mut index = first;
        while index <= last {
            ticks.push(index * step);
            index += 1.0;
        }
        let decimals = (0..MOST_DECIMALS).find(|&digits| is_whole(step * 10.0_f64.powi(to_i32(digits))));
        Self { min: first * step, max: last * step, ticks, decimals: decimals.unwrap_or(MOST_DECIMALS) }
    }

    /// Where a value stands, in percent.
    pub fn percent(&self, value: f64) -> f64 {
        (value - self.min) / (self.max - self.min) * 100.0
    }

    /// A tick as an exact number; nothing where it is too large for one.
    pub fn tick(&self, tick: f64) -> Option<Number> {
        format!("{tick:.*}", self.decimals).parse().ok()
    }
}

fn to_i32(digits: usize) -> i32 {
    i32::try_from(digits).unwrap_or(0)
}

fn is_whole(value: f64) -> bool {
    (value - value.round()).abs() < 1e-9
}

/// The next of 1, 2, 5, 10 … that is not below `raw`.
fn nice_step(raw: f64) -> f64 {
    let magnitude = 10.0_f64.powf(raw.log10().floor());
    [1.0, 2.0, 5.0, 10.0]
        .into_iter()
        .map(|factor| factor * magnitude)
        .find(|step| *step >= raw * (1.0 - 1e-9))
        .unwrap_or(10.0 * magnitude)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scale(numbers: &[&str], unit: Option<&str>) -> Scale {
        Scale::new(numbers.iter().map(|text| text.parse().unwrap()), unit)
    }

    #[test]
    fn percentages_show_the_whole() {
        assert_eq!(scale(&["12"], Some("percent")).ticks, [0.0, 20.0, 40.0, 60.0, 80.0, 100.0]);
        assert_eq!(scale(&["120"], Some("percent")).ticks.last(), Some(&150.0));
    }

    #[test]
    fn ticks_are_round_and_hold_zero() {
        assert_eq!(scale(&["1234"], None).ticks, [0.0, 500.0, 1000.0, 1500.0]);
        assert_eq!(scale(&["-30", "70"], None).ticks, [-40.0, -20.0, 0.0, 20.0, 40.0, 60.0, 80.0]);
        assert_eq!(scale(&[], None).ticks.first(), Some(&0.0));
        assert!(scale(&["0"], None).percent(0.0).abs() < 1e-9);
    }

    #[test]
    fn ticks_have_the_digits_that_they_need() {
        let scale = scale(&["0.012"], None);
        let ticks: Vec<String> =
            scale.ticks.iter().map(|tick| scale.tick(*tick).unwrap().to_string()).collect();
        assert_eq!(ticks, ["0.000", "0.005", "0.010", "0.015"]);
    }
}
