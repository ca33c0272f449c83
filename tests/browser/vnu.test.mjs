// Every page is valid HTML by the Nu Html Checker.
import { test } from 'node:test';
import { expectNone } from './lib/fault.mjs';
import { sitesUnderTest } from './lib/site.mjs';
import { checkWithVnu } from './lib/vnu.mjs';

for (const { name, site } of sitesUnderTest()) {
  test(`${name}: vnu finds no error and warns of nothing`, async (t) => {
    const whole = site.pages.length === site.allPages.length;
    const { faults, passedOver } = await checkWithVnu(site.folder, site.pages, { whole });
    t.diagnostic(`${site.pages.length} pages, ${passedOver} warnings passed over: see lib/vnu.mjs`);
    expectNone(faults, import.meta.url);
  });
}
