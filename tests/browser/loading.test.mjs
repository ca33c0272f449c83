// Loading: no other origin, no error, a strict policy in force, the same page from file://, old addresses that lead on.
import path from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { overPages } from './lib/browser.mjs';
import { expectNone, fault } from './lib/fault.mjs';
import { openSites } from './lib/fixture.mjs';
import { appearance, checkLeadsOn, checkPolicy, checkPolicyWorks, notePolicyViolations, watchLoading } from './lib/loading.mjs';
import { ERROR_PAGE } from './lib/server.mjs';

for (const opened of openSites()) {
  const { name, site } = opened;
  const { samples } = site;
  const home = pathToFileURL(site.folder + path.sep).href;
  const answerOf = (page) => (page === ERROR_PAGE ? 404 : 200);

  test(`${name}: every page loads from its own site only, without an error`, async (t) => {
    t.diagnostic(`${site.pages.length} pages`);
    const visit = (tab, page) =>
      watchLoading(tab, page, opened.server.homeOf(page), () => tab.goto(opened.server.url(page)), answerOf(page));
    // A tab may ask for the icon of a page when it shows the next one already: pages of another home have tabs of their own.
    const faults = [];
    for (const home of new Set(site.pages.map(opened.server.homeOf))) {
      const pages = site.pages.filter((page) => opened.server.homeOf(page) === home);
      faults.push(...(await overPages(opened.browser, { prepare: notePolicyViolations }, pages, visit)));
    }
    expectNone(faults, import.meta.url);
  });

  test(`${name}: every page has a strict Content-Security-Policy`, async () => {
    const faults = await overPages(opened.browser, {}, site.pages, async (tab, page) => {
      const answer = await fetch(opened.server.url(page), { method: 'HEAD' });
      const header = opened.server.hasHeaders ? (answer.headers.get('content-security-policy') ?? '') : null;
      return checkPolicy(tab, page, site.read(page), header);
    });
    expectNone(faults, import.meta.url);
  });

  test(`${name}: the Content-Security-Policy is in force`, async () => {
    const faults = await overPages(opened.browser, {}, samples(), async (tab, page) => {
      await tab.goto(opened.server.url(page));
      return checkPolicyWorks(tab, page);
    });
    expectNone(faults, import.meta.url);
  });

  test(`${name}: pages look the same and load without an error from file://`, async () => {
    // A folder has no answer for a missing file, and what leads on does not stay: see below.
    const pages = samples().filter((page) => !['error', 'redirect'].includes(site.kindOf(page)));
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

  test(`${name}: old addresses lead on, served and from file://`, async (t) => {
    const pages = site.pages.filter((page) => site.kindOf(page) === 'redirect');
    t.diagnostic(`${pages.length} old addresses`);
    const faults = await overPages(opened.browser, { javaScriptEnabled: false }, pages, async (tab, page) => {
      const html = site.read(page);
      return [
        ...(await checkLeadsOn(tab, page, html, opened.server.url(page, { leadOn: true }))),
        ...(await checkLeadsOn(tab, page, html, home + page)),
      ];
    });
    expectNone(faults, import.meta.url);
  });
}
