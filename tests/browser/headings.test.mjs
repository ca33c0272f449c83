// The link beside a heading: real without a script; with one the address is copied, or shared where fingers are used.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closeTab, openTab, overPages } from './lib/browser.mjs';
import { expectNone } from './lib/fault.mjs';
import { openSite } from './lib/fixture.mjs';
import { checkHeadingLinks } from './lib/headings.mjs';

const opened = openSite();
const { site } = opened;

for (const width of [360, 1280]) {
  test(`every heading of a chapter has a link, at ${width} px`, async () => {
    const faults = await overPages(opened.browser, { width }, site.samplesOf('chapter'), async (tab, page) => {
      await tab.goto(opened.server.url(page));
      return checkHeadingLinks(tab, page);
    });
    expectNone(faults, import.meta.url);
  });
}

test('without a script the link leads to the section', async () => {
  const tab = await openTab(opened.browser, { javaScriptEnabled: false });
  await tab.goto(opened.server.url(site.sample('ja', 'chapter')));
  const link = tab.locator('.heading-link').nth(1);
  await link.focus();
  await tab.keyboard.press('Enter');
  assert.equal(new URL(tab.url()).hash, new URL(await link.evaluate((one) => one.href)).hash);
  await closeTab(tab);
});

test('with a script the address of the section is copied, and that is said', async () => {
  const tab = await openTab(opened.browser, { permissions: ['clipboard-read', 'clipboard-write'] });
  await tab.goto(opened.server.url(site.sample('ja', 'chapter')));
  const link = tab.locator('.heading-link').first();
  await link.click();
  const said = tab.locator('[role="status"]', { hasText: 'リンクをコピーしました' });
  await said.waitFor();
  assert.equal(await tab.evaluate(() => navigator.clipboard.readText()), await link.evaluate((one) => one.href));
  await closeTab(tab);
});

test('on a phone the section is shared', async () => {
  const tab = await openTab(opened.browser, { width: 360, hasTouch: true, isMobile: true });
  // Debian's Chromium has nothing to share with: what a phone would be asked is kept.
  await tab.addInitScript(() => {
    navigator.share = (what) => {
      window.shared = what;
      return Promise.resolve();
    };
  });
  await tab.goto(opened.server.url(site.sample('ja', 'chapter')));
  const link = tab.locator('.heading-link').first();
  await link.tap();
  const shared = await tab.evaluate(() => window.shared);
  assert.deepEqual(shared, { title: await tab.title(), url: await link.evaluate((one) => one.href) });
  await closeTab(tab);
});

test('on paper no link stands beside a heading', async () => {
  const tab = await openTab(opened.browser);
  await tab.goto(opened.server.url(site.sample('ja', 'chapter')));
  await tab.emulateMedia({ media: 'print' });
  assert.equal(await tab.locator('.heading-link:visible, .toast:visible').count(), 0);
  await closeTab(tab);
});
