// The frame of every page: lang, title, headings, ids, references, no leftovers of Markdown, nothing inline.
import { test } from 'node:test';
import { overPages } from './lib/browser.mjs';
import { expectNone } from './lib/fault.mjs';
import { openSite } from './lib/fixture.mjs';
import { checkStructure, checkTitles } from './lib/structure.mjs';

const opened = openSite();
const { site } = opened;

test('every page is well framed', async (t) => {
  t.diagnostic(`${site.pages.length} pages`);
  const checked = await overPages(opened.browser, {}, site.pages, async (tab, page) => {
    const language = site.languageOf(page);
    return [{ page, language, ...(await checkStructure(tab, page, site.read(page), language)) }];
  });
  expectNone([...checked.flatMap(({ faults }) => faults), ...checkTitles(checked)], import.meta.url);
});
