// Reading without a network: one page is visited, the server is stopped, and the booklet is still there.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { checkWithAxe } from './lib/axe.mjs';
import { launch } from './lib/browser.mjs';
import { serve } from './lib/server.mjs';
import { smallSite } from './lib/small-site.mjs';

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

/** A site that is served, a tab of a reader, and `port`, so that the server can come back at the same address. */
async function reading(t, more) {
  const site = smallSite(more);
  const server = await serve(site.folder);
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' });
  const state = { site, server, context, tab: await context.newPage(), url: server.url, port: Number(new URL(server.origin).port) };
  state.stop = async () => {
    await state.server?.close();
    state.server = null;
  };
  state.start = async () => {
    state.server = await serve(site.folder, { port: state.port });
  };
  t.after(async () => {
    await context.close();
    await state.stop();
    site.remove();
  });
  return state;
}

/** Asks in the page, again and again, until the answer is yes. (waitForFunction takes a promise for a yes.) */
async function until(tab, question, argument) {
  while (!(await tab.evaluate(question, argument))) await tab.evaluate(() => new Promise(requestAnimationFrame));
}

/** Waits until the group of this name is kept whole: its list is put last. */
const untilKept = (tab, name) =>
  until(tab, async (group) => {
    for (const key of await caches.keys()) {
      const requests = await (await caches.open(key)).keys();
      if (requests.some(({ url }) => url.includes(`/assets/offline-${group}.`))) return true;
    }
    return false;
  }, name.replace('/', '-'));

const keptPaths = (tab) =>
  tab.evaluate(async () => {
    const found = [];
    for (const key of await caches.keys()) for (const { url } of await (await caches.open(key)).keys()) found.push(new URL(url).pathname);
    return found.sort();
  });

const heading = (tab) => tab.locator('h1').first().innerText();
const statusOf = (tab) => tab.locator('.offline-bar [role=status]');

test('after one visit of a chapter the whole booklet in that language opens without a network', async (t) => {
  const { tab, url, stop } = await reading(t);
  await tab.goto(url('ja/b/start.html'));
  await untilKept(tab, 'ja/b');
  await stop();
  for (const [page, title] of [
    ['ja/b/goals.html', '目標'], ['ja/b/start.html', 'はじめに'], ['ja/b/index.html', '冊子'], ['ja/b/tables/counts.html', '件数'],
    ['ja/glossary.html', '用語集'], ['ja/index.html', '冊子'], ['index.html', '冊子'], ['ja/b/', '冊子'], ['ja/b/goals', '目標'],
  ]) {
    await tab.goto(url(page));
    assert.match(await heading(tab), new RegExp(title), page);
    await statusOf(tab).getByText('令和8年（2026年）11月20日').or(statusOf(tab).getByText('11月20日')).waitFor();
  }
  const styled = await tab.evaluate(() => [...document.styleSheets].every((sheet) => sheet.cssRules.length > 0));
  assert.ok(styled, 'the styles are there');
});

test('a page that is not kept: told so in its own language, with what is kept; and again when the network is back', async (t) => {
  const { tab, url, stop, start } = await reading(t);
  await tab.goto(url('ja/b/start.html'));
  await untilKept(tab, 'ja/b');
  await stop();
  await tab.goto(url('en/b/goals.html'));
  assert.equal(await tab.evaluate(() => document.documentElement.lang), 'en');
  assert.match(await heading(tab), /not kept on this device/);
  const chapter = tab.locator('.offline-shelf a', { hasText: '目標' });
  await chapter.waitFor();
  assert.equal(await tab.locator('.offline-shelf section').first().getAttribute('lang'), 'ja');
  for (const width of [360, 1280]) {
    await tab.setViewportSize({ width, height: 740 });
    assert.deepEqual(await checkWithAxe(tab, 'en/offline.html'), []);
  }
  await chapter.click();
  assert.match(await heading(tab), /目標/);
  await tab.goBack();
  await start();
  await tab.locator('[data-again]').click();
  assert.match(await heading(tab), /Goals/);
  assert.equal(await tab.locator('.offline-bar').isVisible(), false);
});

test('a new edition is announced and shown when the reader asks for it; what is old goes', async (t) => {
  const { site, tab, url, stop } = await reading(t);
  await tab.goto(url('ja/b/start.html'));
  await untilKept(tab, 'ja/b');
  const before = await keptPaths(tab);
  site.write('content/b/20-goals.ja.md', '+++\ntitle = "あたらしい目標"\n+++\n\n書き改めた章です。\n');
  site.build();
  await tab.goto(url('ja/b/start.html'));
  await statusOf(tab).getByText('新しい版が公開されました').waitFor();
  assert.equal(await tab.evaluate(() => document.activeElement === document.body), true, 'the focus stays');
  for (const width of [360, 1280]) {
    await tab.setViewportSize({ width, height: 740 });
    assert.deepEqual(await checkWithAxe(tab, 'ja/b/start.html with the bar'), []);
  }
  await Promise.all([tab.waitForEvent('load'), tab.getByRole('button', { name: '新しい版にする' }).click()]);
  const oldList = before.find((path) => path.includes('/assets/offline-ja-b.'));
  await until(tab, async (path) => !(await caches.match(path)), oldList);
  await stop();
  await tab.goto(url('ja/b/goals.html'));
  assert.match(await heading(tab), /あたらしい目標/);
});

test('an announcement that was closed does not come again in this tab', async (t) => {
  const { site, tab, url } = await reading(t);
  await tab.goto(url('ja/b/start.html'));
  await untilKept(tab, 'ja/b');
  site.write('content/b/20-goals.ja.md', '+++\ntitle = "あたらしい目標"\n+++\n\n書き改めた章です。\n');
  site.build();
  await tab.goto(url('ja/b/start.html'));
  await statusOf(tab).getByText('新しい版が公開されました').waitFor();
  await tab.getByRole('button', { name: '閉じる' }).last().click();
  await tab.goto(url('ja/b/goals.html'));
  assert.match(await heading(tab), /あたらしい目標/, 'online, pages are the newest without asking');
  assert.equal(await tab.locator('.offline-bar').isVisible(), false);
});

test('a site that keeps nothing any more takes the worker and what it kept away', async (t) => {
  const { site, tab, url } = await reading(t);
  await tab.goto(url('ja/b/start.html'));
  await untilKept(tab, 'ja/b');
  site.write('config.toml', `${site.config}\n[offline]\nenabled = false\n`);
  site.build();
  await tab.goto(url('ja/b/goals.html'));
  await tab.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await until(tab, async () => (await caches.keys()).length === 0 && !(await navigator.serviceWorker.getRegistration()));
  assert.equal(await tab.locator('.offline-bar').count(), 0);
});

test('on a phone that saves data only what was read is kept', async (t) => {
  const { context, tab, url, stop } = await reading(t);
  await context.addInitScript(() => Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) }));
  await tab.goto(url('ja/b/start.html'));
  await until(tab, async () => Boolean(await caches.match('start.html')));
  await tab.goto(url('ja/b/index.html'));
  await until(tab, async () => Boolean(await caches.match('index.html')));
  const kept = await keptPaths(tab);
  assert.equal(kept.some((path) => path.endsWith('/goals.html') || path.includes('/assets/offline-')), false);
  await stop();
  await tab.goto(url('ja/b/start.html'));
  assert.match(await heading(tab), /はじめに/);
  await tab.goto(url('ja/b/goals.html'));
  assert.match(await heading(tab), /保存されていません/);
});

test('what does not exist is not kept, and a page that is gone goes', async (t) => {
  const { site, tab, url } = await reading(t);
  await tab.goto(url('ja/b/start.html'));
  await untilKept(tab, 'ja/b');
  const response = await tab.goto(url('ja/b/nothing.html'));
  assert.equal(response.status(), 404);
  assert.equal((await keptPaths(await reopened(tab, url))).some((path) => path.endsWith('/nothing.html')), false);
  site.write('content/b/20-goals.ja.md', '+++\ntitle = "目標"\ndraft = true\n+++\n\nまだです。\n');
  site.write('content/b/20-goals.en.md', '+++\ntitle = "Goals"\ndraft = true\n+++\n\nNot yet.\n');
  site.build();
  const gone = await tab.goto(url('ja/b/goals.html'));
  assert.equal(gone.status(), 404);
  await reopened(tab, url);
  await until(tab, async () => !(await caches.match('goals.html')));
});

async function reopened(tab, url) {
  await tab.goto(url('ja/b/start.html'));
  return tab;
}

test('manifests name the site in each language, with icons that are there', async (t) => {
  const { tab, url } = await reading(t);
  for (const [manifest, name] of [['manifest.webmanifest', 'ちいさな本棚'], ['ja/manifest.webmanifest', 'ちいさな本棚'], ['en/manifest.webmanifest', 'Small shelf']]) {
    const address = url(manifest);
    const answer = await tab.request.get(address);
    const content = await answer.json();
    assert.equal(content.name, name);
    for (const part of [content.start_url, ...content.icons.map((icon) => icon.src)]) {
      assert.equal((await tab.request.get(new URL(part, address).href)).status(), 200, part);
    }
    assert.equal(new URL(content.scope, address).href, url(''));
  }
  await tab.goto(url('en/b/start.html'));
  assert.equal(await tab.evaluate(() => document.querySelector('link[rel=manifest]').href), url('en/manifest.webmanifest'));
});
