// What a mouse alone can bring up: nothing may, there is none on a phone and none for who uses the keyboard (WCAG 1.4.13).
import { fault } from './fault.mjs';
import { inPage } from './in-page.mjs';

/** Reads the style sheets of the open page: a rule for :hover that shows something needs one for the focus as well. */
export async function checkHover(tab, page) {
  const found = await inPage(tab, () => {
    const SHOWING = ['display', 'visibility', 'opacity', 'clip-path', 'clip', 'content', 'content-visibility', 'height', 'max-height', 'block-size', 'max-block-size', 'position'];
    const found = [];
    const read = (rules) => {
      for (const rule of rules) {
        if (rule.cssRules?.length) read(rule.cssRules);
        if (!rule.selectorText?.includes(':hover')) continue;
        const shown = SHOWING.filter((name) => rule.style.getPropertyValue(name) !== '');
        const forFocus = rule.selectorText.includes(':focus');
        if (shown.length > 0 && !forFocus) found.push({ selector: rule.selectorText, what: `shows something to a mouse alone (${shown.join(', ')}): :focus-visible or :focus-within must do the same` });
      }
    };
    for (const sheet of document.styleSheets) read(sheet.cssRules);
    return found;
  });
  return found.map(({ selector, what }) => fault(page, selector, what));
}
