// Every page fits 320 px: as it is, with a font of 200 %, and with the text spacing of WCAG 1.4.12.
import { test } from 'node:test';
import { overPages } from './lib/browser.mjs';
import { expectNone } from './lib/fault.mjs';
import { openSite } from './lib/fixture.mjs';
import { checkScrollBoxes } from './lib/keyboard.mjs';
import { checkEverySetting, fontSizeSwitch, SETTINGS } from './lib/reflow.mjs';

const opened = openSite();
const { site } = opened;
const KEYBOARD = 'what scrolls can be scrolled by keyboard';

test('every page fits', async (t) => {
  t.diagnostic(`${site.pages.length} pages`);
  const switches = new Map();
  const setting = { width: 320, prepare: async (tab) => switches.set(tab, await fontSizeSwitch(tab)) };
  const faults = await overPages(opened.browser, setting, site.pages, async (tab, page) => {
    await tab.goto(opened.server.url(page));
    const boxes = (await checkScrollBoxes(tab, page)).map((fault) => ({ ...fault, setting: KEYBOARD }));
    return [...boxes, ...(await checkEverySetting(tab, page, switches.get(tab)))];
  });
  for (const name of [...SETTINGS, KEYBOARD]) {
    await t.test(name, () => expectNone(faults.filter((fault) => fault.setting === name), import.meta.url));
  }
});
