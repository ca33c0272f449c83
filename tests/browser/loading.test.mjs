// Loading: no other origin, no error, a strict policy in force, and the same page from file://.
import path from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { overPages } from './lib/browser.mjs';
import { expectNone, fault } from './lib/fault.mjs';
import { openSite } from './lib/fixture.mjs';
import { appearance, checkPolicy, checkPolicyWorks, notePolicyViolations, watchLoading } from './lib/loading.mjs';

const opened = openSite();
const { site } = opened;
const samples = () => site.samplesOf('home', 'chapter', 'glossary', 'table');

test('every page loads from its own site only, without an error', async (t) => {
  t.diagnostic(`${site.pages.length} pages`);
  const faults = await overPages(opened.browser, { prepare: notePolicyViolations }, site.pages, (tab, page) =>
    watchLoading(tab, page, opened.server.url(''), () => tab.goto(opened.server.url(page))));
  expectNone(faults, import.meta.url);
});

test('every page has a strict Content-Security-Policy', async () => {
  const faults = await overPages(opened.browser, {}, site.pages, async (tab, page) => {
    const answer = await fetch(opened.server.url(page), { method: 'HEAD' });
    const header = opened.server.hasHeaders ? (answer.headers.get('content-security-policy') ?? '') : null;
    return checkPolicy(tab, page, site.read(page), header);
  });
  expectNone(faults, import.meta.url);
});

test('the Content-Security-Policy is in force', async () => {
  const faults = await overPages(opened.browser, {}, samples(), async (tab, page) => {
    await tab.goto(opened.server.url(page));
    return checkPolicyWorks(tab, page);
  });
  expectNone(faults, import.meta.url);
});

test('pages look the same and load without an error from file://', async () => {
  const home = pathToFileURL(site.folder + path.sep).href;
  const pages = samples();
  const served = await overPages(opened.browser, {}, pages, async (tab, page) => {
    await tab.goto(opened.server.url(page));
    return [await appearance(tab)];
  });
  const faults = await overPages(opened.browser, { prepare: notePolicyViolations }, pages, async (tab, page) => {
    const wrong = await watchLoading(tab, page, home, () => tab.goto(home + page));
    const fromFile = await appearance(tab);
    const differing = served[pages.indexOf(page)].filter((line, index) => line !== fromFile[index]);
    return [...wrong, ...differing.map((line) => fault(page, line.split(' | ')[0], `looks different from file://: ${line}`))];
  });
  expectNone(faults, import.meta.url);
});
