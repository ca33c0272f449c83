//! Moves labels apart that would lie on each other, each as little as possible.

/// Positions at least `gap` apart, in the order of `wanted`, that differ least from it (isotonic regression:
/// neighbours that collide become a block around their mean).
pub fn spread(wanted: &[f64], gap: f64) -> Vec<f64> {
    let mut order: Vec<usize> = (0..wanted.len()).collect();
    order.sort_by(|&a, &b| wanted[a].total_cmp(&wanted[b]));
    // Without the gaps, the positions only have to rise.
    let mut blocks: Vec<(f64, f64)> = Vec::new();
    let mut offset = 0.0;
    for &index in &order {
        let mut block = (wanted[index] - offset, 1.0);
        while let Some(&(mean, count)) = blocks.last()
            && mean > block.0
        {
            block = ((mean * count + block.0 * block.1) / (count + block.1), count + block.1);
            blocks.pop();
        }
        blocks.push(block);
        offset += gap;
    }
    let mut positions = vec![0.0; wanted.len()];
    let mut next = order.into_iter();
    offset = 0.0;
    for (mean, count) in blocks {
        let mut left = count;
        while left > 0.5
            && let Some(index) = next.next()
        {
            positions[index] = mean + offset;
            offset += gap;
            left -= 1.0;
        }
    }
    positions
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_collides_moves() {
        assert_eq!(spread(&[5.0, 1.0], 1.0), [5.0, 1.0]);
        assert_eq!(spread(&[2.0, 2.0, 9.0], 1.0), [1.5, 2.5, 9.0]);
        assert_eq!(spread(&[], 1.0), [0.0; 0]);
    }
}
