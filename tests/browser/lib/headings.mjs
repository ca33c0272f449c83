// Links beside headings: to copy or to share a place of a text.
import { fault } from './fault.mjs';
import { inPage } from './in-page.mjs';

/** Every heading of the running text has its link, named after it, large enough, and not in the heading's own name. */
export async function checkHeadingLinks(tab, page) {
  const found = await inPage(tab, () => {
    const faults = [];
    for (const heading of document.querySelectorAll('.prose > :is(h2, h3, h4)[id]')) {
      const link = heading.nextElementSibling;
      const text = heading.textContent;
      if (!link?.matches('a.heading-link')) {
        faults.push([selectorOf(heading), 'no link to this section']);
        continue;
      }
      if (decodeURIComponent(link.hash.slice(1)) !== heading.id) faults.push([selectorOf(link), `the link beside "${text}" leads elsewhere`]);
      if (!link.getAttribute('aria-label').includes(text)) faults.push([selectorOf(link), `the link does not say that it leads to "${text}"`]);
      const { width, height, left, right } = link.getBoundingClientRect();
      if (Math.min(width, height) < 43.5) faults.push([selectorOf(link), `${width} × ${height} px: fingers need 44`]);
      if (left < 0 || right > document.documentElement.clientWidth) faults.push([selectorOf(link), 'the link stands beside the window']);
    }
    return faults;
  });
  return found.map(([selector, what]) => fault(page, selector, what));
}
