// What pages weigh on a phone, with a budget for each kind of page (lib/budgets.mjs); nothing moves while a page loads.
import test from 'node:test';
import { overPages } from './lib/browser.mjs';
import { expectNone, fault } from './lib/fault.mjs';
import { openSite } from './lib/fixture.mjs';
import { critical, kindOf, layoutShift, overBudget, table, weigh } from './lib/weight.mjs';

const PHONE = { width: 360, height: 740 };
const opened = openSite();

/** The pages that stand for a kind: the heaviest one in each language. */
function heaviestOfEachKind(site, weights) {
  const chosen = new Map();
  for (const weight of weights) {
    const key = `${site.languageOf(weight.page)} ${weight.kind}`;
    if ((chosen.get(key)?.total ?? -1) < weight.total) chosen.set(key, weight);
  }
  return [...chosen.values()];
}

test('every page keeps to the budget of its kind', { timeout: 600_000 }, async (context) => {
  const { site, server, browser } = opened;
  const sizes = new Map();
  const weights = site.pages.map((page) => weigh(site, page, sizes));
  const samples = heaviestOfEachKind(site, weights);
  await overPages(browser, { ...PHONE, javaScriptEnabled: false }, samples, async (tab, weight) => {
    await tab.goto(server.url(weight.page));
    weight.critical = await critical(tab, site, weight);
    return [];
  });
  for (const line of table(samples)) context.diagnostic(line);
  expectNone(weights.flatMap(overBudget), import.meta.url);
});

test('nothing comes from elsewhere, and nothing moves while a page loads and is scrolled through', { timeout: 600_000 }, async () => {
  const { site, server, browser } = opened;
  const samples = heaviestOfEachKind(site, site.pages.map((page) => ({ page, kind: kindOf(site, page), total: site.read(page).length })));
  const faults = await overPages(browser, PHONE, samples, async (tab, { page }) => {
    const { sum, places } = await layoutShift(tab, server.url(page));
    const foreign = await tab.evaluate(() =>
      performance.getEntriesByType('resource').map((entry) => entry.name).filter((name) => !name.startsWith(location.origin)));
    return [
      ...(sum > 0 ? [fault(page, places.join(' '), `moves by ${sum}`)] : []),
      ...foreign.map((name) => fault(page, name, 'comes from elsewhere')),
    ];
  });
  expectNone(faults, import.meta.url);
});
