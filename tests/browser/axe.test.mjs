// Every page passes axe: phone and desk, light and dark, and forced colours; samples of all components at every width.
import { test } from 'node:test';
import { checkWithAxe } from './lib/axe.mjs';
import { overPages } from './lib/browser.mjs';
import { expectNone } from './lib/fault.mjs';
import { openSites } from './lib/fixture.mjs';
import { openEverything } from './lib/open-everything.mjs';

const HEIGHTS = { 320: 640, 360: 740, 768: 1024, 1280: 900 };

const COLOURS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'light', forcedColors: 'active' },
};

/** In forced colours the reader's own palette decides, so an unsettled contrast says nothing there. */
const setting = (width, colours) => ({
  name: `${width} px, ${colours}`, viewport: { width, height: HEIGHTS[width] }, media: COLOURS[colours],
  contrast: width === 1280 && colours !== 'forced colours',
});

const EVERY_PAGE = [setting(360, 'light'), setting(360, 'dark'), setting(1280, 'dark'), setting(1280, 'light'), setting(1280, 'forced colours')];
const SAMPLES = [320, 360, 768].flatMap((width) => Object.keys(COLOURS).map((colours) => setting(width, colours)))
  .filter(({ name }) => !EVERY_PAGE.some((known) => known.name === name));
const OPENED = Object.keys(COLOURS).map((colours) => setting(360, colours));

async function use(tab, { viewport, media }) {
  await tab.setViewportSize(viewport);
  await tab.emulateMedia(media);
  await tab.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
}

/** A page is loaded once and judged in one setting after the other: loading costs as much as judging. */
async function judge(opened, pages, settingsOf, look) {
  return overPages(opened.browser, {}, pages, async (tab, page) => {
    await tab.goto(opened.server.url(page));
    const found = [];
    for (const setting of settingsOf(page)) {
      await use(tab, setting);
      found.push((await look(tab, page, setting)).map((fault) => ({ ...fault, setting: setting.name })));
    }
    return found.flat();
  });
}

async function report(t, settings, faults) {
  for (const { name } of settings) {
    await t.test(name, () => expectNone(faults.filter(({ setting }) => setting === name), import.meta.url));
  }
}

for (const opened of openSites()) {
  const { name, site } = opened;
  const samples = site.samples();

  test(`${name}: axe finds nothing`, async (t) => {
    t.diagnostic(`${site.pages.length} pages, ${samples.length} of them in ${EVERY_PAGE.length + SAMPLES.length} settings`);
    const settingsOf = (page) => (samples.includes(page) ? [...EVERY_PAGE, ...SAMPLES] : EVERY_PAGE);
    const faults = await judge(opened, site.pages, settingsOf, (tab, page, { contrast }) => checkWithAxe(tab, page, { contrast }));
    await report(t, [...EVERY_PAGE, ...SAMPLES], faults);
  });

  test(`${name}: axe finds nothing in opened menus, terms and details`, async (t) => {
    const faults = await judge(opened, samples, () => OPENED, (tab, page) => openEverything(tab, (root) => checkWithAxe(tab, page, { root })));
    await report(t, OPENED, faults);
  });
}
