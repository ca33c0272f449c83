// A page used by keyboard alone: the skip link, what the focus looks like and where it goes, popovers.
import { fault } from './fault.mjs';
import { inPage } from './in-page.mjs';

/** The first Tab reaches the skip link; Enter there takes the focus into main. The page must be freshly loaded. */
export async function checkSkipLink(tab, page) {
  await tab.keyboard.press('Tab');
  const first = await inPage(tab, () => {
    const element = document.activeElement;
    const { top, left, bottom, right } = element.getBoundingClientRect();
    return {
      selector: selectorOf(element),
      target: element.localName === 'a' ? element.getAttribute('href') : null,
      visible: seen(element) && top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth,
    };
  });
  if (!first.target?.startsWith('#')) return [fault(page, first.selector, 'the first Tab does not reach a skip link')];
  if (!first.visible) return [fault(page, first.selector, 'the skip link stays out of sight when it has the focus')];
  await tab.keyboard.press('Enter');
  await tab.keyboard.press('Tab');
  const after = await inPage(tab, () => ({
    selector: selectorOf(document.activeElement),
    inside: document.activeElement !== document.querySelector('main') && document.querySelector('main')?.contains(document.activeElement),
  }));
  return after.inside ? [] : [fault(page, after.selector, 'after the skip link the next Tab is not inside main')];
}

/** Tabs through the whole page. The page must be freshly loaded; returns `{ faults, steps }`. */
export async function walk(tab, page) {
  const expected = await inPage(tab, rememberRest);
  const faults = [];
  let steps = 0;
  for (; steps <= expected + 50; steps += 1) {
    await tab.keyboard.press('Tab');
    const { end, found } = await inPage(tab, lookAtFocus);
    if (end) break;
    faults.push(...found.map(({ selector, what }) => fault(page, selector, what)));
  }
  const missed = await inPage(tab, notReached);
  faults.push(...missed.map(({ selector, what }) => fault(page, selector, what)));
  return { faults, steps };
}

/** Runs inside the page: notes how things look before they have the focus; returns how many can have it. */
function rememberRest() {
  const ring = ({ outlineStyle, outlineWidth, boxShadow }) => [outlineStyle === 'none' ? 'none' : outlineWidth, boxShadow].join();
  window.ringOf = (element, pseudo) => ring(getComputedStyle(element, pseudo));
  const all = [...document.body.querySelectorAll('*')];
  window.rest = new Map(all.map((element) => [element, [null, '::before', '::after'].map((pseudo) => window.ringOf(element, pseudo))]));
  window.reached = new Set();
  return document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]').length;
}

/** Runs inside the page: whether the focused element shows it, with enough contrast, and is in sight. */
function lookAtFocus() {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement || window.reached.has(element)) return { end: true };
  window.reached.add(element);
  const found = [];
  const tell = (what) => found.push({ selector: `${selectorOf(element)}  "${excerptOf(element, 24)}"`, what });

  // The ring may be drawn by the element, by its ::before or ::after (a link that covers its card), or by the card around it.
  const family = [element];
  while (family.length < 6 && family.at(-1).parentElement !== document.body && family.at(-1).parentElement) family.push(family.at(-1).parentElement);
  const rings = family.flatMap((holder) =>
    [null, '::before', '::after']
      .filter((pseudo, index) => (pseudo === null || holder === element) && window.rest.get(holder)?.[index] !== window.ringOf(holder, pseudo))
      .map((pseudo) => ({ holder, style: getComputedStyle(holder, pseudo) })));
  const coloursOf = ({ outlineStyle, outlineWidth, outlineColor, boxShadow }) => [
    ...(outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 ? [outlineColor] : []),
    ...(boxShadow.match(/[a-z]+\([^)]*\)|#[0-9a-f]+/gi) ?? []),
  ];
  const groundOf = ({ holder, style }) => {
    for (let node = parseFloat(style.outlineOffset) < 0 ? holder : holder.parentElement; node; node = node.parentElement) {
      const colour = colourOf(getComputedStyle(node).backgroundColor);
      if (colour[3] === 255) return colour;
    }
    return [255, 255, 255, 255];
  };
  const drawn = rings.flatMap((ring) => coloursOf(ring.style).map((css) => ({ css, ground: groundOf(ring) })));
  if (drawn.length === 0) {
    tell('the focus is not visible: it needs an outline of 2px or more, or a box-shadow of its own');
  } else {
    const best = Math.max(...drawn.map(({ css, ground }) => (colourOf(css)[3] > 127 ? contrastOf(colourOf(css), ground) : 1)));
    if (best < 3) tell(`the focus is hard to see: ${drawn.map(({ css }) => css).join(', ')} on rgb(${[...drawn[0].ground].slice(0, 3)}) has a contrast of ${best.toFixed(1)}, it needs 3`);
  }

  const inSight = [...element.getClientRects()].some((rect) => {
    const left = Math.max(rect.left, 0);
    const right = Math.min(rect.right, innerWidth);
    const top = Math.max(rect.top, 0);
    const bottom = Math.min(rect.bottom, innerHeight);
    if (right - left < 1 || bottom - top < 1) return false;
    return [0.1, 0.5, 0.9].some((part) => {
      const hit = document.elementFromPoint(left + (right - left) * part, top + (bottom - top) * 0.5);
      return hit && (element.contains(hit) || hit.contains(element) || hit.closest('label')?.control === element);
    });
  });
  if (!inSight) tell('has the focus but is out of sight or covered');

  const place = placeOf(element);
  const { last } = window;
  if (place && last && goesBack(last, place)) tell(`has the focus after "${last.name}", which stands behind it: the order is not the one that is seen`);
  window.last = place;
  return { end: false, found };

  /** Where it stands on the page; nothing for what stays in the window while one scrolls, or stands in a box of its own. */
  function placeOf(element) {
    for (let node = element; node; node = node.parentElement) {
      if (['fixed', 'sticky'].includes(getComputedStyle(node).position) || node.popover !== null) return null;
    }
    const { left, right, top, bottom } = [...element.getClientRects()].find(({ width, height }) => width > 1 && height > 1) ?? element.getBoundingClientRect();
    return { name: excerptOf(element, 24), left: left + scrollX, right: right + scrollX, top: top + scrollY, bottom: bottom + scrollY };
  }

  /** Up within a column, or back within a line. From one column to the top of the next is the way one reads. */
  function goesBack(last, next) {
    const inColumn = Math.min(last.right, next.right) - Math.max(last.left, next.left) > 8;
    const inLine = Math.min(last.bottom, next.bottom) - Math.max(last.top, next.top) > Math.min(last.bottom - last.top, next.bottom - next.top) / 2;
    return inLine ? !inColumn && next.right <= last.left + 1 : inColumn && next.bottom <= last.top + 1;
  }
}

/** Runs inside the page, after the walk: what a mouse could use and the keyboard did not reach. */
function notReached() {
  const names = new Set([...window.reached].filter(({ type }) => type === 'radio').map(({ name }) => name));
  return [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
    .filter((element) => seen(element) && !element.disabled && !element.closest('[inert]') && !window.reached.has(element))
    .filter((element) => !(element.type === 'radio' && names.has(element.name)))
    .map((element) => ({ selector: `${selectorOf(element)}  "${excerptOf(element, 24)}"`, what: 'is not reached by Tab' }));
}

/** `button` is a selector whose first visible match has popovertarget. Enter opens, Tab goes in, Escape closes and gives the focus back. */
export async function checkPopover(tab, page, button) {
  const opener = tab.locator(`${button}:visible`).first();
  if ((await opener.count()) === 0) return [fault(page, button, 'is not on the page, or not visible')];
  const target = await opener.getAttribute('popovertarget');
  const state = () =>
    inPage(tab, (id) => {
      const popover = document.getElementById(id);
      const { left, right, top, bottom } = popover.getBoundingClientRect();
      const opener = [...document.querySelectorAll(`[popovertarget="${CSS.escape(id)}"]`)];
      return {
        open: popover.matches(':popover-open'),
        inView: seen(popover) && left >= -1 && right <= innerWidth + 1 && top >= -1 && top < innerHeight && bottom > 0,
        focusInside: popover.contains(document.activeElement),
        focusOnOpener: opener.includes(document.activeElement) && !popover.contains(document.activeElement),
        able: popover.querySelector('a[href], button, input, select, textarea, summary, [tabindex="0"]') !== null,
      };
    }, target);

  const tell = (what) => fault(page, `${button} → #${target}`, what);
  await opener.focus();
  await tab.keyboard.press('Enter');
  const opened = await state();
  if (!opened.open) return [tell('Enter does not open the popover')];
  const faults = [];
  if (!opened.inView) faults.push(tell('the opened popover is not inside the window'));
  if (opened.able && !opened.focusInside) {
    await tab.keyboard.press('Tab');
    if (!(await state()).focusInside) faults.push(tell('Tab does not lead into the opened popover'));
  }
  await tab.keyboard.press('Escape');
  const closed = await state();
  if (closed.open) faults.push(tell('Escape does not close the popover'));
  else if (!closed.focusOnOpener) faults.push(tell('after Escape the focus is not back on the button'));
  return faults;
}

/** Boxes that scroll can be scrolled by keyboard: they can have the focus, or hold something that can. */
export async function checkScrollBoxes(tab, page) {
  const found = await inPage(tab, () =>
    [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const wide = ['auto', 'scroll'].includes(overflowX) && element.scrollWidth > element.clientWidth + 1;
        const high = ['auto', 'scroll'].includes(overflowY) && element.scrollHeight > element.clientHeight + 1;
        return seen(element) && (wide || high) && element.tabIndex < 0 && !element.querySelector('a[href], button, input, select, textarea, summary, [tabindex="0"]');
      })
      .map(selectorOf));
  return found.map((selector) => fault(page, selector, 'scrolls, but no keyboard can scroll it: it needs tabindex="0", a role and a name'));
}
