// Every page is valid HTML by the Nu Html Checker.
import { test } from 'node:test';
import { expectNone } from './lib/fault.mjs';
import { siteUnderTest } from './lib/site.mjs';
import { checkWithVnu } from './lib/vnu.mjs';

const site = siteUnderTest();

test('vnu finds no error', async (t) => {
  const whole = site.pages.length === site.allPages.length;
  const { faults, warnings } = await checkWithVnu(site.folder, site.pages, { whole });
  t.diagnostic(`${site.pages.length} pages, ${warnings} warnings (not counted as errors)`);
  expectNone(faults, import.meta.url);
});
