// Sorting and filtering on the page of a table: by value, missing values last, by keyboard, announced.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from './lib/browser.mjs';
import { siteUnderTest } from './lib/site.mjs';

const site = siteUnderTest();
let browser;
before(async () => { browser = await launch(); });
after(async () => { await browser?.close(); });

const page = (language, table) => `file://${site.folder}/${language}/strategy-3/tables/${table}.html`;
const values = (tab, column) => tab.$$eval('main .table:not(.timeline) tbody tr', (rows, index) => rows.map((row) => row.cells[index].dataset.sort), column);

for (const language of ['ja', 'en']) {
  test(`${language}: a column of numbers is sorted by value, with missing values last`, async () => {
    const tab = await browser.newPage();
    await tab.goto(page(language, 'indicators'));
    const heading = tab.locator('main .table thead th').nth(2);
    const before = await values(tab, 2);
    await heading.locator('button').focus();
    await tab.keyboard.press('Enter');
    const numbers = before.filter((value) => value !== '').map(Number).sort((a, b) => a - b).map(String);
    assert.deepEqual(await values(tab, 2), [...numbers, '']);
    assert.equal(await heading.getAttribute('aria-sort'), 'ascending');
    await tab.keyboard.press('Enter');
    assert.deepEqual(await values(tab, 2), [...numbers.reverse(), '']);
    assert.equal(await heading.getAttribute('aria-sort'), 'descending');
    assert.equal(await tab.locator('main th[aria-sort]').count(), 1);
    await tab.close();
  });

  test(`${language}: filtering does not mind width and case, and says how many rows are left`, async () => {
    const tab = await browser.newPage();
    await tab.goto(page(language, 'initiatives'));
    const rows = tab.locator('main .table:not(.timeline) tbody tr:not(.group)');
    const total = await rows.count();
    const input = tab.locator('[data-table-tools] input');
    await input.fill('ｄｘ');
    const shown = await rows.evaluateAll((all) => all.filter((row) => !row.hidden && !row.parentElement.hidden).map((row) => row.textContent));
    assert.ok(shown.length > 0 && shown.length < total, `${shown.length} of ${total}`);
    assert.ok(shown.every((text) => text.includes('DX')));
    const said = await tab.locator('[data-table-tools] [role=status]').textContent();
    assert.ok(said.includes(String(shown.length)) && said.includes(String(total)), said);
    await input.fill('no such row');
    assert.equal(await tab.locator('main .table:not(.timeline) tbody:visible').count(), 0);
    await input.fill('');
    assert.equal(await rows.evaluateAll((all) => all.filter((row) => !row.hidden).length), total);
    await tab.close();
  });
}
