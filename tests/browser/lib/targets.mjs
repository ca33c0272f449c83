// How large what one can press is: 24 by 24 CSS pixels at least (WCAG 2.5.8), without its exception for free space around.
import { fault } from './fault.mjs';
import { inPage } from './in-page.mjs';

/** Looks at everything that can be pressed on the open page, in closed menus and terms too once they are open. */
export async function checkTargets(tab, page) {
  const found = await inPage(tab, () => {
    const LEAST = 24;
    const found = [];
    const isInline = (element) => getComputedStyle(element).display.startsWith('inline');
    for (const target of document.querySelectorAll('a[href], button, input, select, textarea, summary, [role="button"], [tabindex="0"]:not([role="region"])')) {
      if (!seen(target) || target.disabled || inSentence(target)) continue;
      const label = target.matches('input') ? target.closest('label') : null;
      const { width, height } = boxOf(label ?? target);
      if (width >= LEAST - 0.5 && height >= LEAST - 0.5) continue;
      found.push({ selector: `${selectorOf(target)}  "${excerptOf(target, 24)}"`, what: `is smaller than ${LEAST} px`, size: `${Math.round(width)} × ${Math.round(height)} px` });
    }
    return found;

    /** A link in running text has the size of its line: the standard leaves it out. */
    function inSentence(target) {
      if (!isInline(target)) return false;
      for (let node = target; node.parentElement; node = node.parentElement) {
        const beside = [...node.parentElement.childNodes].filter((other) => other !== node && (other.nodeType !== 1 || isInline(other)));
        if (beside.some((other) => other.textContent.trim() !== '')) return true;
        if (!isInline(node.parentElement)) return false;
      }
      return false;
    }

    /** A link that covers its card by ::after is as large as the card. */
    function boxOf(target) {
      const boxes = [target.getBoundingClientRect()];
      for (const pseudo of ['::before', '::after']) {
        const { content, position, width, height } = getComputedStyle(target, pseudo);
        if (content !== 'none' && position === 'absolute') boxes.push({ width: parseFloat(width), height: parseFloat(height) });
      }
      return { width: Math.max(...boxes.map(({ width }) => width)), height: Math.max(...boxes.map(({ height }) => height)) };
    }
  });
  return found.map(({ selector, what, size }) => fault(page, `${selector}  ${size}`, what));
}
