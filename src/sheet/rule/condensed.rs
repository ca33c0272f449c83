//! Many findings in few lines.

use crate::sheet::rule::{Finding, Rule};

/// A finding, and how many more there are like it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condensed {
    /// The first.
    pub finding: Finding,
    /// How many more places break the same rule.
    pub more: usize,
}

/// What was understood, once per rule with its first place; what was refused, each by itself.
#[must_use]
pub fn condensed(findings: Vec<Finding>) -> Vec<Condensed> {
    let mut all: Vec<Condensed> = Vec::new();
    let mut seen: Vec<(Rule, usize)> = Vec::new();
    for finding in findings {
        let first = seen.iter().find(|(rule, _)| *rule == finding.rule && !rule.is_refused());
        if let Some((_, index)) = first {
            all[*index].more += 1;
        } else {
            seen.push((finding.rule, all.len()));
            all.push(Condensed { finding, more: 0 });
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sheet::CellPlace;

    #[test]
    fn notes_are_counted_and_faults_are_listed() {
        let finding = |rule| Finding::new(rule, CellPlace::File, "");
        let rules = [Rule::Formula, Rule::MergedCells, Rule::Formula, Rule::MergedCells, Rule::Formula];
        let condensed = condensed(rules.map(finding).to_vec());
        let found: Vec<(Rule, usize)> =
            condensed.iter().map(|entry| (entry.finding.rule, entry.more)).collect();
        assert_eq!(found, [(Rule::Formula, 2), (Rule::MergedCells, 0), (Rule::MergedCells, 0)]);
    }
}
