//! Moves labels apart that would lie on each other, each as little as possible.

/// Middles of labels of `heights`, none on another, in the order of `wanted`, that differ least from it (isotonic
/// regression: neighbours that collide become a block around their mean), and all between `top` and `bottom` where
/// they have room there.
pub fn spread(wanted: &[f64], heights: &[f64], top: f64, bottom: f64) -> Vec<f64> {
    let mut order: Vec<usize> = (0..wanted.len()).collect();
    order.sort_by(|&a, &b| wanted[a].total_cmp(&wanted[b]));
    let mut offsets = Vec::new();
    let mut offset = 0.0;
    for (rank, &index) in order.iter().enumerate() {
        if rank > 0 {
            offset += f64::midpoint(heights[order[rank - 1]], heights[index]);
        }
        offsets.push(offset);
    }
    // Without the offsets, the positions only have to rise.
    let mut blocks: Vec<(f64, f64)> = Vec::new();
    for (&index, offset) in order.iter().zip(&offsets) {
        let mut block = (wanted[index] - offset, 1.0);
        while let Some(&(mean, count)) = blocks.last()
            && mean > block.0
        {
            block = ((mean * count + block.0 * block.1) / (count + block.1), count + block.1);
            blocks.pop();
        }
        blocks.push(block);
    }
    let (Some(&first), Some(&last)) = (order.first(), order.last()) else { return Vec::new() };
    let lowest = bottom - heights[last] / 2.0 - offset;
    let highest = top + heights[first] / 2.0;
    let mut positions = vec![0.0; wanted.len()];
    let mut next = order.into_iter().zip(offsets);
    for (mean, count) in blocks {
        let mut left = count;
        while left > 0.5
            && let Some((index, offset)) = next.next()
        {
            positions[index] = mean.min(lowest).max(highest) + offset;
            left -= 1.0;
        }
    }
    positions
}

#[cfg(test)]
mod tests {
    use super::*;

    fn far(wanted: &[f64]) -> Vec<f64> {
        spread(wanted, &vec![1.0; wanted.len()], -99.0, 99.0)
    }

    #[test]
    fn only_what_collides_moves() {
        assert_eq!(far(&[5.0, 1.0]), [5.0, 1.0]);
        assert_eq!(far(&[2.0, 2.0, 9.0]), [1.5, 2.5, 9.0]);
        assert_eq!(far(&[]), [0.0; 0]);
    }

    #[test]
    fn labels_of_different_heights_do_not_touch() {
        assert_eq!(spread(&[2.0, 2.0], &[1.0, 3.0], -99.0, 99.0), [1.0, 3.0]);
    }

    #[test]
    fn labels_stay_between_top_and_bottom() {
        assert_eq!(spread(&[0.0, 0.0], &[1.0, 1.0], 0.0, 9.0), [0.5, 1.5]);
        assert_eq!(spread(&[9.0, 9.0], &[1.0, 1.0], 0.0, 9.0), [7.5, 8.5]);
    }
}
