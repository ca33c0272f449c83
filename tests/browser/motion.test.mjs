// Nothing moves for readers who asked their device for reduced motion.
import { test } from 'node:test';
import { overPages } from './lib/browser.mjs';
import { expectNone } from './lib/fault.mjs';
import { openSites } from './lib/fixture.mjs';
import { checkMotion } from './lib/motion.mjs';

for (const opened of openSites()) {
  test(`${opened.name}: nothing moves under reduced motion`, async () => {
    const faults = await overPages(opened.browser, { reducedMotion: 'reduce' }, opened.site.samples(), async (tab, page) => {
      await tab.goto(opened.server.url(page));
      return checkMotion(tab, page);
    });
    expectNone(faults, import.meta.url);
  });
}
