//! Labels that find a free place, the more telling ones first.

/// A rectangle in em, where the drawing is narrowest.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Area {
    /// Left edge.
    pub left: f64,
    /// Right edge.
    pub right: f64,
    /// Upper edge.
    pub top: f64,
    /// Lower edge.
    pub bottom: f64,
}

impl Area {
    /// The area of a line of text with its baseline at `y`.
    pub fn of_text(left: f64, right: f64, y: f64) -> Self {
        Self { left, right, top: y - 0.85, bottom: y + 0.25 }
    }

    fn meets(self, other: Self) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }
}

/// The areas that are taken.
#[derive(Clone, Debug, Default)]
pub struct Taken(Vec<Area>);

impl Taken {
    /// Takes the first of the areas that is free; tells which.
    pub fn first_free(&mut self, wanted: impl IntoIterator<Item = Area>) -> Option<usize> {
        let (index, area) = wanted
            .into_iter()
            .enumerate()
            .find(|(_, area)| !self.0.iter().any(|taken| taken.meets(*area)))?;
        self.0.push(area);
        Some(index)
    }

    /// Takes an area whatever lies there.
    pub fn take(&mut self, area: Area) {
        self.0.push(area);
    }
}

/// The points that say their values where there is no room for all: the last, the first, the highest and the lowest, each
/// value once.
pub fn telling(values: &[Option<f64>]) -> Vec<usize> {
    let present: Vec<(usize, f64)> =
        values.iter().enumerate().filter_map(|(index, value)| Some((index, (*value)?))).collect();
    let highest = present.iter().max_by(|a, b| a.1.total_cmp(&b.1));
    let lowest = present.iter().min_by(|a, b| a.1.total_cmp(&b.1));
    let mut telling: Vec<(usize, f64)> = Vec::new();
    for (rank, point) in [present.last(), present.first(), highest, lowest].into_iter().flatten().enumerate()
    {
        let is_said =
            |said: &(usize, f64)| said.0 == point.0 || rank > 1 && said.1.total_cmp(&point.1).is_eq();
        if !telling.iter().any(is_said) {
            telling.push(*point);
        }
    }
    telling.into_iter().map(|(index, _)| index).collect()
}

/// All points, the telling ones first.
pub fn by_importance(values: &[Option<f64>]) -> Vec<usize> {
    let mut order = telling(values);
    let others: Vec<usize> =
        (0..values.len()).filter(|index| values[*index].is_some() && !order.contains(index)).collect();
    order.extend(others);
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_takes_the_first_free_place() {
        let mut taken = Taken::default();
        let area = |left: f64| Area::of_text(left, left + 2.0, 5.0);
        assert_eq!(taken.first_free([area(0.0)]), Some(0));
        assert_eq!(taken.first_free([area(1.0), area(2.0)]), Some(1));
        assert_eq!(taken.first_free([area(1.0), area(3.0)]), None);
    }

    #[test]
    fn telling_points_come_first() {
        assert_eq!(by_importance(&[Some(2.0), None, Some(1.0), Some(9.0), Some(3.0)]), [4, 0, 3, 2]);
        assert_eq!(by_importance(&[None]), [0; 0]);
        assert_eq!(telling(&[Some(5.0), Some(9.0), Some(5.0), Some(9.0)]), [3, 0], "a value is said once");
    }
}
