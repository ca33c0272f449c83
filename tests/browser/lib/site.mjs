// The built site as a folder: its pages and its languages.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildOtherSite } from './other-site.mjs';
import { samples } from './samples.mjs';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/;

/** Where test results that people look at are put (pictures, PDFs). */
export const outFolder = path.resolve(HERE, '../out');

const wanted = (process.env.SASSHI_PAGES || '').split(',').filter(Boolean);
const NOTHING_WANTED = `no page has "${wanted.join('" or "')}" in its path (SASSHI_PAGES)`;

/**
 * The site named by SASSHI_SITE (else the repository's public folder).
 * SASSHI_PAGES, parts of page paths separated by commas, narrows which pages are tested;
 * SASSHI_BOOKLET is the booklet whose chapters, tables and print page stand for all.
 */
export function siteUnderTest() {
  const site = builtSite();
  if (site.pages.length === 0) throw new Error(NOTHING_WANTED);
  return site;
}

function builtSite() {
  const folder = path.resolve(process.env.SASSHI_SITE || path.resolve(HERE, '../../../public'));
  if (!fs.existsSync(path.join(folder, 'index.html'))) {
    throw new Error(`no built site in ${folder}: run "cargo run --release -- build" first, or set SASSHI_SITE`);
  }
  return readSite(folder, { wanted, booklet: process.env.SASSHI_BOOKLET || 'strategy-3' });
}

/** What every page must hold is tested on these: the site under test, and a small one with what that has none of. */
export function sitesUnderTest() {
  const sites = [
    { name: 'the site', site: builtSite() },
    { name: 'the other site', site: readSite(buildOtherSite(), { wanted, booklet: 'plan' }) },
  ].filter(({ site }) => site.pages.length > 0);
  if (sites.length === 0) throw new Error(NOTHING_WANTED);
  return sites;
}

/** All paths are relative to the folder and use `/`. `pages` are the tested ones, `allPages` every page. */
export function readSite(folder, { wanted = [], booklet = 'strategy-3' } = {}) {
  const files = fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
  const allPages = files.filter((file) => file.endsWith('.html'));
  const pages = allPages.filter((page) => wanted.length === 0 || wanted.some((part) => page.includes(part)));
  const languages = allPages
    .filter((page) => page.split('/').length === 2 && page.endsWith('/index.html'))
    .map((page) => page.split('/')[0])
    .filter((name) => LANGUAGE_TAG.test(name));
  const read = (file) => fs.readFileSync(path.join(folder, file), 'utf8');

  return {
    folder, files, allPages, pages, languages, booklet, read,
    /** The language a page's place in the folder promises; undefined for pages outside the language folders. */
    languageOf: (page) => languages.find((language) => page.startsWith(`${language}/`)),
    ...samples({ allPages, pages, languages, booklet, read }),
  };
}
