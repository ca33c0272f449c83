// axe-core over one page: violations, and texts whose contrast axe could not settle.
import axe from 'axe-core';
import { fault } from './fault.mjs';

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
  const found = await tab.evaluate(runAxe, {
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
    .filter(({ element }) => !element.closest(proved));
  const inScrollBox = open.filter(({ element }) => element.closest('[role="region"]'));
  found.push(...open.filter((node) => !inScrollBox.includes(node)).map((node) => tell(unsettled, node)));
  if (inScrollBox.length === 0) return found;

  // Rows below the fold of a scroll box are judged again with the box opened.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('[role="region"] { max-block-size: none !important; overflow: visible !important } [role="region"] * { position: static !important }');
  document.adoptedStyleSheets.push(sheet);
  const again = await axe.run(inScrollBox.map(({ element }) => element), { runOnly: { type: 'rule', values: ['color-contrast'] } });
  found.push(...again.violations.flatMap((rule) => rule.nodes.map((node) => tell(rule, node))));
  found.push(...again.incomplete.flatMap(({ nodes }) => nodes.map((node) => tell(unsettled, node))));
  return found;
}
