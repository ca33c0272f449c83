// Every page passes axe: phone and desk, light and dark, and forced colours.
import { test } from 'node:test';
import { checkWithAxe } from './lib/axe.mjs';
import { overPages } from './lib/browser.mjs';
import { expectNone } from './lib/fault.mjs';
import { openSite } from './lib/fixture.mjs';
import { openEverything } from './lib/open-everything.mjs';

const opened = openSite();
const { site } = opened;

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 900 };

/** In forced colours the reader's own palette decides, so an unsettled contrast says nothing there. */
const SETTINGS = [
  { name: '360 px, light', viewport: PHONE, media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: '360 px, dark', viewport: PHONE, media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: '1280 px, dark', viewport: DESK, media: { colorScheme: 'dark', forcedColors: 'none' }, contrast: true },
  { name: '1280 px, light', viewport: DESK, media: { colorScheme: 'light', forcedColors: 'none' }, contrast: true },
  { name: '1280 px, forced colours', viewport: DESK, media: { colorScheme: 'light', forcedColors: 'active' } },
];

async function use(tab, { viewport, media }) {
  await tab.setViewportSize(viewport);
  await tab.emulateMedia(media);
  await tab.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
}

/** A page is loaded once and judged in one setting after the other: loading costs as much as judging. */
async function judge(pages, settings, look) {
  return overPages(opened.browser, {}, pages, async (tab, page) => {
    await tab.goto(opened.server.url(page));
    const found = [];
    for (const setting of settings) {
      await use(tab, setting);
      found.push((await look(tab, page, setting)).map((fault) => ({ ...fault, setting: setting.name })));
    }
    return found.flat();
  });
}

test('axe finds nothing', async (t) => {
  t.diagnostic(`${site.pages.length} pages`);
  const faults = await judge(site.pages, SETTINGS, (tab, page, { contrast }) => checkWithAxe(tab, page, { contrast }));
  for (const { name } of SETTINGS) {
    await t.test(name, () => expectNone(faults.filter(({ setting }) => setting === name), import.meta.url));
  }
});

test('axe finds nothing in opened menus, terms and details', async (t) => {
  const settings = SETTINGS.filter(({ viewport }) => viewport === PHONE);
  const pages = site.samplesOf('home', 'chapter', 'glossary');
  const faults = await judge(pages, settings, (tab, page) => openEverything(tab, (root) => checkWithAxe(tab, page, { root })));
  for (const { name } of settings) {
    await t.test(name, () => expectNone(faults.filter(({ setting }) => setting === name), import.meta.url));
  }
});
