// Pictures made of pixels: there, with their room and their words; a phone loads the small file and nothing moves.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { overPages } from './lib/browser.mjs';
import { expectNone, fault } from './lib/fault.mjs';
import { openSites } from './lib/fixture.mjs';
import { checkPictures } from './lib/pictures.mjs';
import { layoutShift } from './lib/weight.mjs';

const SCREENS = [
  { width: 360, deviceScaleFactor: 1 },
  { width: 360, deviceScaleFactor: 3 },
  { width: 768, deviceScaleFactor: 1 },
  { width: 1280, deviceScaleFactor: 1 },
];

for (const opened of openSites()) {
  const { name, site } = opened;
  const pages = site.pages.filter((page) => site.read(page).includes('<img'));
  for (const screen of SCREENS) {
    test(`${name}: pictures at ${screen.width} px, ${screen.deviceScaleFactor} dots a pixel`, async (t) => {
      const checked = await overPages(opened.browser, screen, pages, async (tab, page) => {
        await tab.goto(opened.server.url(page));
        return [{ page, ...(await checkPictures(tab, page)) }];
      });
      t.diagnostic(`${checked.reduce((sum, { count }) => sum + count, 0)} pictures on ${pages.length} pages`);
      expectNone(checked.flatMap(({ faults }) => faults), import.meta.url);
      if (name !== 'the other site' || screen.width !== 360 || screen.deviceScaleFactor !== 1) return;
      const chapters = checked.filter(({ page }) => page.endsWith('/pictures.html'));
      assert.equal(chapters.length, 2, 'the chapter with pictures, in both languages');
      for (const { page, loaded } of chapters) {
        for (const address of loaded) assert.match(address, /-480\.webp$/, page);
      }
    });
  }

  test(`${name}: nothing moves when a picture comes`, async () => {
    const faults = await overPages(opened.browser, { width: 360 }, pages, async (tab, page) => {
      const { sum, places } = await layoutShift(tab, opened.server.url(page));
      return sum > 0 ? [fault(page, places.join(' '), `moves by ${sum}`)] : [];
    });
    expectNone(faults, import.meta.url);
  });
}
