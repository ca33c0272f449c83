// How heavy pages may be, in bytes as they go over the wire (gzip -9). The one place for these numbers; the build warns with
// the same number for a page (`page-weight`).

const KB = 1024;

/** What every page must keep to, and what single kinds of pages may have instead. */
const EVERY = { total: 40 * KB, critical: 14 * KB, scripts: 8 * KB };
const KINDS = {
  // Rows are sorted and filtered here.
  table: { scripts: 12 * KB },
  // The whole booklet at once, for paper: it is asked for.
  print: { total: 96 * KB, critical: 40 * KB },
  // Found in, not read from top to bottom: its engine, without the text that it searches.
  search: { scripts: 16 * KB },
};

export const budgetOf = (kind) => ({ ...EVERY, ...KINDS[kind] });
