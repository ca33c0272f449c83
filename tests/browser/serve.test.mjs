// The preview in a browser: pages follow their sources at the same place, styles change in the page, the panel says what is wrong.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { checkWithAxe } from './lib/axe.mjs';
import { closeTab, launch, openTab } from './lib/browser.mjs';
import { expectNone } from './lib/fault.mjs';
import { servePreview } from './lib/preview.mjs';
import { ROOT } from './lib/program.mjs';
import { FILES } from './lib/small-site.mjs';

const STYLE = 'themes/standard/styles/base.css';
const CHAPTER = 'content/b/10-start.ja.md';
const sections = (from, to) => Array.from({ length: to - from }, (_, i) => `\n## 節${from + i} {#s${from + i}}\n\n${'長い文です。'.repeat(120)}\n`).join('');
const LONG = `+++\ntitle = "はじめに"\n+++\n${sections(0, 20)}`;

let browser;
let preview;
before(async () => {
  browser = await launch();
  preview = await servePreview({ ...FILES, [CHAPTER]: LONG, [STYLE]: fs.readFileSync(path.join(ROOT, STYLE), 'utf8') }, '--lang', 'ja');
});
after(async () => {
  await browser.close();
  assert.equal(await preview.end(), 0);
});

/** A tab at a page; what its console complains about is collected. */
async function open(page, options) {
  const tab = await openTab(browser, { serviceWorkers: 'allow', ...options });
  const complaints = [];
  tab.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  tab.on('pageerror', (error) => complaints.push(String(error)));
  const listening = tab.waitForRequest(/\/-\/events/);
  await tab.goto(`${preview.origin}/${page}`);
  await listening;
  return { tab, complaints };
}

const panelOf = (tab) => tab.getByRole('region', { name: /直すところが/ });

test('a saved chapter appears at the same place of the page', async () => {
  const { tab, complaints } = await open('ja/b/start.html');
  const top = () => tab.evaluate(() => document.getElementById('s12').getBoundingClientRect().top);
  await tab.evaluate(() => scrollTo({ top: scrollY + document.getElementById('s12').getBoundingClientRect().top + 40, behavior: 'instant' }));
  const before = await top();
  assert.ok(Math.abs(before + 40) < 2, `${before}`);
  // A section more above, and a sentence below.
  const more = `\n## 新しい節 {#new}\n\n${'間に入る文です。'.repeat(80)}\n`;
  preview.sources.write(CHAPTER, LONG.replace('\n## 節3 ', `${more}\n## 節3 `).replace('\n## 節13 ', '\n足した文です。\n\n## 節13 '));
  await tab.getByText('足した文です。').waitFor();
  await tab.waitForLoadState('load');
  await tab.waitForFunction((before) => Math.abs(document.getElementById('s12').getBoundingClientRect().top - before) < 2, before);
  assert.equal(await tab.locator('#new').count(), 1);
  preview.sources.write(CHAPTER, LONG);
  await tab.locator('#new').waitFor({ state: 'detached' });
  assert.deepEqual(complaints, []);
  await closeTab(tab);
});

test('a saved style changes the page without loading it again', async () => {
  const { tab, complaints } = await open('ja/b/goals.html');
  await tab.evaluate(() => (window.isTheSame = true));
  preview.sources.edit(STYLE, '', ':root { --measured: 17; }\n');
  await tab.waitForFunction(() => getComputedStyle(document.documentElement).getPropertyValue('--measured').trim() === '17');
  await tab.waitForFunction(() => new Set([...document.querySelectorAll('link[rel~=stylesheet]')].map((link) => link.href)).size === document.querySelectorAll('link[rel~=stylesheet]').length);
  assert.equal(await tab.evaluate(() => window.isTheSame), true);
  assert.deepEqual(complaints, []);
  await closeTab(tab);
});

for (const [name, options] of [
  ['wide, light', { width: 1280 }],
  ['wide, dark', { width: 1280, colorScheme: 'dark' }],
  ['a phone, light', { width: 360 }],
  ['a phone, dark', { width: 360, colorScheme: 'dark' }],
]) {
  test(`the panel shows what is wrong and goes when it is mended: ${name}`, async () => {
    const { tab, complaints } = await open('ja/b/start.html', options);
    const menu = tab.locator('a').first();
    await menu.focus();
    preview.sources.write(CHAPTER, LONG.replace('title =', 'titel ='));
    const panel = panelOf(tab);
    await panel.waitFor();
    await panel.getByText(`${CHAPTER}:2:1`).first().waitFor();
    assert.equal(await panel.locator('mark', { hasText: 'titel' }).count(), 1);
    assert.equal(await panel.getByRole('heading', { level: 2 }).count(), 1);
    assert.equal(await tab.locator('#s12').count(), 1, 'the last good page stays');
    assert.equal(await menu.evaluate((link) => link === document.activeElement), true, 'the focus stays');
    assert.deepEqual(complaints, []);
    expectNone(await checkWithAxe(tab, `panel, ${name}`, { root: 'sasshi-panel' }), import.meta.url);
    // The policy refused a style of axe's own.
    complaints.length = 0;
    const { width } = tab.viewportSize();
    assert.ok((await tab.evaluate(() => document.documentElement.scrollWidth)) <= width, 'nothing is cut off');
    const whole = await panel.boundingBox();
    await panel.getByRole('button', { name: 'たたむ' }).click();
    const folded = await panel.boundingBox();
    assert.ok(folded.height < 80 && folded.height < whole.height && Math.round(folded.x + folded.width) >= width - 20, JSON.stringify(folded));
    await panel.getByRole('button', { name: 'ひらく' }).press('Enter');
    assert.ok((await panel.boundingBox()).height > folded.height);
    preview.sources.write(CHAPTER, LONG);
    await panel.waitFor({ state: 'detached' });
    assert.deepEqual(complaints, []);
    await closeTab(tab);
  });
}

test('a worker that a browser got at this address before takes itself away', async () => {
  const { tab } = await open('ja/index.html');
  await tab.evaluate(() => navigator.serviceWorker.register('/service-worker.js'));
  await tab.waitForFunction(async () => (await navigator.serviceWorker.getRegistrations()).length === 0);
  await closeTab(tab);
});
