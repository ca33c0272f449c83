// Debian's Chromium, and walking over many pages with two tabs.
import { chromium } from 'playwright-core';

export const CHROMIUM = process.env.CHROMIUM || '/usr/bin/chromium';

export const ARGUMENTS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

/** Contexts at work at the same time; more only compete for the cores. */
const TABS = 2;

export const launch = () =>
  chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS });

/** A tab with its own context. Motion is reduced so that nothing is judged half-way through a transition. */
export async function openTab(browser, { width = 1280, height = width < 600 ? 740 : 900, ...options } = {}) {
  const context = await browser.newContext({
    viewport: { width, height }, reducedMotion: 'reduce', serviceWorkers: 'block', ...options,
  });
  return context.newPage();
}

export const closeTab = (tab) => tab.context().close();

/**
 * Calls `visit(tab, item)` for every item, in tabs that are reused; returns all results in the order of the items.
 * `setting` is what openTab takes, plus `prepare(tab)` which runs once a tab.
 */
export async function overPages(browser, { prepare, ...setting }, items, visit) {
  const results = new Array(items.length);
  let next = 0;
  const work = async () => {
    const tab = await openTab(browser, setting);
    try {
      await prepare?.(tab);
      while (next < items.length) {
        const index = next++;
        results[index] = await visit(tab, items[index]);
      }
    } finally {
      await closeTab(tab);
    }
  };
  await Promise.all(Array.from({ length: Math.min(TABS, items.length) }, work));
  return results.flat();
}
