// Every address on the pages: relative, naming a file that is there, a fragment that is there, and languages that point at each other.
import path from 'node:path';
import { fault } from './fault.mjs';
import { inSource } from './in-page.mjs';
import { ERROR_PAGE } from './server.mjs';

/** Stands for the folder of the site while addresses are resolved. */
const ROOT = 'http://site.invalid/';

/** What a page links to: `{ page, language, ids, links, alternates, canonical }`. */
export const readLinks = async (tab, page, html) => ({ page, ...(await inSource(tab, html, collect)) });

/** Runs in the parsed page. */
function collect() {
  const links = [];
  const all = (selector) => [...document.querySelectorAll(selector)];
  const note = (element, attribute, url) => {
    const rel = element.getAttribute('rel') ?? '';
    const outward = element.localName === 'a' || element.localName === 'area';
    // Feeds and twins stand beside the page; translations and the canonical page are named in full.
    const absolute = element.localName === 'link' && /\b(canonical|alternate)\b/.test(rel) && !element.type;
    links.push({ selector: selectorOf(element), attribute, url: url.trim(), outward, absolute, text: excerptOf(element) });
  };
  for (const attribute of ['href', 'src', 'poster', 'action', 'formaction', 'data', 'xlink:href']) {
    for (const element of all(`[${attribute.replace(':', '\\:')}]`)) note(element, attribute, element.getAttribute(attribute));
  }
  for (const attribute of ['srcset', 'imagesrcset']) {
    for (const element of all(`[${attribute}]`)) {
      for (const candidate of element.getAttribute(attribute).split(',')) note(element, attribute, candidate.trim().split(/\s+/)[0]);
    }
  }
  return {
    language: document.documentElement.lang,
    ids: all('[id]').map(({ id }) => id),
    canonical: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null,
    alternates: all('link[rel~="alternate"][hreflang]').map((link) => ({ language: link.hreflang, url: link.getAttribute('href') })),
    links,
  };
}

/** The address the site was built for, learnt from a page whose canonical address ends with its path; else null. */
export function baseOf(pages) {
  const known = pages.find(({ page, canonical }) => canonical?.endsWith(`/${page}`));
  return known ? known.canonical.slice(0, -known.page.length) : null;
}

/** `pages` are all pages as readLinks gives them, `files` all files of the site. */
export function checkLinks(pages, files) {
  const known = new Set(files);
  const ids = new Map(pages.map((page) => [page.page, new Set(page.ids)]));
  const base = baseOf(pages);
  return pages.flatMap(({ page, links }) =>
    links.flatMap((link) => {
      const what = wrongLink(page, link, { known, ids, base });
      return what ? [fault(page, `${link.attribute}="${link.url}" on ${link.selector}`, `an address ${what}`)] : [];
    }),
  );
}

function wrongLink(page, { url, attribute, outward, absolute }, { known, ids, base }) {
  let address = url;
  if (absolute && base && address.startsWith(base)) address = address.slice(base.length) || 'index.html';
  if (address === '') return 'is empty';
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(address)) {
    if (outward && /^(https?:\/\/|mailto:|tel:)/i.test(address)) return null;
    return outward ? 'has a scheme that is not allowed' : 'goes to another origin';
  }
  if (page === ERROR_PAGE && base && !absolute && !address.startsWith('#')) {
    const top = new URL(base).pathname;
    if (!address.startsWith(top)) return 'leads nowhere from a deep address: hosts show this page at any';
    address = address.slice(top.length);
  }
  if (address.startsWith('/')) return 'is absolute: it breaks in a sub-folder and on file://';
  const from = absolute && address !== url ? ROOT : ROOT + page;
  const target = new URL(address, from);
  const written = path.posix.join(path.posix.dirname(new URL(from).pathname.slice(1)), address.split(/[?#]/)[0]);
  if (written.startsWith('..')) return 'climbs out of the site';
  const file = decodeURIComponent(target.pathname.slice(1));
  if (file === '' || file.endsWith('/')) return 'names a folder, not a file';
  if (!known.has(file)) return 'leads to no file of the site';
  const fragment = decodeURIComponent(target.hash.slice(1));
  if (fragment && attribute !== 'action' && !fragment.startsWith(':~:') && ids.has(file) && !ids.get(file).has(fragment)) {
    return 'leads to an id that the page does not have';
  }
  return null;
}

/** Translations point at each other and at themselves, with x-default; `languageOf(page)` as the site's folders say. */
export function checkAlternates(pages, languageOf) {
  const base = baseOf(pages);
  const byPage = new Map(pages.map((page) => [page.page, page]));
  const resolve = (page, url) =>
    base && url.startsWith(base) ? url.slice(base.length) || 'index.html' : decodeURIComponent(new URL(url, ROOT + page).pathname.slice(1));
  const self = ({ page, canonical }) => (canonical ? resolve(page, canonical) : page);
  const faults = [];
  for (const from of pages) {
    const language = languageOf(from.page);
    if (!language) continue;
    const targets = new Map(from.alternates.map((alternate) => [alternate.language, resolve(from.page, alternate.url)]));
    const tell = (what) => faults.push(fault(from.page, 'head > link[rel=alternate]', what));

    // The page of what is not kept is for no search engine.
    if (from.page.endsWith('/offline.html')) continue;
    for (const to of pages) {
      const other = languageOf(to.page);
      const twin = other && other !== language && to.page.slice(other.length) === from.page.slice(language.length);
      // A page shown for want of a translation names the original as canonical: it is no translation.
      if (twin && self(to) === to.page && self(from) === from.page && targets.get(other) !== to.page) tell(`does not name its translation ${to.page} (hreflang="${other}")`);
    }
    if (targets.size === 0) continue;
    if (targets.get(language) !== self(from)) tell(`hreflang="${language}" must name the page itself`);
    if (!targets.has('x-default')) tell('has no hreflang="x-default"');
    for (const [name, target] of targets) {
      if (name === 'x-default' || name === language) continue;
      const to = byPage.get(target);
      if (!to) continue; // a missing file is told by checkLinks
      if (to.language !== name) tell(`hreflang="${name}" leads to ${target}, whose lang is "${to.language}"`);
      const back = to.alternates.find((alternate) => alternate.language === language);
      if (!back || resolve(to.page, back.url) !== self(from)) tell(`${target} does not point back to this page`);
    }
  }
  return faults;
}

/** Addresses in style sheets: files of the site, or data. */
export function checkStyleSheets(files, read) {
  const known = new Set(files);
  const faults = [];
  for (const file of files.filter((name) => name.endsWith('.css'))) {
    const css = read(file).replace(/\/\*[\s\S]*?\*\//g, '');
    const urls = [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/g)].map((match) => match[1] ?? match[2]);
    for (const url of urls) {
      if (url.startsWith('#') || url.startsWith('data:')) continue;
      const target = path.posix.normalize(path.posix.join(path.posix.dirname(file), url.split(/[?#]/)[0]));
      if (/^([a-z]+:|\/)/i.test(url)) faults.push(fault(file, `url(${url})`, 'the address is not relative'));
      else if (!known.has(target)) faults.push(fault(file, `url(${url})`, 'leads to no file of the site'));
    }
  }
  return faults;
}
