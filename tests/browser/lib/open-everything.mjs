// Opens what a page keeps closed, one thing after the other, and lets a checker look at each.
import { inPage } from './in-page.mjs';

/** Calls `look(selector)` for all details (opened together) and for each popover; returns what the looks return. */
export async function openEverything(tab, look) {
  const found = [];
  const popovers = await inPage(tab, () => {
    for (const details of document.querySelectorAll('details')) {
      details.removeAttribute('name');
      details.open = true;
    }
    return [...document.querySelectorAll('[popover]')].map(selectorOf);
  });
  if (await inPage(tab, () => document.querySelector('details') !== null)) found.push(await look('details'));
  for (const selector of popovers) {
    await inPage(tab, (popover) => document.querySelector(popover).showPopover(), selector);
    found.push(await look(selector));
    await inPage(tab, (popover) => document.querySelector(popover).hidePopover(), selector);
  }
  return found.flat();
}
