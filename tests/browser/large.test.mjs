// A table of 5,000 rows on a phone: sorting, filtering and paging over all of them, from a folder, and without JavaScript.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { checkWithAxe } from './lib/axe.mjs';
import { closeTab, launch, openTab } from './lib/browser.mjs';
import { expectNone } from './lib/fault.mjs';
import { buildLargeSite, ROWS, valueOf } from './lib/large-site.mjs';
import { serve } from './lib/server.mjs';

const COLUMN = 3;
let browser;
let site;
let server;
before(async () => {
  site = buildLargeSite();
  server = await serve(site.folder);
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.close();
  site?.remove();
});

const address = (language, page = 'blocks.html') => `file://${site.folder}/${language}/b/tables/${page}`;
const ids = (tab) => tab.$$eval('main .table tbody tr', (rows) => rows.map((row) => row.id));

/** Opens a page of the table on a phone and calls `look`; any error of the page fails. */
async function onPhone(page, look, options = {}) {
  const tab = await openTab(browser, { width: 360, ...options });
  const errors = [];
  tab.on('pageerror', (error) => errors.push(error.message));
  tab.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await tab.goto(page);
  await look(tab);
  assert.deepEqual(errors, []);
  await closeTab(tab);
}

/** Rows in the order of a column: by value, missing ones last. */
function sorted(down) {
  const rows = Array.from({ length: ROWS }, (_, at) => ({ id: `b${at + 1}`, at, value: valueOf(at + 1, COLUMN) }));
  const rank = (a, b) => (a.value === null) - (b.value === null) || (a.value - b.value) * (down ? -1 : 1) || a.at - b.at;
  return rows.sort(rank).map(({ id }) => id);
}

const said = (tab) => tab.locator('[data-table-tools] [role=status]').textContent();
const rowsArrive = (tab) => tab.waitForFunction(() => document.querySelector('.rows-pager').hidden);

for (const language of ['ja', 'en']) {
  test(`${language}: sorting takes all rows, some at a time`, () =>
    onPhone(address(language, 'blocks-7.html'), async (tab) => {
      const before = await ids(tab);
      assert.equal(before[0], 'b1201');
      const heading = tab.locator('main .table thead th').nth(2 + COLUMN);
      await heading.locator('button').focus();
      await tab.keyboard.press('Enter');
      await rowsArrive(tab);
      assert.equal(await heading.getAttribute('aria-sort'), 'ascending');
      assert.deepEqual(await ids(tab), sorted(false).slice(0, 100));
      await tab.locator('.rows-more button').click();
      assert.deepEqual(await ids(tab), sorted(false).slice(0, 200));
      await tab.keyboard.press('Shift+Tab');
      await heading.locator('button').click();
      assert.deepEqual(await ids(tab), sorted(true).slice(0, 100));
      await tab.locator('.rows-restore button').click();
      assert.deepEqual(await ids(tab), before);
      assert.equal(await tab.locator('main th[aria-sort]').count(), 0);
      assert.ok(await tab.locator('.rows-pager').isVisible());
    }));

  test(`${language}: filtering finds rows of every part and says how many`, () =>
    onPhone(address(language), async (tab) => {
      const before = await ids(tab);
      const input = tab.locator('[data-table-tools] input');
      await input.fill(language === 'ja' ? '町丁４３２１' : 'BLOCK 4321');
      await rowsArrive(tab);
      assert.deepEqual(await ids(tab), ['b4321']);
      assert.match(await said(tab), /5,000/);
      assert.match(await said(tab), /(^|\D)1\D/);
      await input.fill('no such row');
      await tab.waitForFunction(() => document.querySelectorAll('main .table tbody tr').length === 0);
      await input.fill('');
      assert.deepEqual(await ids(tab), before);
      assert.ok(await tab.locator('.rows-pager').isVisible());
    }));

  test(`${language}: rows of the script are the rows of the pages`, async () => {
    const look = (tab) => tab.$$eval('main .table tbody tr', (rows) => rows.map((row) => row.outerHTML.replaceAll(' hidden=""', '')));
    let still;
    await onPhone(address(language, 'blocks-2.html'), async (tab) => { still = await look(tab); });
    await onPhone(address(language), async (tab) => {
      const input = tab.locator('[data-table-tools] input');
      await input.fill('b');
      await input.fill(language === 'ja' ? '町丁' : 'block');
      await rowsArrive(tab);
      for (let more = 0; more < 3; more += 1) await tab.locator('.rows-more button').click();
      const found = await look(tab);
      assert.equal(found.length, 400);
      assert.deepEqual(found.slice(200), still);
    });
  });
}

test('a link to a row finds it on its page', () =>
  onPhone(`${address('en')}#b4321`, async (tab) => {
    await tab.waitForURL(/blocks-22\.html#b4321$/);
    assert.ok(await tab.locator('#b4321').isVisible());
  }));

test('without JavaScript every part is there, and the pager leads on', () =>
  onPhone(address('ja'), async (tab) => {
    assert.ok(await tab.locator('[data-table-tools]').isHidden());
    assert.ok(await tab.locator('.rows-more').isHidden());
    const rows = await ids(tab);
    for (let part = 2; part <= 25; part += 1) {
      await tab.locator('.rows-pager a[rel=next]').click();
      await tab.waitForURL(new RegExp(`blocks-${part}\\.html$`));
      rows.push(...(await ids(tab)));
    }
    assert.equal(await tab.locator('.rows-pager a[rel=next]').count(), 0);
    assert.deepEqual(rows, Array.from({ length: ROWS }, (_, at) => `b${at + 1}`));
  }, { javaScriptEnabled: false }));

test('header and first column stay in sight, and leave room for the rest', async () => {
  for (const width of [360, 1280]) {
    const tab = await openTab(browser, { width });
    await tab.goto(address('ja', 'blocks-3.html'));
    const seen = await tab.locator('.table-region').evaluate((region) => {
      region.scrollIntoView();
      region.scrollTo(900, 2000);
      const box = region.getBoundingClientRect();
      const head = region.querySelector('thead th:nth-child(8)').getBoundingClientRect();
      const first = region.querySelector('tbody tr:nth-child(60) th').getBoundingClientRect();
      return { top: head.top - box.top, left: first.left - box.left, share: first.width / box.width, height: box.height / innerHeight };
    });
    assert.ok(Math.abs(seen.top) < 2, `${width} px: the header is ${seen.top} px below the edge`);
    assert.ok(Math.abs(seen.left) < 2, `${width} px: the first column is ${seen.left} px from the edge`);
    assert.ok(seen.share <= 0.45, `${width} px: the first column takes ${seen.share} of the box`);
    assert.ok(seen.height < 1, `${width} px: the box is higher than the window`);
    await closeTab(tab);
  }
});

test('targets are large enough for a thumb, and axe has nothing to say, under the strict policy', () =>
  onPhone(server.url('en/b/tables/blocks-3.html'), async (tab) => {
    const small = await tab.$$eval('.rows-pager a, .table-tools input', (all) =>
      all.map((one) => one.getBoundingClientRect()).filter((box) => box.height < 44 || box.width < 44).length);
    assert.equal(small, 0);
    await tab.locator('[data-table-tools] input').fill('block 12');
    await rowsArrive(tab);
    expectNone(await checkWithAxe(tab, 'blocks-3.html'), import.meta.url);
  }));
