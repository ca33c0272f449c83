// axe-core over one page: violations, and texts whose contrast axe could not settle.
import axe from 'axe-core';
import { fault } from './fault.mjs';
import { inPage } from './in-page.mjs';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Text drawn over bars, number cards and cover art: axe cannot tell the colour behind it.
 * These colour pairs are proved by the token check of the build instead.
 */
export const CONTRAST_PROVED_BY_BUILD = '.chart, .number, .cover, .book-cover, .sheet-cover';

/** axe's own defaults but for the first two: arrows and single signs are read like text, so they are measured like text. */
const CONTRAST_CHECK = {
  ignoreUnicode: false, ignoreLength: true, ignorePseudo: false,
  boldValue: 700, boldTextPt: 14, largeTextPt: 18,
  contrastRatio: { normal: { expected: 4.5 }, large: { expected: 3 } },
  pseudoSizeThreshold: 0.25, shadowOutlineEmMax: 0.2, textStrokeEmMin: 0.03,
};

/**
 * Runs axe in the tab. With `contrast`, an unsettled contrast outside the places above is a fault as well.
 * `root` is a selector that narrows what is judged.
 */
export async function checkWithAxe(tab, page, { contrast = false, root = null } = {}) {
  if (await tab.evaluate(() => !('axe' in window))) await tab.evaluate(axe.source);
  const found = await inPage(tab, runAxe, {
    tags: TAGS, contrast, root, proved: CONTRAST_PROVED_BY_BUILD, contrastCheck: CONTRAST_CHECK,
  });
  return found.map(({ selector, what }) => fault(page, selector, what));
}

/** Runs inside the page. */
async function runAxe({ tags, contrast, root, proved, contrastCheck }) {
  const { axe } = window;
  axe.configure({ checks: [{ id: 'color-contrast', options: contrastCheck }] });
  // Chromium forces `color` but not `-webkit-text-fill-color`, which axe reads first: it would judge colours nobody sees.
  const style = CSSStyleDeclaration.prototype;
  style.plainGetPropertyValue ??= style.getPropertyValue;
  const forced = matchMedia('(forced-colors: active)').matches;
  style.getPropertyValue = function (name) {
    return this.plainGetPropertyValue(forced && name === '-webkit-text-fill-color' ? 'color' : name);
  };

  const tell = ({ id, help }, { target, failureSummary }) => ({
    selector: target.flat().join(' '),
    what: `axe ${id}: ${help}. ${failureSummary.replace(/\s+/g, ' ')}`,
  });
  const unsettled = { id: 'color-contrast', help: 'axe could not settle the contrast' };
  const { violations, incomplete } = await axe.run(root ?? document, {
    runOnly: tags, resultTypes: ['violations', 'incomplete'], elementRef: true,
  });
  const found = violations.flatMap((rule) => rule.nodes.map((node) => tell(rule, node)));
  if (!contrast) return found;

  const open = incomplete
    .filter(({ id }) => id === 'color-contrast')
    .flatMap(({ nodes }) => nodes)
    .filter(({ element }) => !element.closest(proved) && !readsOnOwnGround(element));
  const besidePseudo = open.filter((node) => node.any[0]?.data?.messageKey === 'pseudoContent' && !touchesPseudo(node.element));
  const inScrollBox = open.filter((node) => !besidePseudo.includes(node) && node.element.closest('[role="region"], pre'));
  found.push(...open.filter((node) => !besidePseudo.includes(node) && !inScrollBox.includes(node)).map((node) => tell(unsettled, node)));

  const judgeAgain = async (nodes, options) => {
    if (nodes.length === 0) return;
    axe.configure({ checks: [{ id: 'color-contrast', options: { ...contrastCheck, ...options } }] });
    const again = await axe.run(nodes.map(({ element }) => element), { runOnly: { type: 'rule', values: ['color-contrast'] } });
    found.push(...again.violations.flatMap((rule) => rule.nodes.map((node) => tell(rule, node))));
    found.push(...again.incomplete.flatMap((rule) => rule.nodes.map((node) => tell(unsettled, node))));
  };
  await judgeAgain(besidePseudo, { ignorePseudo: true });
  // Rows below the fold of a scroll box are judged with the box opened.
  const opened = new CSSStyleSheet();
  opened.replaceSync('[role="region"], pre { max-block-size: none !important; overflow: visible !important } [role="region"] * { position: static !important }');
  document.adoptedStyleSheets.push(opened);
  await judgeAgain(inScrollBox, {});
  document.adoptedStyleSheets.pop();
  scrollTo(0, 0);
  return found;

  /** axe loses its way in cells that span rows; text on its own opaque ground, with nothing above it, needs no axe. */
  function readsOnOwnGround(element) {
    const { color, backgroundColor, backgroundImage } = getComputedStyle(element);
    const ground = colourOf(backgroundColor);
    if (ground[3] !== 255 || backgroundImage !== 'none') return false;
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    const { x, y, width, height } = element.getBoundingClientRect();
    return document.elementFromPoint(x + width / 2, y + height / 2) === element && contrastOf(colourOf(color), ground) >= 4.5;
  }

  /** axe does not place ::before and ::after; a list's drawn marker stands beside the text, not under it. */
  function touchesPseudo(element) {
    for (let holder = element; holder; holder = holder.parentElement) {
      for (const pseudo of ['::before', '::after']) {
        const style = getComputedStyle(holder, pseudo);
        // As axe does: only what is taken out of the flow and painted can lie under text.
        const painted = colourOf(style.backgroundColor)[3] > 0 || style.backgroundImage !== 'none';
        if (['none', 'normal'].includes(style.content) || style.position !== 'absolute' || !painted) continue;
        const moved = [style.transform, style.translate, style.rotate, style.scale].some((value) => value !== 'none');
        if (getComputedStyle(holder).position === 'static' || moved) return true;
        const from = holder.getBoundingClientRect();
        const left = from.left + holder.clientLeft + parseFloat(style.left);
        const top = from.top + holder.clientTop + parseFloat(style.top);
        const sum = (...names) => (style.boxSizing === 'border-box' ? 0 : names.reduce((total, name) => total + parseFloat(style[name]), 0));
        const right = left + parseFloat(style.width) + sum('paddingLeft', 'paddingRight', 'borderLeftWidth', 'borderRightWidth');
        const bottom = top + parseFloat(style.height) + sum('paddingTop', 'paddingBottom', 'borderTopWidth', 'borderBottomWidth');
        const apart = (rect) => right <= rect.left || rect.right <= left || bottom <= rect.top || rect.bottom <= top;
        if (![...element.getClientRects()].every(apart)) return true;
      }
    }
    return false;
  }
}
