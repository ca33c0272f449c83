// What a test file of page-wide checks needs: the site, its server and a browser, opened and closed with the file.
import { after, before } from 'node:test';
import { launch } from './browser.mjs';
import { serve } from './server.mjs';
import { siteUnderTest } from './site.mjs';

/** Returns an object whose `server` and `browser` are there once the tests of the file run; `prepare` is awaited before them. */
export function openSite(prepare = async () => {}, site = siteUnderTest()) {
  const opened = { site };
  before(async () => {
    opened.server = await serve(opened.site.folder);
    opened.browser = await launch();
    await prepare(opened);
  });
  after(async () => {
    await opened.browser?.close();
    await opened.server?.close();
  });
  return opened;
}
