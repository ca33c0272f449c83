// In every chart, those of drafts too: no text lies on another or leaves its box, and every colour can be seen.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { overPages } from './lib/browser.mjs';
import { checkChartColours, checkChartTexts, pagesWithCharts, siteWithDrafts } from './lib/charts.mjs';
import { expectNone } from './lib/fault.mjs';
import { openSite } from './lib/fixture.mjs';

const opened = openSite(undefined, siteWithDrafts());
const { site } = opened;
const pages = pagesWithCharts(site);

for (const width of [320, 360, 1280]) {
  test(`texts of charts at ${width} px`, async (t) => {
    const checked = await overPages(opened.browser, { width }, pages, async (tab, page) => {
      await tab.goto(opened.server.url(page));
      return [await checkChartTexts(tab, page)];
    });
    const charts = checked.reduce((total, one) => total + one.charts, 0);
    t.diagnostic(`${charts} charts on ${pages.length} pages`);
    assert.ok(charts > 0, 'the site has no chart to look at');
    expectNone(checked.flatMap(({ faults }) => faults), import.meta.url);
  });
}

for (const [name, media] of [['light', { colorScheme: 'light' }], ['dark', { colorScheme: 'dark' }], ['paper', { colorScheme: 'dark', media: 'print' }]]) {
  test(`colours of charts: ${name}`, async () => {
    const faults = await overPages(opened.browser, { prepare: (tab) => tab.emulateMedia(media) }, pages.slice(0, 1), async (tab, page) => {
      await tab.goto(opened.server.url(page));
      return checkChartColours(tab, page);
    });
    expectNone(faults, import.meta.url);
  });
}
