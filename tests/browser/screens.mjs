// Takes pictures of the main pages for people to look at; see USAGE.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { launch, overPages } from './lib/browser.mjs';
import { serve } from './lib/server.mjs';
import { outFolder, siteUnderTest } from './lib/site.mjs';

const USAGE = `node screens.mjs [options]
  --only TEXT     a kind of pages (the name of its template: home, booklet, chapter …), or page paths that contain TEXT
  --lang TAG      one language, else all
  --width PX      one width, else 360 and 1280
  --scheme NAME   light or dark, else both
  --slice PX      height of one picture, else 6000; longer pages become -1, -2 …
  --forced        forced colours
  --paper         the print medium
  --help
Pictures are put into tests/browser/out/screens/.`;

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' }, lang: { type: 'string' }, width: { type: 'string' }, scheme: { type: 'string' },
    slice: { type: 'string', default: '6000' }, forced: { type: 'boolean', default: false }, paper: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(USAGE);
  process.exit();
}

const site = siteUnderTest();
const folder = path.join(outFolder, 'screens');
const slice = Number(values.slice);

/** The pages worth a look: one of each kind, and every chapter. */
function shots() {
  const found = new Map();
  for (const language of site.languages.filter((one) => !values.lang || one === values.lang)) {
    for (const kind of site.kindsIn(language)) found.set(site.sample(language, kind), kind);
    for (const chapter of site.chaptersOf(language)) found.set(chapter, 'chapter');
  }
  const pages = [...found].filter(([page, kind]) => kind === values.only || page.includes(values.only)).map(([page]) => page);
  const widths = values.width ? [Number(values.width)] : [360, 1280];
  const schemes = values.scheme ? [values.scheme] : ['light', 'dark'];
  return pages.flatMap((page) => widths.flatMap((width) => schemes.map((scheme) => ({ page, width, scheme }))));
}

async function picture(tab, { page, width, scheme }) {
  const height = width < 600 ? 740 : 900;
  await tab.setViewportSize({ width, height });
  await tab.emulateMedia({ colorScheme: scheme, forcedColors: values.forced ? 'active' : 'none', media: values.paper ? 'print' : 'screen' });
  await tab.goto(server.url(page));
  const full = await tab.evaluate(() => document.documentElement.scrollHeight);
  const parts = Math.ceil(full / slice);
  const name = [page.replace(/\.html$/, '').replaceAll('/', '-'), width, scheme, values.forced && 'forced', values.paper && 'paper'].filter(Boolean).join('-');
  for (let part = 0; part < parts; part += 1) {
    const file = path.join(folder, parts === 1 ? `${name}.png` : `${name}-${part + 1}.png`);
    const top = part * slice;
    await tab.screenshot({ path: file, fullPage: true, clip: { x: 0, y: top, width, height: Math.min(slice, full - top) } });
    console.log(path.relative(process.cwd(), file));
  }
  return [];
}

fs.mkdirSync(folder, { recursive: true });
const server = await serve(site.folder);
const browser = await launch();
try {
  await overPages(browser, {}, shots(), picture);
} finally {
  await browser.close();
  await server.close();
}
