// Whether a page fits its width: no sideways scrolling, nothing sticking out, no text cut off (WCAG 1.4.4, 1.4.10, 1.4.12).
import { fault } from './fault.mjs';
import { inPage } from './in-page.mjs';

/** The text spacing of WCAG 1.4.12, as a reader's own style sheet would set it. */
const TEXT_SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** Returns a function that sets the browser's own font size, so that media queries in em follow as they do for a reader. */
export async function fontSizeSwitch(tab) {
  const session = await tab.context().newCDPSession(tab);
  return (pixels) => session.send('Page.setFontSizes', { fontSizes: { standard: pixels, fixed: pixels } });
}

/** A constructed style sheet: a Content-Security-Policy does not stop it, as it does not stop a reader's own. */
export const spaceText = (tab) =>
  tab.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, TEXT_SPACING);

const unspaceText = (tab) => tab.evaluate(() => document.adoptedStyleSheets.pop());

/** What readers do with a page: narrow windows and wide ones, larger fonts (1280 px at 400 % is 320 px), wider text. */
export const SETTINGS = [
  { name: '320 px', width: 320 },
  { name: '320 px with wide text spacing', width: 320, spaced: true },
  { name: '320 px with a font of 200 %', width: 320, font: 32 },
  { name: '360 px', width: 360 },
  { name: '768 px with a font of 200 %', width: 768, font: 32 },
  { name: '768 px', width: 768 },
  { name: '1280 px with wide text spacing', width: 1280, spaced: true },
  { name: '1280 px with a font of 200 %', width: 1280, font: 32 },
  { name: '1280 px', width: 1280 },
];

/** Checks the open page in each setting, without loading it again; `useFontSize` comes from fontSizeSwitch. */
export async function checkEverySetting(tab, page, useFontSize) {
  const faults = [];
  for (const { name, width, spaced, font } of SETTINGS) {
    await tab.setViewportSize({ width, height: 800 });
    if (spaced) await spaceText(tab);
    if (font) await useFontSize(font);
    if (font) faults.push(...(await checkFontSize(tab, page, font, name)));
    faults.push(...(await checkReflow(tab, page, name)));
    if (spaced) await unspaceText(tab);
    if (font) await useFontSize(16);
  }
  return faults;
}

/** A page that sets its root font in pixels ignores the reader's font size. */
async function checkFontSize(tab, page, pixels, setting) {
  const root = await tab.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  if (parseFloat(root) >= pixels) return [];
  return [{ ...fault(page, 'html', `the root font is ${root} although the reader set ${pixels}px: use rem or %, not px`), setting }];
}

/** Faults carry the name of the setting. */
export async function checkReflow(tab, page, setting) {
  const found = await inPage(tab, () => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const found = [];
    if (scrollWidth > clientWidth) found.push({ selector: 'html', what: 'the page scrolls sideways', size: `${scrollWidth}px of content in ${clientWidth}px` });

    const drawnOnly = (element) => element.closest('[aria-hidden="true"], svg > *') !== null;
    const inScrollBox = (element) => element.parentElement?.closest('[role="region"][tabindex="0"], pre[tabindex="0"]') ?? null;
    for (const element of document.body.querySelectorAll('*')) {
      if (inScrollBox(element) || drawnOnly(element) || !seen(element)) continue;
      const { left, right } = element.getBoundingClientRect();
      const outside = right <= 0;
      if (!outside && (right > clientWidth + 1 || left < -1)) {
        // Only the innermost element is told: what holds it sticks out because of it.
        const inner = [...element.children].some((child) => seen(child) && !drawnOnly(child) && child.getBoundingClientRect().right > clientWidth + 1);
        if (!inner) found.push({ selector: selectorOf(element), what: 'sticks out of the page', size: `from ${Math.round(left)}px to ${Math.round(right)}px of ${clientWidth}px: "${excerptOf(element)}"` });
      }
      const { overflowX, overflowY, position } = getComputedStyle(element);
      const cut = (overflow, scroll, client) => ['hidden', 'clip'].includes(overflow) && scroll > client + 1 && client > 1;
      const cutOff = cut(overflowX, element.scrollWidth, element.clientWidth) || cut(overflowY, element.scrollHeight, element.clientHeight);
      if (cutOff && position !== 'absolute' && excerptOf(element) !== '' && element.localName !== 'svg') {
        found.push({ selector: selectorOf(element), what: 'its text is cut off', size: `${element.scrollWidth}×${element.scrollHeight} in ${element.clientWidth}×${element.clientHeight}: "${excerptOf(element)}"` });
      }
    }
    return found;
  });
  return found.map(({ selector, what, size }) => ({ ...fault(page, `${selector}  ${size}`, `${what} (${setting})`), setting }));
}
