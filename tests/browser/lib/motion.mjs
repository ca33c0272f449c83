// Whether anything still moves for a reader who asked for reduced motion.
import { fault } from './fault.mjs';
import { inPage } from './in-page.mjs';

/** The tab must be set to reduced motion. */
export async function checkMotion(tab, page) {
  const moving = await inPage(tab, () => {
    const longest = (durations) => Math.max(...durations.split(',').map((one) => parseFloat(one) * (one.trim().endsWith('ms') ? 0.001 : 1)));
    const found = [];
    for (const element of document.querySelectorAll('*')) {
      for (const pseudo of [null, '::before', '::after']) {
        const style = getComputedStyle(element, pseudo);
        const seconds = Math.max(longest(style.transitionDuration), style.animationName === 'none' ? 0 : longest(style.animationDuration));
        if (seconds > 0.01) found.push({ selector: selectorOf(element) + (pseudo ?? ''), seconds });
      }
      if (getComputedStyle(element).scrollBehavior === 'smooth') found.push({ selector: selectorOf(element), seconds: 'a smooth scroll' });
    }
    return found;
  });
  return moving.map(({ selector, seconds }) =>
    fault(page, selector, `moves although the reader asked for reduced motion (${typeof seconds === 'number' ? `${seconds} s` : seconds})`));
}
