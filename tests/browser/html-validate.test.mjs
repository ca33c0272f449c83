// Every page passes html-validate's recommended, document and a11y rules.
import { test } from 'node:test';
import { expectNone } from './lib/fault.mjs';
import { checkWithHtmlValidate } from './lib/html-validate.mjs';
import { sitesUnderTest } from './lib/site.mjs';

for (const { name, site } of sitesUnderTest()) {
  test(`${name}: html-validate finds no error`, async (t) => {
    t.diagnostic(`${site.pages.length} pages`);
    expectNone(await checkWithHtmlValidate(site.pages, site.read), import.meta.url);
  });
}
