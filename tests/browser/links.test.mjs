// Every address of the site leads somewhere, is relative, and translations point at each other.
import { test } from 'node:test';
import { overPages } from './lib/browser.mjs';
import { expectNone } from './lib/fault.mjs';
import { openSites } from './lib/fixture.mjs';
import { checkAlternates, checkLinks, checkStyleSheets, readLinks } from './lib/links.mjs';

/** All pages are read, whatever is tested: a link may lead to any of them. */
const readAll = async (opened) => {
  const { browser, site } = opened;
  opened.pages = await overPages(browser, {}, site.allPages, async (tab, page) => [await readLinks(tab, page, site.read(page))]);
};

for (const opened of openSites(readAll)) {
  const { name, site } = opened;
  const onTestedPages = (faults) => faults.filter(({ page }) => site.pages.includes(page) || page.endsWith('.css'));

  test(`${name}: every address leads to a file and a fragment`, (t) => {
    t.diagnostic(`${opened.pages.length} pages, ${opened.pages.reduce((sum, { links }) => sum + links.length, 0)} addresses`);
    expectNone(onTestedPages(checkLinks(opened.pages, site.files)), import.meta.url);
  });

  test(`${name}: every address in a style sheet leads to a file`, () => {
    expectNone(onTestedPages(checkStyleSheets(site.files, site.read)), import.meta.url);
  });

  test(`${name}: translations point at each other`, () => {
    expectNone(onTestedPages(checkAlternates(opened.pages, site.languageOf)), import.meta.url);
  });
}
