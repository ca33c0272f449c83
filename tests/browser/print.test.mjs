// The whole booklet on paper: `sasshi pdf` makes a PDF that is tagged, named, numbered and readable.
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import {
  bookmarksOf, checkBookmarks, checkEdges, checkFullness, checkLandscape, checkNumbers, makePdf, packedPages, readPaper,
} from './lib/booklet-pdf.mjs';
import { closeTab, openTab } from './lib/browser.mjs';
import { expectNone, fault } from './lib/fault.mjs';
import { openSite } from './lib/fixture.mjs';
import { checkDocument, checkFonts, checkPageNumbers, checkText } from './lib/pdf.mjs';
import { outFolder } from './lib/site.mjs';

/** A strategy booklet with five chapters, tables and a glossary is never shorter. */
const MINIMUM_PAGES = 9;
/** The yearbook has the widest tables; it is a draft. */
const WIDE = 'informatization-2022';

const opened = openSite();
const { site } = opened;

for (const language of site.languages) {
  test(`the booklet in "${language}" is a good PDF`, async (t) => {
    const page = site.sample(language, 'print');
    const file = path.join(outFolder, `${site.booklet}-${language}.pdf`);
    const again = path.join(outFolder, `${site.booklet}-${language}-again.pdf`);
    await Promise.all([file, again].map((name) => makePdf(name, site.booklet, language)));
    const tab = await openTab(opened.browser);
    await tab.goto(opened.server.url(page));
    const paper = await tab.evaluate(readPaper);
    await closeTab(tab);
    const [bookmarks, pages] = [await bookmarksOf(file), await packedPages(file)];

    await t.test('title, tags, language, bookmarks, paper', async () =>
      expectNone(await checkDocument(file, page, { language, title: paper.title, minimumPages: MINIMUM_PAGES }), import.meta.url));
    await t.test('page numbers', async () => expectNone(await checkPageNumbers(file, page, { unnumberedAtMost: 2 }), import.meta.url));
    await t.test('bookmarks are the headings', () => expectNone(checkBookmarks(page, paper, bookmarks, pages), import.meta.url));
    await t.test('contents and index show the right pages', () => expectNone(checkNumbers(page, paper, bookmarks, pages), import.meta.url));
    await t.test('fonts', async () => expectNone(await checkFonts(file, page), import.meta.url));
    await t.test('text', async () => expectNone(await checkText(file, page, paper.chapters), import.meta.url));
    await t.test('full pages, white edges', async () =>
      expectNone([...(await checkFullness(file, page)), ...(await checkEdges(file, page))], import.meta.url));
    await t.test('the same bytes again', () => {
      const same = fs.readFileSync(file).equals(fs.readFileSync(again));
      expectNone(same ? [] : [fault(page, again, 'a second PDF of the same site differs')], import.meta.url);
    });
  });
}

test('wide tables lie across the paper', async () => {
  const file = path.join(outFolder, `${WIDE}.pdf`);
  const page = `${site.languages[0]}/${WIDE}/print.html`;
  await makePdf(file, WIDE, site.languages[0], '--drafts');
  const faults = await Promise.all([checkLandscape, checkEdges, checkFullness, checkPageNumbers, checkFonts].map((check) => check(file, page)));
  expectNone(faults.flat(), import.meta.url);
});
