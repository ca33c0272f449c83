// What a page weighs over the wire, and what of it must be there before the first screen can be painted.
import path from 'node:path';
import zlib from 'node:zlib';
import { budgetOf } from './budgets.mjs';
import { fault } from './fault.mjs';

const gzip = (bytes) => zlib.gzipSync(bytes, { level: 9 }).length;
const brotli = (bytes) => zlib.brotliCompressSync(bytes).length;

/** The kind of page that stands at a path of the contract; of the same template. */
export function kindOf(site, page) {
  const parts = page.split('/');
  const name = parts.at(-1).replace(/\.html$/, '');
  if (page === '404.html') return 'error';
  if (parts.length <= 2) return name === 'index' ? 'home' : name;
  if (parts[1] === 'pages') return 'page';
  if (parts[2] === 'tables') return name === 'index' ? 'tables' : 'table';
  if (name === 'index') return 'cover';
  return name === 'print' || name === 'easy' ? name : 'chapter';
}

/** The files that a page loads by itself: `{ file, kind: 'style' | 'script', blocks }`, each once. */
export function partsOf(site, page) {
  const html = site.read(page);
  const head = html.search(/<\/head>|<body/i);
  const parts = new Map();
  for (const match of html.matchAll(/<(link|script)\b[^>]*>/gi)) {
    const tag = match[0];
    const isStyle = /rel="?stylesheet/i.test(tag);
    const address = tag.match(isStyle ? /\bhref="?([^"\s>]+)/ : /\bsrc="?([^"\s>]+)/)?.[1];
    if (!address || (match[1].toLowerCase() === 'link' && !isStyle)) continue;
    const file = path.posix.join(path.posix.dirname(page), address);
    const blocks = isStyle ? match.index < head && !/\bmedia="?print/.test(tag) : !/\b(defer|async)\b/.test(tag);
    if (!parts.has(file)) parts.set(file, { file, kind: isStyle ? 'style' : 'script', blocks });
  }
  return [...parts.values()];
}

/** Sizes of a page in bytes: HTML, styles, scripts and their sum with gzip -9, the sum with brotli, raw HTML. */
export function weigh(site, page, sizes = new Map()) {
  const bytes = (file) => Buffer.from(site.read(file));
  const size = (file) => {
    if (!sizes.has(file)) sizes.set(file, { gzip: gzip(bytes(file)), brotli: brotli(bytes(file)) });
    return sizes.get(file);
  };
  const parts = partsOf(site, page);
  const sum = (kind, method) => parts.filter((part) => part.kind === kind).reduce((all, part) => all + size(part.file)[method], 0);
  const own = bytes(page);
  const [html, styles, scripts] = [gzip(own), sum('style', 'gzip'), sum('script', 'gzip')];
  return {
    page, kind: kindOf(site, page), raw: own.length, html, styles, scripts, total: html + styles + scripts,
    brotli: brotli(own) + sum('style', 'brotli') + sum('script', 'brotli'),
    blocking: parts.filter((part) => part.blocks).reduce((all, part) => all + size(part.file).gzip, 0),
  };
}

/**
 * What must have come before the first screen of a phone can be painted: styles and scripts that block, and the page's own
 * source up to the last element that reaches into the first screen. `tab` shows the page, not scrolled.
 */
export async function critical(tab, site, weight) {
  const { last, count } = await tab.evaluate(() => {
    const all = [...document.getElementsByTagName('*')];
    let last = 0;
    all.forEach((element, index) => {
      if (!document.body.contains(element) || element.matches('[popover], [popover] *')) return;
      const box = element.getBoundingClientRect();
      const isLeaf = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()) || element.matches('img, svg *');
      if (isLeaf && box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight) last = index;
    });
    // What stands in a template is written, but not in the page.
    const kept = [...document.querySelectorAll('template')].flatMap((one) => [...one.content.querySelectorAll('*')]);
    return { last, count: all.length + kept.length };
  });
  const html = site.read(weight.page);
  const tags = [...html.matchAll(/<[a-zA-Z]/g)];
  if (Math.abs(tags.length - count) > 3) throw new Error(`${weight.page}: ${tags.length} start tags, ${count} elements`);
  const end = tags[Math.min(last + 1, tags.length - 1)]?.index ?? html.length;
  return weight.blocking + gzip(Buffer.from(html.slice(0, end)));
}

/** Parts of a weight that are over the budget of its kind. */
export function overBudget(weight) {
  const budget = budgetOf(weight.kind);
  return Object.entries(budget)
    .filter(([part, limit]) => (weight[part] ?? 0) > limit)
    .map(([part, limit]) => fault(weight.page, `${weight.kind}: ${part}`, `${weight[part]} bytes, budget ${limit}`));
}

/** The heaviest page of each kind, as lines of a table. */
export function table(weights) {
  const heaviest = new Map();
  for (const weight of weights) {
    if ((heaviest.get(weight.kind)?.total ?? -1) < weight.total) heaviest.set(weight.kind, weight);
  }
  const columns = ['html', 'styles', 'scripts', 'total', 'brotli', 'critical'];
  const rows = [...heaviest.values()].sort((a, b) => b.total - a.total).map((weight) =>
    `${weight.kind.padEnd(10)}${columns.map((name) => String(weight[name] ?? '–').padStart(9)).join('')}  ${weight.page}`);
  return [`${'kind'.padEnd(10)}${columns.map((name) => name.padStart(9)).join('')}  heaviest page (bytes, gzip -9)`, ...rows];
}

/** Sum of all layout shifts (CLS, without the windows of the metric: stricter) while the page loads and is scrolled through. */
export async function layoutShift(tab, address) {
  await tab.goto(address, { waitUntil: 'load' });
  return tab.evaluate(async () => {
    let sum = 0;
    const places = [];
    const note = (list) => {
      for (const entry of list.getEntries()) {
        sum += entry.value;
        places.push(...entry.sources.map((source) => source.node?.outerHTML?.slice(0, 80) ?? '?'));
      }
    };
    const observer = new PerformanceObserver(note);
    observer.observe({ type: 'layout-shift', buffered: true });
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
      scrollTo({ top: y, behavior: 'instant' });
      await frame();
    }
    await frame();
    note({ getEntries: () => observer.takeRecords() });
    return { sum, places };
  });
}
