// Charts as they are drawn: no text on another, none beside its box, and colours that can be seen.
import fs from 'node:fs';
import path from 'node:path';
import { fault } from './fault.mjs';
import { inPage } from './in-page.mjs';
import { readSite, siteUnderTest } from './site.mjs';

/** The site with its drafts, where SASSHI_DRAFTS names it (charts of drafts are charts too); else the site under test. */
export const siteWithDrafts = () =>
  process.env.SASSHI_DRAFTS
    ? readSite(path.resolve(process.env.SASSHI_DRAFTS), { wanted: (process.env.SASSHI_PAGES || '').split(',').filter(Boolean) })
    : siteUnderTest();

/** The pages of a site that have charts. */
export const pagesWithCharts = (site) =>
  site.pages.filter((page) => /<svg[^>]*class="?chart\b/.test(fs.readFileSync(path.join(site.folder, page), 'utf8')));

/** How many charts the open page has, and the faults of their texts. */
export async function checkChartTexts(tab, page) {
  const { charts, found } = await inPage(tab, inspectTexts);
  return { charts, faults: found.map(({ selector, what }) => fault(page, selector, what)) };
}

/** Runs inside the page. */
function inspectTexts() {
  const found = [];
  const tell = (element, what) => found.push({ selector: `${selectorOf(element)}  "${excerptOf(element)}"`, what });

  /** Lines of text as rectangles of their letters: a line box is higher than what is drawn in it. */
  const linesOf = (text) => {
    const lines = text.querySelector('tspan') ? [...text.querySelectorAll('tspan')] : [text];
    return lines.filter((line) => line.textContent.trim() !== '').map((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      // The matrix of the screen holds what a viewBox or a zoom does to the font.
      const height = parseFloat(getComputedStyle(element).fontSize) * text.getScreenCTM().a;
      const middle = (top + bottom) / 2;
      return { element, left, right, top: middle - height * 0.45, bottom: middle + height * 0.45 };
    });
  };
  const meet = (one, other) =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;

  const charts = [...document.querySelectorAll('svg.chart[role="img"]')].filter(seen);
  for (const chart of charts) {
    const box = chart.parentElement.getBoundingClientRect();
    const lines = [...chart.querySelectorAll('text')].filter(seen).flatMap(linesOf);
    if (lines.length === 0) tell(chart, 'the chart has no text at all');
    for (const [index, line] of lines.entries()) {
      if (line.left < box.left - 1 || line.right > box.right + 1 || line.top < box.top - 1 || line.bottom > box.bottom + 1) {
        tell(line.element, 'a text of a chart leaves its box');
      }
      for (const other of lines.slice(index + 1)) {
        if (meet(line, other)) tell(line.element, `a text of a chart lies on another: "${excerptOf(other.element)}"`);
      }
    }
  }
  return { charts: charts.length, found };
}

/** The colours of every style of the theme, on the open page: shapes 3:1 to the paper, texts on shapes 4.5:1. */
export async function checkChartColours(tab, page) {
  const found = await inPage(tab, inspectColours);
  return found.map(({ selector, what }) => fault(page, selector, what));
}

/** Runs inside the page: one of each style, looked at and taken away again. */
function inspectColours() {
  const found = [];
  const make = (name, classes, parent) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    element.setAttribute('class', classes);
    return parent.appendChild(element);
  };
  const box = document.querySelector('.chart-box');
  const chart = make('svg', 'chart', box);
  const paper = colourOf(getComputedStyle(make('rect', 'ground', chart)).fill);
  const shapes = [1, 2, 3, 4, 5, 6, 7].map((style) => `series-${style}`).concat([1, 2, 3, 4, 5, 6].map((style) => `line line-${style}`), 'point', 'point point-2', 'bar', 'goal');
  for (const classes of shapes) {
    const { fill, stroke } = getComputedStyle(make('rect', classes, chart));
    // A patterned shape has the initial fill here (its pattern stands in the page), so its outline is what counts.
    const hasPattern = /series-[3467]/.test(classes);
    const drawn = [stroke, hasPattern ? 'none' : fill].filter((colour) => colour !== 'none');
    const best = Math.max(...drawn.map((colour) => contrastOf(colourOf(colour), paper)));
    if (best < 3) found.push({ selector: classes, what: `a shape of a chart has a contrast of ${best.toFixed(1)} to the paper, it needs 3` });
  }
  for (const style of [3, 4, 6, 7]) {
    const pattern = make('g', `pattern-${style}`, chart);
    const ratio = contrastOf(colourOf(getComputedStyle(make('path', '', pattern)).stroke), colourOf(getComputedStyle(make('rect', 'ground', pattern)).fill));
    if (ratio < 3) found.push({ selector: `pattern-${style}`, what: `a pattern has a contrast of ${ratio.toFixed(1)} to its ground, it needs 3` });
  }
  for (const [text, ground] of [['value', 'series-1'], ['value-2', 'series-2'], ['value-5', 'series-5'], ['value', 'ground'], ['axis-text', 'ground']]) {
    const ratio = contrastOf(colourOf(getComputedStyle(make('text', text, chart)).fill), colourOf(getComputedStyle(make('rect', ground, chart)).fill));
    if (ratio < 4.5) found.push({ selector: `${text} on ${ground}`, what: `a text of a chart has a contrast of ${ratio.toFixed(1)}, it needs 4.5` });
  }
  chart.remove();
  return found;
}
