// Every address of the site leads somewhere, is relative, and translations point at each other.
import { test } from 'node:test';
import { overPages } from './lib/browser.mjs';
import { expectNone } from './lib/fault.mjs';
import { openSite } from './lib/fixture.mjs';
import { checkAlternates, checkLinks, checkStyleSheets, readLinks } from './lib/links.mjs';

let pages = [];

/** All pages are read, whatever is tested: a link may lead to any of them. */
const { site } = openSite(async ({ site, browser }) => {
  pages = await overPages(browser, {}, site.allPages, async (tab, page) => [await readLinks(tab, page, site.read(page))]);
});

const onTestedPages = (faults) => faults.filter(({ page }) => site.pages.includes(page) || page.endsWith('.css'));

test('every address leads to a file and a fragment', (t) => {
  t.diagnostic(`${pages.length} pages, ${pages.reduce((sum, { links }) => sum + links.length, 0)} addresses`);
  expectNone(onTestedPages(checkLinks(pages, site.files)), import.meta.url);
});

test('every address in a style sheet leads to a file', () => {
  expectNone(onTestedPages(checkStyleSheets(site.files, site.read)), import.meta.url);
});

test('translations point at each other', () => {
  expectNone(onTestedPages(checkAlternates(pages, site.languageOf)), import.meta.url);
});
