// The whole booklet on paper: its print page as a PDF that is tagged, named, numbered and readable.
import path from 'node:path';
import { test } from 'node:test';
import { closeTab, openTab } from './lib/browser.mjs';
import { expectNone } from './lib/fault.mjs';
import { openSite } from './lib/fixture.mjs';
import { inSource } from './lib/in-page.mjs';
import { checkDocument, checkFonts, checkPageNumbers, checkText, print } from './lib/pdf.mjs';
import { outFolder } from './lib/site.mjs';

/** A strategy booklet with five chapters, tables and a glossary is never shorter. */
const MINIMUM_PAGES = 9;

/** Runs in a parsed chapter: its heading without readings. */
function titleOf() {
  const heading = document.querySelector('h1');
  for (const reading of heading.querySelectorAll('rt, rp')) reading.remove();
  return heading.textContent.trim();
}

const opened = openSite();
const { site } = opened;

for (const language of site.languages) {
  test(`the booklet in "${language}" is a good PDF`, async (t) => {
    const page = site.sample(language, 'print');
    const file = path.join(outFolder, `${site.booklet}-${language}.pdf`);
    const tab = await openTab(opened.browser);
    await tab.goto(opened.server.url(page));
    await print(tab, file);
    const title = await tab.title();
    const titles = [];
    for (const chapter of site.chaptersOf(language)) titles.push(await inSource(tab, site.read(chapter), titleOf));
    await closeTab(tab);

    await t.test('title, tags, language, bookmarks, paper', async () =>
      expectNone(await checkDocument(file, page, { language, title, minimumPages: MINIMUM_PAGES }), import.meta.url));
    await t.test('page numbers', async () => expectNone(await checkPageNumbers(file, page), import.meta.url));
    await t.test('fonts', async () => expectNone(await checkFonts(file, page), import.meta.url));
    await t.test('text', async () => expectNone(await checkText(file, page, titles), import.meta.url));
  });
}
