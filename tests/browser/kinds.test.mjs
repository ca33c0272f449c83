// Every template of the theme, and every class of its styles, is on some page of the sites; else the tests would not see it.
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { expectNone, fault } from './lib/fault.mjs';
import { ROOT } from './lib/program.mjs';
import { sitesUnderTest } from './lib/site.mjs';
import { checkTemplates } from './lib/kinds.mjs';

const sites = sitesUnderTest().map(({ site }) => site);
const folder = path.join(ROOT, 'themes/standard/templates');
const templates = new Map(fs.readdirSync(folder).filter((name) => name.endsWith('.html')).map((name) => [name, fs.readFileSync(path.join(folder, name), 'utf8')]));

test('every template is shown in every language', (t) => {
  const { kinds, faults } = checkTemplates(templates, sites);
  t.diagnostic(`${kinds.length} kinds of pages: ${kinds.join(', ')}`);
  expectNone(faults, import.meta.url);
});

test('what depends on the state of a text or table is shown', () => {
  const shown = (sign) => sites.some((site) => site.allPages.some((page) => site.read(page).includes(sign)));
  const states = { 'a page without a translation': 'noindex', 'a note on a translation': 'language-note', 'a section behind its original': 'stale-mark', 'a table in parts': 'rows-pager' };
  const missing = Object.entries(states).filter(([, sign]) => !shown(sign));
  expectNone(missing.map(([what, sign]) => fault('', sign, `no site shows ${what}`)), import.meta.url);
});
