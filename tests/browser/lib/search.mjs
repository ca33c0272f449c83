// A plain text search over the finished pages, written apart from the site's own: what it finds is what the site must find.
//
// A section is what stands below a heading up to the next one. So are a row of a table on the table's page, an entry of the
// glossary and of the index, and a source. Text that only repeats, marked by `data-search="none"`, belongs to none.
import { inPage } from './in-page.mjs';

const PAIRS = [
  'ァアィイゥウェエォオカガキギクグケゲコゴサザシジスズセゼソゾタダチヂッツヅテデトドナニヌネノハバパヒビピフブプヘベペホボポマミムメモャヤュユョヨラリルレロヮワヰヱヲンヴヵヶヽヾ',
  'ぁあぃいぅうぇえぉおかがきぎくぐけげこごさざしじすずせぜそぞただちぢっつづてでとどなにぬねのはばぱひびぴふぶぷへべぺほぼぽまみむめもゃやゅゆょよらりるれろゎわゐゑをんゔゕゖゝゞ',
];
const KANA = new Map([...PAIRS[0]].map((kana, at) => [kana, [...PAIRS[1]][at]]));

/** What counts as the same text: NFKC, lower case, one kana, one dash, one quotation mark, nothing that is not seen. */
export function plain(text) {
  return [...text.normalize('NFKC').toLowerCase()]
    .map((sign) => {
      if (KANA.has(sign)) return KANA.get(sign);
      if (/[\u00ad\u180b-\u180d\u200b-\u200d\u2060\ufe00-\ufe0f\ufeff\u{e0100}-\u{e01ef}]/u.test(sign)) return '';
      if ('‐‑‒–—―−'.includes(sign)) return '-';
      if ('‘’‛′'.includes(sign)) return "'";
      if ('“”„‟'.includes(sign)) return '"';
      if ('〜∼'.includes(sign)) return '~';
      return sign === 'ς' ? 'σ' : sign;
    })
    .join('');
}

/** Pages whose text has its place elsewhere. */
const REPEATS = /(^|\/)(print|search|offline|tables|tables\/index)\.html$/;

/** All sections of a language's pages: `{ href, blocks }`; a block is a text that a match may not leave. */
export async function sectionsOf(tab, site, language) {
  const pages = site.allPages.filter((page) => page.startsWith(`${language}/`) && !REPEATS.test(page));
  const read = pages.map((page) => ({ path: page.slice(language.length + 1), html: site.read(page) }));
  const sections = await inPage(tab, (pages) => {
    const LEFT_OUT = '[data-search=none], [data-twin=none], [aria-hidden=true], [hidden], [popover], [role=doc-noteref], [role=doc-backlink], .visually-hidden, nav, script, style, template, svg, button:not(.term), input, select, textarea, rp';
    const HEADINGS = 'h2, h3, h4, h5, h6';
    const BLOCKS = 'p, li, dt, dd, th, td, h1, h2, h3, h4, h5, h6, caption, figcaption, summary, legend, pre, div, section, article, header, main, aside, figure, ul, ol, dl, table, tr, tbody, thead, tfoot, details, blockquote, address';
    const all = [];
    const paths = new Set(pages.map(({ path }) => path));
    for (const { path, html } of pages) {
      const page = new DOMParser().parseFromString(html, 'text/html');
      const main = page.querySelector('main');
      const number = main.querySelector('.opening-number b')?.textContent;
      const ofChapter = page.documentElement.lang === 'ja' ? `第${number}章` : `Chapter ${number}`;
      const label = number ? ofChapter : main.querySelector('.opening-label:not(:has(ruby))')?.textContent ?? '';
      const isHome = path === 'index.html';
      const name = isHome ? page.querySelector('meta[property="og:site_name"]').content : page.title.split(' – ')[0];
      for (const one of main.querySelectorAll(LEFT_OUT)) {
        // A mark of a note stands beside the word, whatever white space is between.
        const before = one.previousSibling;
        if (before?.nodeType === 3 && one.matches('[data-search=none], [role=doc-noteref], .visually-hidden')) before.data = before.data.trimEnd();
        one.remove();
      }
      const isPart = /[-.]\d+\.html$/.test(path) && paths.has(path.replace(/[-.]\d+\.html$/, '.html'));
      const found = new Map();
      const into = (anchor, block) => {
        const href = path + (anchor ? `#${anchor}` : '');
        if (!found.has(href)) found.set(href, []);
        if (block.trim()) found.get(href).push(block);
      };
      // Elements that are sections by themselves, with the anchor of each.
      const own = new Map();
      for (const row of main.querySelectorAll('tbody tr[id]')) own.set(row, row.id);
      for (const group of main.querySelectorAll('tr.group')) {
        const first = group.nextElementSibling?.id;
        if (first) own.set(group, `${first}\u0000group`);
      }
      for (const entry of main.querySelectorAll('[data-search=entry]')) own.set(entry, `${entry.dataset.searchAnchor}\u0000${entry.querySelector('dt').textContent}`);
      for (const element of main.querySelectorAll('section[id], article[id], li[id], div[id], dl[id], figure[id], details[id], ul[id], ol[id]')) {
        const heading = [...element.querySelectorAll(HEADINGS)].find((one) => !one.closest('table'));
        if (heading) own.set(element, element.id);
      }
      const firstOf = new Map([...own.keys()].map((element) => [element, element.querySelector(HEADINGS)]));
      const headings = [...main.querySelectorAll(HEADINGS)];
      const anchorOf = (node) => {
        const container = [...own.keys()].filter((element) => element.contains(node)).sort((a, b) => (a.contains(b) ? 1 : -1))[0];
        // A heading that follows the first one of the container begins a section of its own.
        const before = headings.filter((one) => one.contains(node) || one.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING);
        const inside = (one) => !container || (container.contains(one) && one !== firstOf.get(container));
        const outside = (one) => [...own.keys()].some((element) => element !== container && element.contains(one) && !element.contains(node));
        const last = before.filter((one) => inside(one) && !outside(one)).pop();
        if (!last) return container ? own.get(container) : '';
        if (last.id) return last.id;
        // A heading that nothing can lead to: the one before it that has an id, or the element that it begins.
        const at = headings.indexOf(last);
        const leading = headings.slice(0, at).reverse().find((one) => one.id);
        const begun = [...firstOf].find(([, heading]) => heading === leading)?.[0];
        return `${begun ? own.get(begun) : (leading?.id ?? '')}\u0000${at}`;
      };
      const blockOf = (node) => node.parentElement.closest(BLOCKS);
      const texts = [];
      let last = null;
      const walker = page.createTreeWalker(main, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode;
        if (node.parentElement.closest('table') && !node.parentElement.closest('th, td, caption')) continue;
        const block = node.parentElement.closest('th, td') && !node.parentElement.closest('tr[id]') ? node.parentElement.closest('th, td') : blockOf(node);
        // The title is what the page is called, and found by that.
        if (block.closest('h1')) continue;
        if (!node.data.trim()) {
          if (last) last.base += node.data, last.read += node.data;
          continue;
        }
        // A heading may stand between two texts of one element.
        const anchor = anchorOf(node);
        if (last?.block !== block || last.anchor !== anchor) texts.push((last = texts.find((one) => one.block === block && one.anchor === anchor) ?? { block, anchor, read: '', base: '' }));
        const text = last;
        const isReading = node.parentElement.closest('rt');
        const ruby = node.parentElement.closest('ruby');
        if (!isReading) text.base += node.data;
        if (isReading || !ruby) text.read += node.data;
      }
      into('', '');
      for (const text of new Set(texts)) {
        into(text.anchor, text.base.replace(/[ \n\t\r\f]+/g, ' '));
        if (text.read !== text.base) into(text.anchor, text.read.replace(/[ \n\t\r\f]+/g, ' '));
      }
      for (const [href, blocks] of found) {
        const isPage = !href.includes('#') && !href.includes('\u0000');
        if (isPart && isPage) continue;
        all.push({ href: href.split('\u0000')[0], key: href, page: path, isPage, blocks, titles: isPage ? [label, name] : [] });
      }
    }
    return all;
  }, read);
  return sections.map(({ blocks, titles, ...section }) => ({ ...section, texts: [...blocks, ...titles].map((text) => plain(text)).filter((text) => text.trim()) }));
}

/** Words between spaces, all of which a section must have; what stands in quotation marks is one. */
export function queryWords(query) {
  const words = [];
  for (const [at, part] of plain(query).split('"').entries()) {
    if (at % 2) words.push(part.trim().replace(/\s+/g, ' '));
    else words.push(...part.split(/\s+/));
  }
  return words.filter(Boolean);
}

/** The addresses of the sections that have every word of a query, sorted. */
export function plainSearch(sections, query) {
  const words = queryWords(query);
  const has = (section) => words.every((word) => section.texts.some((text) => text.includes(word)));
  return sections.filter(has).map(({ href }) => href).sort();
}
