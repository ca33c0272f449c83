// Nothing moves for readers who asked their device for reduced motion.
import { test } from 'node:test';
import { overPages } from './lib/browser.mjs';
import { expectNone } from './lib/fault.mjs';
import { openSite } from './lib/fixture.mjs';
import { checkMotion } from './lib/motion.mjs';

const opened = openSite();
const { site } = opened;

/** One page of each kind: all pages share the style sheets. */
const pages = () => site.samplesOf('home', 'cover', 'chapter', 'glossary', 'table', 'sources', 'print');

test('nothing moves under reduced motion', async () => {
  const faults = await overPages(opened.browser, { reducedMotion: 'reduce' }, pages(), async (tab, page) => {
    await tab.goto(opened.server.url(page));
    return checkMotion(tab, page);
  });
  expectNone(faults, import.meta.url);
});
