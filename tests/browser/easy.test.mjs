// The summary of a booklet in easy Japanese: readings, and a switch for them that needs no script.
import { test } from 'node:test';
import { overPages } from './lib/browser.mjs';
import { checkReadings, checkSwitch } from './lib/easy.mjs';
import { expectNone } from './lib/fault.mjs';
import { openSite } from './lib/fixture.mjs';

const opened = openSite();
const { site } = opened;

const pages = () => site.samplesOf('easy').filter((page) => site.languageOf(page) === 'ja');

test('every Chinese character of easy Japanese has a reading', async () => {
  const faults = await overPages(opened.browser, { width: 360 }, pages(), async (tab, page) => {
    await tab.goto(opened.server.url(page));
    return checkReadings(tab, page);
  });
  expectNone(faults, import.meta.url);
});

test('readings can be switched off without a script, and no line moves', async () => {
  const faults = await overPages(opened.browser, { width: 360, javaScriptEnabled: false }, pages(), async (tab, page) => {
    await tab.goto(opened.server.url(page));
    return checkSwitch(tab, page);
  });
  expectNone(faults, import.meta.url);
});
