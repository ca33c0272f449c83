// Every checker finds the faults it is there for, on small broken pages, and finds none on a sound page.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkWithAxe } from '../lib/axe.mjs';
import { closeTab, launch, openTab, overPages } from '../lib/browser.mjs';
import { checkChartColours, checkChartTexts, pagesWithCharts } from '../lib/charts.mjs';
import { checkContents, readContents } from '../lib/contents.mjs';
import { describe } from '../lib/fault.mjs';
import { checkHover } from '../lib/hover.mjs';
import { checkWithHtmlValidate } from '../lib/html-validate.mjs';
import * as keyboard from '../lib/keyboard.mjs';
import { checkTemplates } from '../lib/kinds.mjs';
import { checkLanguages } from '../lib/languages.mjs';
import { checkAlternates, checkLinks, checkStyleSheets, readLinks } from '../lib/links.mjs';
import * as loading from '../lib/loading.mjs';
import { checkMotion } from '../lib/motion.mjs';
import * as nojs from '../lib/nojs.mjs';
import { openEverything } from '../lib/open-everything.mjs';
import { checkPaper, PAPER } from '../lib/paper.mjs';
import * as booklet from '../lib/booklet-pdf.mjs';
import * as pdf from '../lib/pdf.mjs';
import { checkPictures } from '../lib/pictures.mjs';
import * as reflow from '../lib/reflow.mjs';
import { serve } from '../lib/server.mjs';
import { readSite } from '../lib/site.mjs';
import { checkStructure, checkTitles } from '../lib/structure.mjs';
import { checkTables } from '../lib/tables.mjs';
import { checkTargets } from '../lib/targets.mjs';
import { checkWithVnu } from '../lib/vnu.mjs';

const site = readSite(path.join(path.dirname(fileURLToPath(import.meta.url)), 'site'));
const SOUND = ['en/index.html', 'ja/index.html'];
const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'sasshi-selftest-'));
let server;
let browser;

before(async () => {
  server = await serve(site.folder);
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.close();
  fs.rmSync(temporary, { recursive: true });
});

/** Each pattern is found in some fault, and no fault is left that no pattern expects. */
function expectFaults(faults, patterns) {
  const told = faults.map(({ selector, what }) => `${what} @ ${selector}`);
  for (const pattern of patterns) assert.ok(told.some((line) => pattern.test(line)), `nothing found for ${pattern} in:\n${told.join('\n')}`);
  const unexpected = told.filter((line) => !patterns.some((pattern) => pattern.test(line)));
  assert.deepEqual(unexpected, [], 'faults that nothing expects');
}

/** Opens one page in a new tab, or the sound pages when none is named. */
async function on(page, setting, look) {
  return overPages(browser, setting, page ? [page] : SOUND, async (tab, one) => {
    await tab.goto(server.url(one));
    return look(tab, one);
  });
}

test('vnu', async () => {
  expectFaults((await checkWithVnu(site.folder, SOUND)).faults, []);
  expectFaults((await checkWithVnu(site.folder, ['en/warned.html'])).faults, [/Section lacks heading/]);
  expectFaults((await checkWithVnu(site.folder, ['en/markup.html'])).faults, [/Duplicate ID/i, /font.* element is obsolete/i, /Unclosed element|violates nesting|unclosed elements/i, /./]);
});

test('html-validate', async () => {
  expectFaults(await checkWithHtmlValidate(SOUND, site.read), []);
  expectFaults(await checkWithHtmlValidate(['en/markup.html'], site.read), [/no-dup-id/, /no-inline-style/, /heading-level/, /empty-heading/, /close-order/, /./]);
});

test('axe', async () => {
  const look = (tab, page) => checkWithAxe(tab, page, { contrast: true });
  expectFaults(await on(null, {}, look), []);
  expectFaults(await on(null, { forcedColors: 'active' }, look), []);
  expectFaults(await on(null, { width: 360, colorScheme: 'dark' }, async (tab, page) => openEverything(tab, (root) => checkWithAxe(tab, page, { root }))), []);
  expectFaults(await on('en/colours.html', {}, look), [/insufficient color contrast.*@ #main > \.pale$/, /insufficient color contrast.*#pale-beside/, /could not settle.*#over-paint/, /image-alt/]);
});

test('structure', async () => {
  const look = (language) => async (tab, page) => [{ page, language, ...(await checkStructure(tab, page, site.read(page), language)) }];
  const sound = await on(null, {}, look(undefined));
  expectFaults([...sound.flatMap(({ faults }) => faults), ...checkTitles(sound)], []);
  const broken = await on('en/markup.html', {}, look('en'));
  expectFaults(broken[0].faults, [
    /lang is "ja" in the folder of "en"/, /no description/, /does not say its charset|forbids zooming/, /2 h1 elements/, /0 main elements/, /level 1 is followed by level 3/,
    /the heading is empty/, /"twice" is used twice/, /aria-describedby names "nowhere"/, /fill names "no-pattern"/, /"\*\*" is left in the text/,
    /"\{\{" is left in the text/, /"\[\[" is left in alt/, /has a style attribute/, /an inline style/, /an inline script/, /inline handler \(onload\)/, /has a title attribute/,
  ]);
  expectFaults(checkTitles([{ page: 'en/a.html', language: 'en', title: 'Same' }, { page: 'en/b.html', language: 'en', title: 'Same' }]), [/same title as en\/a\.html/]);
});

test('links', async () => {
  const pages = await overPages(browser, {}, site.allPages, async (tab, page) => [await readLinks(tab, page, site.read(page))]);
  const linksOf = (page) => checkLinks(pages, site.files).filter((fault) => fault.page === page);
  for (const page of [...SOUND, 'index.html']) expectFaults(linksOf(page), []);
  expectFaults(linksOf('en/links.html'), [
    /is absolute/, /names a folder/, /leads to no file .*missing\.html/, /leads to an id .*#nothing/, /climbs out of the site/, /is empty/,
    /a scheme that is not allowed/, /goes to another origin/, /leads to no file .*missing\.png/,
  ]);
  expectFaults(linksOf('404.html'), [/leads nowhere from a deep address.*@ href="en\/index\.html"/]);
  expectFaults(checkStyleSheets(site.files, site.read), [/leads to no file .*nowhere\.png/]);
  const alternates = checkAlternates(pages, site.languageOf);
  expectFaults(alternates.filter(({ page }) => SOUND.includes(page)), []);
  expectFaults(alternates.filter(({ page }) => !SOUND.includes(page)), [
    /does not name its translation ja\/scripts\.html/, /does not name its translation en\/scripts\.html/, /must name the page itself/, /no hreflang="x-default"/, /does not point back/,
  ]);
});

test('loading', async () => {
  const watch = (page) => overPages(browser, { prepare: loading.notePolicyViolations }, page ? [page] : SOUND, (tab, one) =>
    loading.watchLoading(tab, one, server.homeOf(one), () => tab.goto(server.url(one)), one === '404.html' ? 404 : 200));
  expectFaults(await watch(null), []);
  expectFaults(await watch('404.html'), []);
  expectFaults(await overPages(browser, {}, ['en/nowhere.html'], (tab, one) =>
    loading.watchLoading(tab, one, server.homeOf(one), () => tab.goto(server.url(one)))), [/answers 404/, /error in the console/]);
  expectFaults(await watch('en/loading.html'), [/outside of the site/, /answers 404/, /fails to load/, /a script failed/, /error in the console/]);
  expectFaults(await watch('en/markup.html'), [/refused by the Content-Security-Policy/, /error in the console/]);

  const policy = async (tab, page) => {
    const { headers } = await fetch(server.url(page));
    return loading.checkPolicy(tab, page, site.read(page), headers.get('content-security-policy') ?? '');
  };
  expectFaults(await on(null, {}, policy), []);
  expectFaults(await on('en/loading.html', {}, policy), [/has no Content-Security-Policy @ meta/, /not strict: script-src/, /not strict: style-src/, /not strict: default-src/]);
  expectFaults(await on(null, {}, loading.checkPolicyWorks), []);
  expectFaults(await on('en/loading.html', {}, loading.checkPolicyWorks), [/an inline script runs/]);
  const leads = (address) => overPages(browser, {}, [address], (tab, one) => loading.checkLeadsOn(tab, one, site.read(one), server.url(one, { leadOn: true }), { patience: 500 }));
  expectFaults(await leads('en/old.html'), [/does not lead on to index\.html/]);
  expectFaults(await leads('en/index.html'), [/has no meta/]);
  const [served, other] = [await on('en/index.html', {}, loading.appearance), await on('en/reflow.html', {}, loading.appearance)];
  assert.notDeepEqual(served, other, 'pages that look different are told apart');
});

test('tables', async () => {
  const look = async (tab, page) => (await checkTables(tab, page)).faults;
  expectFaults(await on(null, {}, look), []);
  expectFaults(await on('en/tables.html', {}, look), [
    /no caption/, /no thead/, /a td in thead/, /th without scope/, /th is empty/, /has 0 row headers/, /2 different columns/, /covers 2 columns of 3/,
    /no div role="region"/, /is a section, it must be a div/, /must name the caption/, /not tabular/, /must stand at the end/,
    /must name its own title/, /must name its own desc/, /chart without svg/,
  ]);
});

test('charts', async () => {
  const texts = async (tab, page) => (await checkChartTexts(tab, page)).faults;
  const found = await on('en/charts.html', { width: 320 }, texts);
  expectFaults(found, [/lies on another: "another value" @ #crowded/, /leaves its box @ #leaving/, /no text at all @ #silent/]);
  assert.ok(pagesWithCharts(site).includes('en/charts.html') && !pagesWithCharts(site).includes('en/links.html'));
  // Without styles everything is black on black.
  expectFaults(await on('en/charts.html', {}, checkChartColours), [/a shape of a chart has/, /a pattern has/, /a text of a chart has/]);
});

test('reflow', async () => {
  const look = async (tab, page) => reflow.checkEverySetting(tab, page, await reflow.fontSizeSwitch(tab));
  expectFaults(await on(null, { width: 320 }, look), []);
  const broken = await on('en/reflow.html', { width: 320 }, look);
  for (const { name, width, font } of reflow.SETTINGS) {
    const wide = width < 500 ? [/scrolls sideways/, /sticks out/] : [];
    const size = font ? [/root font is 16px/] : [];
    expectFaults(broken.filter(({ setting }) => setting === name), [/cut off/, ...wide, ...size]);
  }
  const [letterSpacing] = await on('en/index.html', { width: 320 }, async (tab) => {
    await reflow.spaceText(tab);
    return tab.evaluate(() => getComputedStyle(document.querySelector('p')).letterSpacing);
  });
  assert.equal(letterSpacing, '1.92px', 'the text spacing is in force in spite of the Content-Security-Policy');
});

test('motion', async () => {
  expectFaults(await on(null, { reducedMotion: 'reduce' }, checkMotion), []);
  expectFaults(await on('en/colours.html', { reducedMotion: 'reduce' }, checkMotion), [/\(1 s\)/, /\(2 s\)/]);
});

test('pictures', async () => {
  const look = async (tab, page) => (await checkPictures(tab, page)).faults;
  expectFaults(await on(null, {}, look), []);
  expectFaults(await on('en/pictures.html', {}, look), [
    /no words.*bare/, /no width and height.*bare/, /cannot be shown.*missing\.css/, /another shape.*flat/, /the file of 960 pixels is loaded, 480 are needed.*own/,
  ]);
});

test('keyboard', async () => {
  const walk = async (tab, page) => (await keyboard.walk(tab, page)).faults;
  const menu = (tab, page) => keyboard.checkPopover(tab, page, 'header button[popovertarget]');
  const term = (tab, page) => keyboard.checkPopover(tab, page, 'main button[popovertarget]');
  for (const look of [keyboard.checkSkipLink, walk, menu, term, keyboard.checkScrollBoxes]) {
    expectFaults(await on(null, {}, look), []);
    expectFaults(await on(null, { width: 360, colorScheme: 'dark' }, look), []);
  }
  expectFaults(await on('en/keyboard.html', {}, keyboard.checkSkipLink), [/does not reach a skip link/]);
  expectFaults(await on('en/covered.html', {}, keyboard.checkSkipLink), [/not inside main/]);
  expectFaults(await on('en/keyboard.html', {}, walk), [/focus is not visible.*no ring/, /hard to see.*pale ring/, /not reached by Tab.*skipped/]);
  expectFaults(await on('en/covered.html', {}, walk), [/out of sight or covered/]);
  expectFaults(await on('en/keyboard.html', {}, menu), [/Enter does not open/]);
  expectFaults(await on('en/keyboard.html', {}, (tab, page) => keyboard.checkPopover(tab, page, '[popovertarget="manual"]')), [/Escape does not close/]);
  expectFaults(await on('en/keyboard.html', {}, (tab, page) => keyboard.checkPopover(tab, page, '.absent')), [/is not on the page/]);
  expectFaults(await on('en/keyboard.html', {}, keyboard.checkScrollBoxes), [/no keyboard can scroll/]);
});

test('order of the focus, targets, what a mouse shows', async () => {
  const walk = async (tab, page) => (await keyboard.walk(tab, page)).faults;
  expectFaults(await on('en/order.html', {}, walk), [/stands behind it.*above in the column/, /stands behind it.*left in the line/]);
  expectFaults(await on(null, {}, checkTargets), []);
  expectFaults(await on('en/small.html', {}, checkTargets), [/smaller than 24 px.*"x"  20 × 20/, /smaller than 24 px.*alone in its line/]);
  expectFaults(await on(null, {}, checkHover), []);
  expectFaults(await on('en/small.html', {}, checkHover), [/to a mouse alone \(content\)/]);
});

test('languages of passages', async () => {
  const look = (tab, page) => checkLanguages(tab, page, site.read(page));
  expectFaults(await on(null, {}, look), []);
  expectFaults(await on('en/languages.html', {}, look), [/Japanese words without.*#kanji/, /in aria-label/, /Latin letters without its lang.*#sentence/]);
});

test('contents', async () => {
  const pages = await on('en/contents.html', {}, async (tab, page) => [await readContents(tab, page, site.read(page))]);
  const { entries, faults } = checkContents(pages);
  assert.equal(entries, 2);
  expectFaults(faults, [/says "Too", the heading "Two"/]);
});

test('kinds', () => {
  const templates = new Map([['base.html', ''], ['home.html', '{% extends "base.html" %}'], ['search.html', '{% extends "base.html" %}'], ['chapter.html', '{%- extends "base.html" -%}']]);
  const { kinds, faults } = checkTemplates(templates, [{ ...site, pages: [...SOUND, 'en/links.html'] }]);
  assert.deepEqual(kinds, ['home', 'search', 'chapter']);
  expectFaults(faults, [/search\.html|data-kind="search"/, /data-kind is missing/]);
});

test('without JavaScript', async () => {
  const off = { javaScriptEnabled: false };
  const text = async (setting, page) => on(page, setting, async (tab) => [await nojs.visibleText(tab)]);
  const downloads = (tab, page) => nojs.checkDownloads(tab, page, server.url);
  const language = (tab, page) => nojs.checkLanguageLink(tab, page, site);
  const [soundWith] = await text({}, 'en/index.html');
  const [soundWithout] = await text(off, 'en/index.html');
  expectFaults(nojs.checkSameText('en/index.html', soundWith, soundWithout), []);
  for (const look of [nojs.checkWithoutScript, nojs.checkTermsWithoutScript, downloads, language]) expectFaults(await on(null, off, look), []);

  const page = 'en/scripts.html';
  const [withScript] = await text({}, page);
  const [without] = await text(off, page);
  expectFaults(nojs.checkSameText(page, withScript, without), [/"Written by a script\."/, /"Shown later\."/]);
  expectFaults(await on(page, off, nojs.checkWithoutScript), [/hidden until a script/]);
  expectFaults(await on(page, off, nojs.checkTermsWithoutScript), [/has no words/]);
  expectFaults(await on(page, off, downloads), [/answers 404/, /names no size/]);
  expectFaults(await on(page, off, language), [/leads to index\.html, not to the same page/]);
});

test('paper', async () => {
  const setting = { ...PAPER, prepare: (tab) => tab.emulateMedia({ media: 'print' }) };
  expectFaults(await on(null, setting, checkPaper), []);
  expectFaults(await on('en/print.html', setting, checkPaper), [/of no use on paper/]);
});

test('PDF', async () => {
  const printed = async (page) => {
    const file = path.join(temporary, `${page.replaceAll('/', '-')}.pdf`);
    const tab = await openTab(browser);
    await tab.goto(server.url(page));
    await pdf.print(tab, file);
    const title = await tab.title();
    await closeTab(tab);
    return { file, title };
  };
  const { file: sound, title } = await printed('en/index.html');
  expectFaults(await pdf.checkDocument(sound, 'en/index.html', { language: 'en', title, minimumPages: 1 }), []);
  expectFaults(await pdf.checkPageNumbers(sound, 'en/index.html', { unnumberedAtMost: 0 }), []);
  expectFaults(await pdf.checkText(sound, 'en/index.html', ['A sound page', 'Words in the fold.']), []);
  expectFaults(await pdf.checkFonts(sound, 'en/index.html'), []);

  const { file: broken, title: none } = await printed('en/print.html');
  expectFaults(await pdf.checkDocument(broken, 'en/print.html', { language: 'ja', title: none, minimumPages: 9 }), [/the title of the PDF/, /has 3 pages/, /not upright A4/, /its language is "en"/]);
  expectFaults(await pdf.checkPageNumbers(broken, 'en/print.html', { unnumberedAtMost: 0 }), [/shows the number 99/, /show no page number/]);
  expectFaults(await pdf.checkFonts((await printed('ja/index.html')).file, 'ja/index.html'), [/Type 3/]);
  expectFaults(await pdf.checkText(broken, 'en/print.html', ['Three']), [/lacks "Three"/, /radicals/]);
  expectFaults(await booklet.checkFullness(broken, 'en/print.html'), [/holds \d lines only/]);
  expectFaults(await booklet.checkLandscape(broken, 'en/print.html'), []);
  expectFaults(await booklet.checkLandscape(sound, 'en/index.html'), [/no page lies across/]);
  expectFaults(await booklet.checkEdges(broken, 'en/print.html'), []);
  expectFaults(await booklet.checkEdges(broken, 'en/print.html', { edge: 60 }), [/ink at the edge/]);
});

test('samples', () => {
  assert.deepEqual(site.samplesOf('home'), SOUND);
  assert.deepEqual(site.samplesOf('home', 'chapter'), ['en/index.html', 'en/scripts.html', 'ja/index.html', 'ja/scripts.html']);
  const samples = site.samples();
  assert.ok(samples.includes('en/tables.html') && !samples.includes('en/old.html') && !samples.includes('index.html'), `components decide: ${samples}`);
  assert.throws(() => site.sample('en', 'print'), /no print page in "en"/);
});

test('the report says what, where and how to see it again', () => {
  const report = describe([{ page: 'en/a.html', selector: 'main > p', what: 'is wrong' }, { page: 'en/b.html', selector: 'h1', what: 'is wrong' }], 'some.test.mjs');
  assert.match(report, /^2 faults\n\n  is wrong\n    at     en\/a\.html  main > p\n    at     en\/b\.html  h1\n    again  SASSHI_PAGES=en\/a\.html node --test some\.test\.mjs\n/);
});

test('numbers and bookmarks of a booklet', () => {
  const paper = {
    headings: [{ id: 'contents-title', text: 'Contents' }, { id: 'c1', text: 'One' }, { id: 'topics', text: 'Index' }, { id: 'sources', text: 'Sources' }],
    contents: [{ id: 'c1', text: 'One' }],
    topics: [{ name: 'A thing', ids: ['c1'] }],
  };
  const marks = [['Contents', 1], ['One', 2], ['Index', 3], ['Sources', 4]].map(([title, page]) => ({ title, page }));
  const pages = ['ContentsOne2', 'One', 'IndexAthing2', 'Sources'];
  expectFaults(booklet.checkBookmarks('p', paper, marks, pages), []);
  expectFaults(booklet.checkNumbers('p', paper, marks, pages), []);
  expectFaults(booklet.checkBookmarks('p', paper, marks.slice(1), pages), [/3 bookmarks for 4 headings/]);
  expectFaults(booklet.checkBookmarks('p', paper, marks, ['', '', '', '']), [/does not hold this heading/]);
  expectFaults(booklet.checkNumbers('p', paper, marks, ['ContentsOne3', 'One', 'IndexAthing3', 'Sources']), [/expected "One2"/, /should say 2/]);
});
