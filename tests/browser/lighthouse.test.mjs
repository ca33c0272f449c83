// Lighthouse at its phone profile: 100 in accessibility, best practices and SEO, in the language in which the site is written.
// Its performance is a timed measure: benches/lighthouse.mjs.
import { after, before, test } from 'node:test';
import { expectNone, fault } from './lib/fault.mjs';
import { KINDS, openForLighthouse } from './lib/lighthouse.mjs';

/** Nothing here is timed: nothing is slowed down, and nothing is waited for once the page is there. */
const AT_ONCE = { throttlingMethod: 'provided', pauseAfterFcpMs: 0, pauseAfterLoadMs: 0, networkQuietThresholdMs: 0, cpuQuietThresholdMs: 0 };

const CATEGORIES = ['accessibility', 'best-practices', 'seo'];

let opened;
before(async () => { opened = await openForLighthouse(); });
after(async () => { await opened?.close(); });

test('Lighthouse gives 100 where nothing is timed', async (t) => {
  const { site } = opened;
  const [, language] = site.read('index.html').match(/<html\b[^>]*\slang="?([\w-]+)/);
  const pages = KINDS.map((kind) => site.sample(language, kind));
  const faults = [];
  for (const page of pages) {
    const { scores, costly } = await opened.measure(page, CATEGORIES, AT_ONCE);
    t.diagnostic(`${page}: ${CATEGORIES.map((id) => `${id} ${scores[id]}`).join(', ')}`);
    faults.push(...costly.map(({ category, id, title, places }) => fault(page, places.join(' · '), `Lighthouse ${category}, ${id}: ${title}`)));
    faults.push(...CATEGORIES.filter((id) => !(scores[id] >= 0)).map((id) => fault(page, '', `Lighthouse gives no score for ${id}`)));
  }
  expectNone(faults, import.meta.url);
});
