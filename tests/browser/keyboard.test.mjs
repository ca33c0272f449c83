// Pages of every kind by keyboard alone, in every language, on a desk and on a phone.
import { test } from 'node:test';
import { overPages } from './lib/browser.mjs';
import { expectNone } from './lib/fault.mjs';
import { openSites } from './lib/fixture.mjs';
import { checkHover } from './lib/hover.mjs';
import { checkPopover, checkSkipLink, walk } from './lib/keyboard.mjs';

const TERM = 'main button[popovertarget]:not([popovertargetaction])';
const MENU = 'header button[popovertarget]';

/** Each step costs a look at the whole page: languages share the styles, so they share the settings out. */
const WALKS = [
  { name: '1280 px', setting: { width: 1280 }, of: () => true },
  { name: '360 px, dark', setting: { width: 360, colorScheme: 'dark' }, of: (language, languages) => language === languages.at(-1) },
  { name: '768 px, forced colours', setting: { width: 768, height: 1024, forcedColors: 'active' }, of: (language, languages) => language !== languages.at(-1) },
];

for (const opened of openSites()) {
  const { name, site } = opened;
  const samples = site.samples();

  const visit = (setting, pages, look) =>
    overPages(opened.browser, setting, pages, async (tab, page) => {
      await tab.goto(opened.server.url(page));
      return look(tab, page);
    });

  test(`${name}: the skip link comes first and works`, async () => {
    expectNone(await visit({ width: 1280 }, samples, checkSkipLink), import.meta.url);
  });

  for (const { name: setting, setting: options, of } of WALKS) {
    test(`${name}: the focus is visible all the way, in order and without a trap, at ${setting}`, async (t) => {
      let steps = 0;
      const pages = samples.filter((page) => of(site.languageOf(page), site.languages));
      const faults = await visit(options, pages, async (tab, page) => {
        const walked = await walk(tab, page);
        steps += walked.steps;
        return walked.faults;
      });
      t.diagnostic(`${steps} steps on ${pages.length} pages`);
      expectNone(faults, import.meta.url);
    });
  }

  for (const width of [1280, 360]) {
    test(`${name}: a term opens and closes at ${width} px`, async () => {
      const pages = samples.filter((page) => site.read(page).includes('popovertarget=term-'));
      expectNone(await visit({ width }, pages, (tab, page) => checkPopover(tab, page, TERM)), import.meta.url);
    });
  }

  test(`${name}: the menu opens and closes at 360 px`, async () => {
    expectNone(await visit({ width: 360 }, samples, (tab, page) => checkPopover(tab, page, MENU)), import.meta.url);
  });

  test(`${name}: nothing is shown to a mouse alone`, async () => {
    expectNone(await visit({ width: 1280 }, samples, checkHover), import.meta.url);
  });
}
