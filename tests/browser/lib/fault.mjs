// A fault is what a checker found. This file words faults for the person who must mend them.
import path from 'node:path';

const PLACES_SHOWN = 5;
const KINDS_SHOWN = 60;

/** `selector` says where on the page, `what` says what is wrong and what would be right. */
export const fault = (page, selector, what) => ({ page, selector, what });

/** Ends the test with a readable list when there are faults; `testFile` is `import.meta.url` of the test. */
export function expectNone(faults, testFile) {
  if (faults.length === 0) return;
  const error = new Error(describe(faults, path.basename(new URL(testFile).pathname)));
  error.stack = error.message;
  throw error;
}

/** What is wrong is told once, with the first places it was found at. */
export function describe(faults, testName) {
  const kinds = new Map();
  for (const one of faults) kinds.set(one.what, [...(kinds.get(one.what) ?? []), one]);
  const lines = [count(faults.length, 'fault')];
  for (const [what, places] of [...kinds].slice(0, KINDS_SHOWN)) {
    lines.push('', `  ${what}`);
    for (const { page, selector } of places.slice(0, PLACES_SHOWN)) lines.push(`    at     ${page}  ${selector}`);
    const rest = places.slice(PLACES_SHOWN);
    if (rest.length > 0) lines.push(`    and    ${rest.length} more, on ${count(new Set(rest.map(({ page }) => page)).size, 'page')}`);
    lines.push(`    again  SASSHI_PAGES=${places[0].page} node --test ${testName}`);
  }
  if (kinds.size > KINDS_SHOWN) lines.push('', `  … and ${count(kinds.size - KINDS_SHOWN, 'other kind')} of fault`);
  lines.push('', '  Run "again" in tests/browser. To look at a page: node serve.mjs');
  return lines.join('\n');
}

const count = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`;
