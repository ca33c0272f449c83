// The site has a page of every kind in every language; without it the tests of that kind would have nothing to test.
import { test } from 'node:test';
import { expectNone, fault } from './lib/fault.mjs';
import { siteUnderTest } from './lib/site.mjs';

const site = siteUnderTest();

test('every kind of page is there', () => {
  expectNone(site.missingKinds().map(({ kind, page }) => fault(page, '', `the site has no ${kind} page`)), import.meta.url);
});
