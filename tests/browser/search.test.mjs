// The search: finds exactly what a plain text search over the pages finds, says it, leads there, and keeps out of the way.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import vm from 'node:vm';
import { checkWithAxe } from './lib/axe.mjs';
import { closeTab, openTab } from './lib/browser.mjs';
import { expectNone } from './lib/fault.mjs';
import { openSite } from './lib/fixture.mjs';
import { buildLargeSite } from './lib/large-site.mjs';
import { plain, plainSearch, queryWords, sectionsOf } from './lib/search.mjs';

const opened = openSite();
const { site } = opened;

const QUERIES = {
  ja: [
    // Words of the text, long and short, one sign, digits, punctuation.
    '窓口', '満足度', 'デジタル', '市民', '豊中市', '取組み', '目標', '図書館', 'マイナンバーカード', '行', '市', 'の', '80', '95.2%', '2026', '令和7年度',
    '13', '「', '。', '・', 'A-1', 'AI', '生成AI', '自動運転', '高齢者', 'スマホ相談会', 'クラウド', '出典', '計算のしかた', 'コンビニ交付をオンラインとした',
    // Width.
    'ＡＩ', 'ｄｘ', '８６', '９５．２％', 'ﾃﾞｼﾞﾀﾙ', 'ｽﾏﾎ', 'ｸﾗｳﾄﾞｻｰﾋﾞｽ', '（', 'Ａ−２', '令和８〜１１年度', '令和8～11年度',
    // Case.
    'ai', 'dx', 'Kgi', 'rag', 'ev（電気）バス',
    // Kana.
    'でじたる', 'まいなんばーかーど', 'すまほ', 'ｽﾏﾎそうだん', 'サーバ', 'さーば', 'ガバメント', 'がばめんと', 'マチ', 'ヲ使イ',
    // Readings.
    'まどぐち', 'まどぐちでぃーえっくす', 'マドグチ', 'ﾏﾄﾞｸﾞﾁ', 'じどうか', 'せいせいえーあい', 'くらうど', 'おんらいんもうしこみりつ', 'おおさかすまーとしてぃせんりゃく', 'じんざい',
    // Several words, with either space; a phrase; none.
    '窓口 予約', '窓口　デジタル', 'AI 電話 相談', '市民満足度 80%', 'デジタル 2029', '窓口 窓口', '"デジタル・ガバメント戦略 3.0"', '“市民満足度”', '存在しないことば', 'サーバー室', 'zzz',
    // Another language's name of a term.
    'cloud service', 'digital divide',
  ],
  en: [
    'counter', 'satisfaction', 'digital', 'citizens', 'Toyonaka', 'initiative', 'goal', 'library', 'My Number', 'a', 'the', '80', '95.2%', '2026', 'FY2026',
    '13', '(', '.', 'A-1', 'AI', 'generative AI', 'self-driving', 'older people', 'smartphone', 'cloud', 'source',
    'COUNTER', 'Ai', 'ｄｉｇｉｔａｌ', '８６', 'ＦＹ２０２９', 'toyonaka’s', "toyonaka's", 'Toyonaka‘s', 'self‑driving', 'self–driving', '2026–2029', '2026-2029', '“', '"',
    'digital government', 'digital　government', '"digital government"', 'government digital', '"government digital"', 'AI telephone advice', 'citizens 80%', 'library app', 'online applications 2025', 'satisfaction of citizens',
    'igita', 'nt st', '"nt st"', 'ouncil', 'zzz', 'no such words', 'strategy 3.0', 'Strategy 2.0', 'disaster', 'care', 'parents', 'telephone', 'open data', 'glossary', 'KGI', 'RPA',
    // The Japanese name of a term.
    '窓口DX', '生成ＡＩ', 'クラウドサービス', 'くらうどさーびす',
  ],
};

/** Asks the open page; returns the addresses of all results, sorted, and what was announced. */
const ask = (tab, query, group = '') =>
  tab.evaluate(([query, group]) => {
    const root = document.querySelector('[data-search-page]');
    for (const radio of root.querySelectorAll('fieldset input')) radio.checked = radio.value === group;
    root.querySelector('input[type=search]').value = query;
    root.querySelector('form').requestSubmit();
    for (let more; (more = root.querySelector('.result-more button')); ) more.click();
    const links = [...root.querySelectorAll('.best h2 a, .result-title a')];
    return { hrefs: links.map((link) => link.getAttribute('href')).sort(), said: root.querySelector('.result-count').textContent };
  }, [query, group]);

/** Opens the search with its index loaded. */
async function openSearch(language, { query = '', ...options } = {}) {
  const tab = await openTab(opened.browser, options);
  tab.errors = [];
  tab.on('pageerror', (error) => tab.errors.push(error.message));
  tab.on('console', (message) => message.type() === 'error' && tab.errors.push(message.text()));
  await tab.goto(opened.server.url(`${language}/search.html`) + query);
  return tab;
}

async function ready(tab) {
  await tab.locator('#q').focus();
  await tab.waitForFunction(() => performance.getEntriesByType('resource').some((entry) => /\/search\/[^/]+\.js$/.test(entry.name) && entry.responseEnd));
  await tab.locator('#q').fill('a');
  await tab.locator('.search-results').waitFor();
}

async function done(tab) {
  assert.deepEqual(tab.errors, []);
  await closeTab(tab);
}

/** Numbers that come in the same order every time. */
function seeded(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A piece of a text as somebody else might type it. */
function disguised(text, random) {
  const kana = (sign) => sign.replace(/[ァ-ヶ]/g, (one) => String.fromCharCode(one.charCodeAt(0) - 0x60));
  const wide = (sign) => sign.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
  return [...text].map((sign) => [sign, kana(sign), wide(sign), sign.toUpperCase()][random(4)]).join('');
}

for (const language of site.languages) {
  test(`${language}: finds what a plain text search finds`, async (t) => {
    const tab = await openSearch(language);
    const sections = await sectionsOf(tab, site, language);
    await ready(tab);
    const random = seeded(7);
    const texts = sections.flatMap((section) => section.texts);
    const pieces = Array.from({ length: 150 }, () => {
      const text = texts[random(texts.length)];
      const start = random(text.length);
      return `"${disguised(text.slice(start, start + 1 + random(12)).replace(/["\s]+/g, ' '), random)}"`;
    });
    let hits = 0;
    const fixed = QUERIES[language] ?? [];
    for (const query of [...fixed, ...pieces]) {
      if (queryWords(query).length === 0) continue;
      const expected = plainSearch(sections, query);
      const { hrefs, said } = await ask(tab, query);
      assert.deepEqual(hrefs, expected, `“${query}”`);
      assert.ok(expected.length < 2 || said.includes(new Intl.NumberFormat(language).format(expected.length)), `“${query}”: ${said}`);
      hits += expected.length;
    }
    t.diagnostic(`${fixed.length} chosen queries and ${pieces.length} pieces over ${sections.length} sections, ${hits} hits`);
    await done(tab);
  });

  test(`${language}: every result leads to a place that is there`, async () => {
    const tab = await openSearch(language);
    await ready(tab);
    const places = new Set();
    for (const query of language === 'ja' ? ['の', 'a', '。', '0'] : ['a', 'e', 'の', '0']) {
      for (const href of (await ask(tab, query)).hrefs) places.add(href);
    }
    const lost = [...places].filter((href) => {
      const [page, anchor] = href.split('#');
      const html = site.read(`${language}/${page}`);
      return anchor && !new RegExp(`\\sid="?${anchor.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}["\\s>]`).test(html);
    });
    assert.deepEqual(lost, []);
    assert.ok(places.size > 50, `${places.size} places`);
    await done(tab);
  });

  test(`${language}: every term is found by its name, its reading and its other names`, async () => {
    const tab = await openSearch(language);
    const terms = await tab.evaluate((html) => {
      const page = new DOMParser().parseFromString(html, 'text/html');
      return [...page.querySelectorAll('.entry')].map((entry) => ({
        href: `glossary.html#${entry.id}`,
        names: [...entry.querySelectorAll('.entry-name > *')].map((name) => name.textContent.replace(/ \(.*\)$/, '')),
      }));
    }, site.read(`${language}/glossary.html`));
    await ready(tab);
    for (const { href, names } of terms) {
      for (const name of names) {
        await ask(tab, name);
        const best = await tab.locator('.best h2 a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
        assert.ok(best.includes(href), `“${name}”: ${best}`);
      }
    }
    await done(tab);
  });
}

test('nothing is loaded before somebody searches, and then one file', async () => {
  const tab = await openSearch('ja');
  const asked = [];
  // The icon comes when the browser likes.
  tab.on('request', (request) => !request.url().endsWith('.svg') && asked.push(new URL(request.url()).pathname.split('/').slice(-2).join('/')));
  await tab.locator('h1').click();
  assert.deepEqual(asked, []);
  await tab.locator('#q').focus();
  await tab.locator('#q').fill('窓口');
  await tab.locator('.search-results').waitFor();
  await tab.locator('#q').fill('目標');
  await tab.waitForFunction(() => /目標/.test(document.querySelector('.result-count').textContent));
  assert.deepEqual(asked, ['search/ja.js']);
  await done(tab);
});

test('typing searches after a pause; the count is announced; the address keeps the search', async () => {
  const tab = await openSearch('ja');
  await tab.keyboard.press('/');
  await tab.keyboard.type('まどぐちでぃーえっくす');
  await tab.locator('.best').waitFor();
  const said = tab.locator('.result-count');
  assert.match(await said.textContent(), /^「まどぐちでぃーえっくす」は1か所で見つかりました$/);
  await tab.locator('#q').fill('窓口');
  await tab.waitForFunction(() => /窓口/.test(document.querySelector('.result-count').textContent));
  const count = await tab.locator('.result-title a, .best h2 a').count();
  assert.equal(new URL(tab.url()).searchParams.get('q'), '窓口');
  await tab.reload();
  await tab.locator('.search-results').waitFor();
  assert.equal(await tab.locator('#q').inputValue(), '窓口');
  assert.equal(await tab.locator('.result-title a, .best h2 a').count(), count);
  // The other language opens with the same search.
  assert.match(await tab.locator('header a[data-translation]').first().getAttribute('href'), /search\.html\?q=%E7%AA%93%E5%8F%A3$/);
  await done(tab);
});

test('the back button comes back to the same results at the same height', async () => {
  const tab = await openSearch('ja', { query: '?q=デジタル', width: 360 });
  await tab.locator('.search-results').waitFor();
  await tab.locator('.result-more button').first().click();
  const link = tab.locator('.result-title a').nth(20);
  const href = await link.getAttribute('href');
  await link.scrollIntoViewIfNeeded();
  const top = await tab.evaluate(() => scrollY);
  const count = await tab.locator('.result-title a').count();
  await link.click();
  await tab.waitForURL((url) => !url.pathname.endsWith('/search.html'));
  assert.ok(decodeURI(tab.url()).endsWith(href), `${tab.url()} is ${href}`);
  await tab.goBack();
  await tab.locator('.result-title a').nth(20).waitFor();
  assert.equal(await tab.locator('.result-title a').count(), count);
  assert.ok(Math.abs((await tab.evaluate(() => scrollY)) - top) < 2);
  await done(tab);
});

test('a group can be chosen, and the address keeps it', async () => {
  const tab = await openSearch('ja', { query: '?q=窓口' });
  await tab.locator('.search-results').waitFor();
  const labels = await tab.locator('.search-groups .choice').allTextContents();
  assert.match(labels[0], /^すべて \d+$/);
  const numbers = labels.map((label) => Number(label.match(/\d+$/)[0]));
  assert.equal(numbers[0], numbers.slice(1).reduce((sum, one) => sum + one, 0));
  await tab.locator('.search-groups .choice', { hasText: '表' }).click();
  assert.equal(await tab.locator('.result-group').count(), 1);
  assert.equal(new URL(tab.url()).searchParams.get('in'), '_tables');
  assert.match(await tab.locator('.result-count').textContent(), new RegExp(`は${numbers[labels.findIndex((label) => label.startsWith('表'))]}か所`));
  await tab.reload();
  await tab.locator('.result-group').waitFor();
  assert.equal(await tab.locator('.result-group').count(), 1);
  assert.equal(await tab.locator('.search-groups input:checked').inputValue(), '_tables');
  // Arrow keys move in the group, as radio buttons do, and the focus stays.
  await tab.locator('.search-groups input:checked').focus();
  await tab.keyboard.press('ArrowUp');
  assert.equal(await tab.evaluate(() => document.activeElement.name), 'in');
  assert.notEqual(new URL(tab.url()).searchParams.get('in'), '_tables');
  await done(tab);
});

test('nothing found: advice, ways on, and the other language', async () => {
  const tab = await openSearch('ja', { query: '?q=ぬばたまの' });
  await tab.locator('.search-tips').waitFor();
  assert.equal(await tab.locator('.result-count').textContent(), '「ぬばたまの」は見つかりませんでした');
  assert.ok(await tab.locator('.search-ways').isVisible());
  const other = tab.locator('.search-others a');
  assert.equal(await other.getAttribute('hreflang'), 'en');
  await tab.locator('#q').fill('goal');
  await tab.waitForFunction(() => /goal/.test(document.querySelector('.result-count').textContent));
  await other.click();
  await tab.locator('.result-title').first().waitFor();
  assert.equal(await tab.locator('html').getAttribute('lang'), 'en');
  assert.equal(await tab.locator('#q').inputValue(), 'goal');
  await done(tab);
});

test('an index that cannot be loaded is said and tried again', async () => {
  const tab = await openSearch('ja');
  await tab.route('**/search/ja.js', (route) => route.abort());
  await tab.locator('#q').fill('窓口');
  await tab.waitForFunction(() => /読み込めませんでした/.test(document.querySelector('.result-count').textContent));
  await tab.unroute('**/search/ja.js');
  await tab.locator('#q').press('Enter');
  await tab.locator('.search-results').waitFor();
  assert.match(await tab.locator('.result-count').textContent(), /か所で見つかりました/);
  tab.errors = tab.errors.filter((error) => !/ERR_FAILED/.test(error));
  await done(tab);
});

test('it works from a folder', async () => {
  const tab = await openTab(opened.browser, { width: 360 });
  await tab.goto(`file://${site.folder}/ja/search.html?q=まどぐち`);
  await tab.locator('.search-results').waitFor();
  assert.equal(await tab.locator('#q').inputValue(), 'まどぐち');
  await tab.locator('#q').fill('図書館');
  await tab.waitForFunction(() => /図書館/.test(document.querySelector('.result-count').textContent));
  const link = tab.locator('.result-title a').first();
  const href = await link.getAttribute('href');
  await link.click();
  await tab.waitForURL((url) => url.href.endsWith(href));
  await tab.goBack();
  await tab.locator('.result-title a').first().waitFor();
  assert.equal(await tab.locator('#q').inputValue(), '図書館');
  await closeTab(tab);
});

test('without JavaScript it says so and leads on', async () => {
  for (const language of site.languages) {
    const tab = await openTab(opened.browser, { javaScriptEnabled: false });
    await tab.goto(opened.server.url(`${language}/search.html`));
    assert.ok(await tab.locator('.search-needs-script').isVisible());
    const ways = await tab.locator('.search-ways a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    for (const way of [`${site.booklet}/index.html`, 'glossary.html', 'topics.html', 'tables.html']) assert.ok(ways.includes(way), `${way}: ${ways}`);
    assert.equal(await tab.locator('.search-form').isVisible(), false);
    await closeTab(tab);
  }
});

test('axe and reflow, with results', async () => {
  const faults = [];
  for (const language of site.languages) {
    for (const setting of [{ width: 320 }, { width: 1280 }, { width: 360, colorScheme: 'dark' }, { width: 1280, forcedColors: 'active' }]) {
      for (const query of language === 'ja' ? ['まどぐちでぃーえっくす', '満足度', 'ぬばたまの', 'あ'.repeat(80)] : ['RPA', 'digital government', 'zzz', 'x'.repeat(80)]) {
        const tab = await openSearch(language, { ...setting, query: `?q=${encodeURIComponent(query)}` });
        await tab.locator('.search-results').waitFor();
        faults.push(...(await checkWithAxe(tab, `${language}/search.html?q=${query}`)));
        const wide = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (wide > 0) faults.push({ page: `${language}/search.html?q=${query}`, selector: 'html', what: `is ${wide} px too wide at ${setting.width} px` });
        await done(tab);
      }
    }
  }
  expectNone(faults, import.meta.url);
});

// ---- signs that change when they are folded: with an index made for the purpose

const MADE = [
  ['一般社団法人と㍿の違い', '株式', '㍿'],
  ['ﾊﾞｽとﾊﾟｰｸ', 'ばす', 'ﾊﾞｽ'],
  ['ﾊﾞｽとﾊﾟｰｸ', 'ぱーく', 'ﾊﾟｰｸ'],
  ['か\u3099くせい', 'がく', 'か\u3099く'],
  ['oﬃce no. ①', 'ffice', 'ﬃce'],
  ['oﬃce no. ①', '1', '①'],
  ['面積は3㎢です', 'km2で', '㎢で'],
  ['𠮷野家と𩸽', '野家', '野家'],
  ['so\u00adft hy\u200bphen', 'soft', 'so\u00adft'],
  ['İstanbul ẞ ΣΑΣ', 'stanbul', 'stanbul'],
  ['İstanbul ẞ ΣΑΣ', 'σας', 'ΣΑΣ'],
  ['\ufff9漢字\ufffaかんじ\ufffbを\ufff9読\ufffaよ\ufffbむ', 'かんじ', '漢字'],
  ['\ufff9漢字\ufffaかんじ\ufffbを\ufff9読\ufffaよ\ufffbむ', '漢字を', '漢字を'],
  ['\ufff9漢字\ufffaかんじ\ufffbを\ufff9読\ufffaよ\ufffbむ', 'んじをよむ', '漢字を読む'],
  ['<b>&amp; "x"', '&amp;', '&amp;'],
];

test('marks stand at the right signs', async () => {
  const tab = await openTab(opened.browser);
  await tab.route('**/search/ja.js', (route) => {
    const sections = MADE.map(([text], at) => [2, `s${at}`, `節 ${at}`, text]);
    const body = `sasshiSearch(${JSON.stringify({ language: 'ja', groups: [['b', 'B', [['b/x.html', [], [[1, 0, 'X', ''], ...sections]]]]] })});`;
    return route.fulfill({ contentType: 'text/javascript', body });
  });
  await tab.goto(opened.server.url('ja/search.html'));
  await tab.locator('#q').fill('節');
  await tab.locator('.search-results').waitFor();
  for (const [at, [text, query, expected]] of MADE.entries()) {
    await ask(tab, query);
    const marks = await tab.locator(`.result:has(a[href="b/x.html#s${at}"]) .result-text mark`).allTextContents();
    assert.equal(marks.join(''), expected, `“${query}” in “${text}”`);
    const excerpt = await tab.locator(`.result:has(a[href="b/x.html#s${at}"]) .result-text`).textContent();
    assert.equal(excerpt, text.replace(/\ufff9([^\ufffa]*)\ufffa[^\ufffb]*\ufffb/g, '$1'));
  }
  await closeTab(tab);
});

test('folding sign by sign is folding as a whole, over all of Unicode', async () => {
  const script = site.files.find((file) => /^assets\/search\.[^/]+\.js$/.test(file));
  const source = fs.readFileSync(path.join(site.folder, script), 'utf8');
  const opening = source.indexOf('var root =');
  const found = { document: { querySelector: () => null } };
  found.self = found;
  vm.runInNewContext(`${source.slice(0, opening)}self.fold = fold; self.foldInPlace = foldInPlace; ${source.slice(opening)}`, found);
  const { fold, foldInPlace } = found;
  const check = (text) => {
    const { text: folded, from, to } = foldInPlace(text);
    const shown = () => [...text].map((sign) => sign.codePointAt(0).toString(16)).join(' ');
    assert.ok(folded === fold(text), `in place: ${shown()}`);
    assert.ok(folded === plain(text), `plainly: ${shown()}`);
    assert.ok(from.length === folded.length && from.every((start, at) => start < to[at] && to[at] <= text.length && (at === 0 || start >= from[at - 1])), shown());
  };
  const signs = [];
  for (let code = 0x20; code < 0x30000; code += 1) if (code < 0xd800 || code > 0xdfff) signs.push(String.fromCodePoint(code));
  const marks = ['\u0301', '\u3099', '\u309a', '\uff9e', '\uff9f', '\u0307', '\u200b', '\ufe0f', '\u1161', '\u11a8', 'a', 'が', 'カ'];
  for (const sign of signs) {
    check(sign);
    for (const mark of marks) check(sign + mark);
  }
  const random = seeded(11);
  for (let round = 0; round < 20000; round += 1) {
    check(Array.from({ length: 1 + random(8) }, () => (random(3) ? signs[random(signs.length)] : marks[random(marks.length)])).join(''));
  }
});

// ---- a site with a large table

let large;
before(() => {
  large = buildLargeSite();
});
after(() => large?.remove());

test('rows of a large table are found on the part that they stand on', async () => {
  const tab = await openTab(opened.browser, { width: 360 });
  await tab.goto(`file://${large.folder}/ja/search.html?q=町丁４３２１`);
  await tab.locator('.result-title a').first().waitFor();
  const hrefs = await tab.locator('.result-title a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  assert.equal(hrefs.length, 1);
  const [page, anchor] = hrefs[0].split('#');
  assert.equal(anchor, 'b4321');
  assert.match(page, /^b\/tables\/blocks-\d+\.html$/);
  assert.match(fs.readFileSync(path.join(large.folder, 'ja', page), 'utf8'), /id="?b4321[\s">]/);
  await closeTab(tab);
});
