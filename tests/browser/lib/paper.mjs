// An ordinary page on paper: navigation gone, closed things open, tables whole.
import { fault } from './fault.mjs';
import { inPage } from './in-page.mjs';

/** The width of upright A4 between its margins, in CSS pixels. */
export const PAPER = { width: 658, height: 960 };

/** The tab must have been set to the print medium. */
export async function checkPaper(tab, page) {
  const found = await inPage(tab, () => {
    const found = [];
    const tell = (element, what) => found.push({ selector: selectorOf(element), what });
    const all = (selector) => [...document.querySelectorAll(selector)];
    const isOfUse = (element) => element.localName === 'nav' && ![...element.querySelectorAll('a[href], button')].some(seen);
    for (const element of all('nav, form, search, dialog, [role="search"]').filter((one) => seen(one) && !isOfUse(one))) tell(element, 'is of no use on paper and must be hidden there');
    for (const details of all('main details')) {
      const lost = [...details.children].find((child) => child.localName !== 'summary' && child.textContent.trim() && !seen(child));
      if (details.checkVisibility() && lost) tell(details, 'closed details stay closed on paper');
    }
    for (const box of all('[role="region"]').filter(seen)) {
      const { overflowX, overflowY } = getComputedStyle(box);
      if (overflowX !== 'visible' || overflowY !== 'visible') tell(box, 'a scroll box is not opened on paper: what it hides is lost');
    }
    for (const head of all('thead').filter(seen)) {
      if (getComputedStyle(head).display !== 'table-header-group') tell(head, 'the header row is not repeated on paper (display: table-header-group)');
    }
    for (const row of all('tbody tr').filter(seen)) {
      if (getComputedStyle(row).breakInside !== 'avoid') tell(row, 'a table row may be split between two pages (break-inside: avoid)');
    }
    for (const heading of all('main :is(h1, h2, h3, h4, h5, h6)').filter(seen)) {
      if (getComputedStyle(heading).breakAfter !== 'avoid') tell(heading, 'a heading may be left alone at the foot of a page (break-after: avoid)');
    }
    for (const reading of all(':is(h1, h2, h3, h4, h5, h6) rt').filter(seen)) tell(reading, 'a reading in a heading is printed: it spoils the bookmarks of a PDF');
    return found;
  });
  return found.map(({ selector, what }) => fault(page, selector, what));
}
