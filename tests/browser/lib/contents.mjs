// Whether lists of contents say what the headings say.
import { fault } from './fault.mjs';
import { inSource } from './in-page.mjs';

/** What `checkContents` needs of a page: `{ page, headings, entries }`, headings by id, the first one by "". */
export const readContents = async (tab, page, html) => ({ page, ...(await inSource(tab, html, collect)) });

/** Runs in the parsed page. */
function collect() {
  const plain = (element) => {
    const copy = element.cloneNode(true);
    for (const reading of copy.querySelectorAll('rt, rp, .ordinal, [aria-hidden="true"], small')) reading.remove();
    return copy.textContent.replace(/\s+/g, ' ').trim();
  };
  const headings = {};
  for (const heading of document.querySelectorAll('main :is(h1, h2, h3, h4, h5, h6)')) {
    headings[heading.id || heading.closest('[id]')?.id] ??= plain(heading);
    if (heading.localName === 'h1') headings[''] ??= plain(heading);
  }
  const entries = [...document.querySelectorAll('.contents a[href], .toc a[href], .contents-list a[href], .sheet-contents a[href]')]
    .map((link) => ({ selector: selectorOf(link), href: link.getAttribute('href'), words: plain(link) }));
  return { headings, entries };
}

/** `pages` are all pages as readContents gives them. An entry may add a number before the heading, nothing else. */
export function checkContents(pages) {
  const ROOT = 'http://site.invalid/';
  const byPage = new Map(pages.map((page) => [page.page, page]));
  let entries = 0;
  const faults = pages.flatMap(({ page, entries: own }) => own.flatMap(({ selector, href, words }) => {
    const target = new URL(href, ROOT + page);
    const heading = byPage.get(decodeURIComponent(target.pathname.slice(1)))?.headings[decodeURIComponent(target.hash.slice(1))];
    if (heading === undefined) return [];
    entries += 1;
    const bare = words.replace(/^[\d.\s]+(?=\D)/, '');
    return [words, bare].includes(heading) ? [] : [fault(page, `${selector} → ${href}`, `an entry of the contents says "${words}", the heading "${heading}"`)];
  }));
  return { entries, faults };
}
