// What a test file of page-wide checks needs: sites, their servers and a browser, opened and closed with the file.
import { after, before } from 'node:test';
import { launch } from './browser.mjs';
import { serve } from './server.mjs';
import { siteUnderTest, sitesUnderTest } from './site.mjs';

/** Returns an object whose `server` and `browser` are there once the tests of the file run; `prepare` is awaited before them. */
export function openSite(prepare, site = siteUnderTest()) {
  return open([{ name: 'the site', site }], prepare)[0];
}

/** One such object for each site that must hold what every page must hold. */
export const openSites = (prepare) => open(sitesUnderTest(), prepare);

function open(sites, prepare = async () => {}) {
  const opened = sites.map((one) => ({ ...one }));
  let browser;
  before(async () => {
    browser = await launch();
    for (const one of opened) {
      one.server = await serve(one.site.folder);
      one.browser = browser;
      await prepare(one);
    }
  });
  after(async () => {
    await browser?.close();
    for (const { server } of opened) await server?.close();
  });
  return opened;
}
