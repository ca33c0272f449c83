// Every data table has caption, headers with scope and a scroll box; every chart has a title and a description.
import { test } from 'node:test';
import { overPages } from './lib/browser.mjs';
import { expectNone } from './lib/fault.mjs';
import { openSites } from './lib/fixture.mjs';
import { checkTables } from './lib/tables.mjs';

for (const opened of openSites()) {
  const { name, site } = opened;
  test(`${name}: every table and chart can be read without seeing it`, async (t) => {
    const checked = await overPages(opened.browser, {}, site.pages, async (tab, page) => {
      await tab.goto(opened.server.url(page));
      return [await checkTables(tab, page)];
    });
    const sum = (name) => checked.reduce((total, one) => total + one[name], 0);
    t.diagnostic(`${site.pages.length} pages, ${sum('tables')} tables, ${sum('pictures')} charts and pictures`);
    expectNone(checked.flatMap(({ faults }) => faults), import.meta.url);
  });
}
