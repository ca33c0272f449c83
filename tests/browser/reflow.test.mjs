// Every page fits windows from 320 to 1280 px: as it is, with a font of 200 %, and with the text spacing of WCAG 1.4.12.
import { test } from 'node:test';
import { overPages } from './lib/browser.mjs';
import { expectNone } from './lib/fault.mjs';
import { openSites } from './lib/fixture.mjs';
import { checkScrollBoxes } from './lib/keyboard.mjs';
import { checkEverySetting, fontSizeSwitch, SETTINGS } from './lib/reflow.mjs';
import { checkTargets } from './lib/targets.mjs';

const KEYBOARD = 'what scrolls can be scrolled by keyboard';
const TARGETS = [320, 1280].map((width) => ({ width, name: `targets at ${width} px` }));

for (const opened of openSites()) {
  const { name, site } = opened;
  test(`${name}: every page fits`, async (t) => {
    t.diagnostic(`${site.pages.length} pages`);
    const switches = new Map();
    const setting = { width: 320, prepare: async (tab) => switches.set(tab, await fontSizeSwitch(tab)) };
    const under = (setting, faults) => faults.map((fault) => ({ ...fault, setting }));
    const faults = await overPages(opened.browser, setting, site.pages, async (tab, page) => {
      await tab.setViewportSize({ width: 320, height: 640 });
      await tab.goto(opened.server.url(page));
      const found = under(KEYBOARD, await checkScrollBoxes(tab, page));
      for (const { width, name } of TARGETS) {
        await tab.setViewportSize({ width, height: 800 });
        found.push(...under(name, await checkTargets(tab, page)));
      }
      return [...found, ...(await checkEverySetting(tab, page, switches.get(tab)))];
    });
    for (const part of [...SETTINGS.map(({ name }) => name), KEYBOARD, ...TARGETS.map(({ name }) => name)]) {
      await t.test(part, () => expectNone(faults.filter((fault) => fault.setting === part), import.meta.url));
    }
  });
}
