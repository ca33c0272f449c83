// The frame of every page: lang, title, headings, ids, references, no leftovers of Markdown, nothing inline; languages of
// passages; contents that say what the headings say.
import { test } from 'node:test';
import { overPages } from './lib/browser.mjs';
import { checkContents, readContents } from './lib/contents.mjs';
import { expectNone } from './lib/fault.mjs';
import { openSites } from './lib/fixture.mjs';
import { checkLanguages } from './lib/languages.mjs';
import { checkStructure, checkTitles } from './lib/structure.mjs';

for (const opened of openSites()) {
  const { name, site } = opened;
  test(`${name}: every page is well framed`, async (t) => {
    t.diagnostic(`${site.pages.length} pages`);
    const checked = await overPages(opened.browser, {}, site.pages, async (tab, page) => {
      const language = site.languageOf(page);
      return [{ page, language, ...(await checkStructure(tab, page, site.read(page), language)) }];
    });
    expectNone([...checked.flatMap(({ faults }) => faults), ...checkTitles(checked)], import.meta.url);
  });

  test(`${name}: every passage says its language`, async () => {
    expectNone(await overPages(opened.browser, {}, site.pages, (tab, page) => checkLanguages(tab, page, site.read(page))), import.meta.url);
  });

  test(`${name}: contents say what the headings say`, async (t) => {
    const pages = await overPages(opened.browser, {}, site.allPages, async (tab, page) => [await readContents(tab, page, site.read(page))]);
    const { entries, faults } = checkContents(pages);
    t.diagnostic(`${entries} entries`);
    expectNone(faults, import.meta.url);
  });
}
