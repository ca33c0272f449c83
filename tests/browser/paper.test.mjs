// Ordinary pages on paper: no navigation, nothing closed, tables whole, headings not stranded.
import { test } from 'node:test';
import { overPages } from './lib/browser.mjs';
import { expectNone } from './lib/fault.mjs';
import { openSites } from './lib/fixture.mjs';
import { checkPaper, PAPER } from './lib/paper.mjs';
import { checkReflow } from './lib/reflow.mjs';

for (const opened of openSites()) {
  const { name, site } = opened;
  test(`${name}: every page is fit for paper`, async (t) => {
    t.diagnostic(`${site.pages.length} pages`);
    const setting = { ...PAPER, prepare: (tab) => tab.emulateMedia({ media: 'print' }) };
    const faults = await overPages(opened.browser, setting, site.pages, async (tab, page) => {
      await tab.goto(opened.server.url(page));
      // The booklet's own print page sets its pages itself, its cover out to the edge of the paper.
      const fits = site.kindOf(page) === 'print' ? [] : await checkReflow(tab, page, 'A4');
      return [...(await checkPaper(tab, page)), ...fits];
    });
    expectNone(faults, import.meta.url);
  });
}
