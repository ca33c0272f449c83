// Without JavaScript: the text, tables, terms, the language switch and downloads are all there.
import { test } from 'node:test';
import { overPages } from './lib/browser.mjs';
import { expectNone } from './lib/fault.mjs';
import { openSite } from './lib/fixture.mjs';
import * as nojs from './lib/nojs.mjs';

const opened = openSite();
const { site } = opened;
const OFF = { javaScriptEnabled: false };

/** Visits pages with JavaScript off. */
const visit = (pages, look) =>
  overPages(opened.browser, OFF, pages, async (tab, page) => {
    await tab.goto(opened.server.url(page));
    return look(tab, page);
  });

test('everything is there', async (t) => {
  t.diagnostic(`${site.pages.length} pages`);
  const withScript = await overPages(opened.browser, {}, site.pages, async (tab, page) => {
    await tab.goto(opened.server.url(page));
    return [await nojs.visibleText(tab)];
  });
  const faults = await visit(site.pages, async (tab, page) => {
    const under = (name, found) => found.map((fault) => ({ ...fault, name }));
    const text = nojs.checkSameText(page, withScript[site.pages.indexOf(page)], await nojs.visibleText(tab));
    return [
      ...under('text', text),
      ...under('tables and words', await nojs.checkWithoutScript(tab, page)),
      ...under('language link', await nojs.checkLanguageLink(tab, page, site)),
      ...under('downloads', await nojs.checkDownloads(tab, page, opened.server.url)),
    ];
  });
  for (const name of ['text', 'tables and words', 'language link', 'downloads']) {
    await t.test(name, () => expectNone(faults.filter((fault) => fault.name === name), import.meta.url));
  }
});

test('terms open and close', async () => {
  expectNone(await visit(site.samplesOf('chapter'), nojs.checkTermsWithoutScript), import.meta.url);
});
