// The built site as a folder: its pages, its languages, and the pages that stand for a kind.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/;

/** Where test results that people look at are put (pictures, PDFs). */
export const outFolder = path.resolve(HERE, '../out');

/**
 * The site named by SASSHI_SITE (else the repository's public folder).
 * SASSHI_PAGES, parts of page paths separated by commas, narrows which pages are tested;
 * SASSHI_BOOKLET is the booklet whose chapters, tables and print page stand for all.
 */
export function siteUnderTest() {
  const folder = path.resolve(process.env.SASSHI_SITE || path.resolve(HERE, '../../../public'));
  if (!fs.existsSync(path.join(folder, 'index.html'))) {
    throw new Error(`no built site in ${folder}: run "cargo run --release -- build" first, or set SASSHI_SITE`);
  }
  const wanted = (process.env.SASSHI_PAGES || '').split(',').filter(Boolean);
  const site = readSite(folder, { wanted, booklet: process.env.SASSHI_BOOKLET || 'strategy-3' });
  if (site.pages.length === 0) throw new Error(`no page of ${folder} has "${wanted.join('" or "')}" in its path (SASSHI_PAGES)`);
  return site;
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

function samples({ allPages, pages, languages, booklet, read }) {
  const chaptersOf = (language) =>
    allPages.filter((page) => {
      const parts = page.split('/');
      return parts.length === 3 && parts[0] === language && parts[1] === booklet && !['index.html', 'print.html'].includes(parts[2]);
    });

  /** A chapter with a glossary term and a table, so that there is something to try. */
  const richChapterOf = (language) => {
    const score = (page) => {
      const html = read(page);
      return (/<button[^>]*\bterm\b/.test(html) ? 2 : 0) + (/role="?region/.test(html) ? 1 : 0);
    };
    return chaptersOf(language).sort((a, b) => score(b) - score(a))[0];
  };

  const candidates = (language) => ({
    home: `${language}/index.html`,
    cover: `${language}/${booklet}/index.html`,
    chapter: richChapterOf(language),
    glossary: `${language}/glossary.html`,
    table: allPages.find((page) => page.startsWith(`${language}/${booklet}/tables/`) && !page.endsWith('/index.html')),
    sources: `${language}/sources.html`,
    print: `${language}/${booklet}/print.html`,
  });

  /** The page of a kind in a language; throws when the site lacks it, so that a lost page is noticed. */
  const sample = (language, kind) => {
    const page = candidates(language)[kind];
    if (!page || !allPages.includes(page)) throw new Error(`the site has no ${kind} page in "${language}" (expected ${page ?? 'one'})`);
    return page;
  };

  const existing = (language, kind) => {
    const page = candidates(language)[kind];
    return page && allPages.includes(page) ? page : null;
  };
  const place = (language, kind) => candidates(language)[kind] ?? `${language}/${booklet}/…`;

  return {
    chaptersOf,
    /** The page of a kind in a language; throws when the site has none. */
    sample: (language, kind) => {
      const page = existing(language, kind);
      if (!page) throw new Error(`the site has no ${kind} page in "${language}" (${place(language, kind)})`);
      return page;
    },
    /** The tested pages of the kinds, in every language. */
    samplesOf: (...kinds) => languages.flatMap((language) => kinds.map((kind) => existing(language, kind))).filter((page) => pages.includes(page)),
    /** Kinds of pages that the site lacks, as `{ kind, page }` with the place where it is looked for. */
    missingKinds: () =>
      languages.flatMap((language) =>
        Object.keys(candidates(language)).filter((kind) => !existing(language, kind)).map((kind) => ({ kind, page: place(language, kind) }))),
  };
}
