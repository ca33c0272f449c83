// Every page without JavaScript: text, tables, terms, language links, downloads.
import { test } from 'node:test';
import { overPages } from './lib/browser.mjs';
import { expectNone } from './lib/fault.mjs';
import { openSites } from './lib/fixture.mjs';
import * as nojs from './lib/nojs.mjs';

const OFF = { javaScriptEnabled: false };

for (const opened of openSites()) {
  const { name } = opened;
  // Only a script leads to the page of what is not kept.
  const site = { ...opened.site, pages: opened.site.pages.filter((page) => !page.endsWith('/offline.html')) };

  /** Visits pages with JavaScript off. */
  const visit = (pages, look) =>
    overPages(opened.browser, OFF, pages, async (tab, page) => {
      await tab.goto(opened.server.url(page));
      return look(tab, page);
    });

  test(`${name}: everything is there`, async (t) => {
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
    for (const part of ['text', 'tables and words', 'language link', 'downloads']) {
      await t.test(part, () => expectNone(faults.filter((fault) => fault.name === part), import.meta.url));
    }
  });

  test(`${name}: terms open and close`, async () => {
    const pages = site.samples().filter((page) => site.read(page).includes('popovertarget=term-'));
    expectNone(await visit(pages, nojs.checkTermsWithoutScript), import.meta.url);
  });
}
