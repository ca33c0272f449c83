// Home, chapter and glossary by keyboard alone, in every language, on a desk and on a phone.
import { test } from 'node:test';
import { overPages } from './lib/browser.mjs';
import { expectNone } from './lib/fault.mjs';
import { openSite } from './lib/fixture.mjs';
import { checkPopover, checkSkipLink, walk } from './lib/keyboard.mjs';

const opened = openSite();
const { site } = opened;

const visit = (setting, pages, look) =>
  overPages(opened.browser, setting, pages, async (tab, page) => {
    await tab.goto(opened.server.url(page));
    return look(tab, page);
  });

test('the skip link comes first and works', async () => {
  expectNone(await visit({ width: 1280 }, site.samplesOf('home', 'chapter', 'glossary'), checkSkipLink), import.meta.url);
});

for (const setting of [{ width: 1280 }, { width: 360 }, { width: 1280, colorScheme: 'dark' }]) {
  const name = `${setting.width} px${setting.colorScheme ? `, ${setting.colorScheme}` : ''}`;
  test(`the focus is visible all the way at ${name}`, async (t) => {
    let steps = 0;
    const faults = await visit(setting, site.samplesOf('home', 'chapter', 'glossary'), async (tab, page) => {
      const walked = await walk(tab, page);
      steps += walked.steps;
      return walked.faults;
    });
    t.diagnostic(`${steps} steps`);
    expectNone(faults, import.meta.url);
  });
}

for (const width of [1280, 360]) {
  test(`a term opens and closes at ${width} px`, async () => {
    const faults = await visit({ width }, site.samplesOf('chapter'), (tab, page) => checkPopover(tab, page, 'main button[popovertarget]:not([popovertargetaction])'));
    expectNone(faults, import.meta.url);
  });
}

test('the menu opens and closes at 360 px', async () => {
  const faults = await visit({ width: 360 }, site.samplesOf('home', 'chapter', 'glossary'), (tab, page) => checkPopover(tab, page, 'header button[popovertarget]'));
  expectNone(faults, import.meta.url);
});
