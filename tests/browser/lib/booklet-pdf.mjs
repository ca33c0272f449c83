// The official PDF of a booklet, made by `sasshi pdf`: its numbers, its bookmarks, its pages.
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { fault } from './fault.mjs';

const execute = promisify(execFile);
const run = async (program, ...args) => (await execute(program, args.map(String), { maxBuffer: 1 << 28 })).stdout;

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const PROGRAM = process.env.SASSHI_PROGRAM || path.join(ROOT, 'target/release/sasshi');

/** Head and foot of a page, in points from its edge. */
const HEAD = 52;
const FOOT = 62;
/** Nothing is printed nearer to the edge of the paper, in millimetres. */
const EDGE = 9;
/** A page with fewer lines of text looks like a mistake. */
const LEAST_LINES = 3;

/** Makes a PDF with the program; a draft too where the arguments ask for it. */
export async function makePdf(file, booklet, language, ...more) {
  if (!fs.existsSync(PROGRAM)) throw new Error(`${PROGRAM} is not there: build it, or set SASSHI_PROGRAM`);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  await run(PROGRAM, 'pdf', booklet, '--lang', language, '--output', file, '--root', ROOT, ...more);
}

/** Width and height of every page, in points. */
export async function papersOf(file) {
  const lines = (await run('pdfinfo', '-f', 1, '-l', 9999, file)).matchAll(/^Page\s+\d+ size:\s+([\d.]+) x ([\d.]+)/gm);
  return [...lines].map(([, width, height]) => ({ width: Number(width), height: Number(height) }));
}

/** Bookmarks in order: title and page. */
export async function bookmarksOf(file) {
  const { outlines } = JSON.parse(await run('qpdf', '--json', '--json-key=outlines', file));
  const flat = (list) => list.flatMap((one) => [{ title: one.title, page: one.destpageposfrom1 }, ...flat(one.kids)]);
  return flat(outlines);
}

const textOf = (file, page, ...options) => run('pdftotext', '-f', page, '-l', page, ...options, file, '-');

/** Text of every page, with full-width forms folded and without any space. */
export async function packedPages(file) {
  const pages = (await run('pdftotext', '-raw', file, '-')).split('\f').slice(0, -1);
  return pages.map(packed);
}

export const packed = (text) => text.normalize('NFKC').replace(/[\s\u200b\u00ad]/g, '');

/** Runs in the page for paper: what the PDF must show of it. */
export function readPaper() {
  const plain = (element) => {
    const copy = element.cloneNode(true);
    for (const hidden of copy.querySelectorAll('rt, rp, .visually-hidden, .dots')) hidden.remove();
    for (const part of copy.querySelectorAll('small')) part.before(' ');
    for (const part of copy.querySelectorAll('.code')) part.after(' ');
    return copy.textContent.replace(/\s+/g, ' ').trim();
  };
  const sheets = document.querySelector('.sheets');
  const headings = [...sheets.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter((heading) => !heading.closest('.visually-hidden, details:not(.fold)'));
  return {
    title: sheets.querySelector('.imprint-name').textContent.trim(),
    chapters: [...sheets.querySelectorAll('.chapter-opener h2')].map(plain),
    headings: headings.map((heading) => ({ id: heading.id, text: plain(heading) })),
    contents: [...sheets.querySelectorAll('.print-toc a')].map((line) => ({ id: line.hash.slice(1), text: plain(line) })),
    topics: [...sheets.querySelectorAll('.topic')].map((topic) => ({
      name: topic.querySelector('dt').firstChild.textContent.trim(), ids: topic.querySelector('[data-pages-of]').dataset.pagesOf.split(' '),
    })),
  };
}

/** Bookmarks are the headings, each on the page that holds it. */
export function checkBookmarks(page, paper, bookmarks, pages) {
  const faults = [];
  const titles = paper.headings.map(({ text }) => text);
  const marks = bookmarks.map(({ title }) => title);
  const wrong = titles.findIndex((title, index) => title !== marks[index]);
  if (titles.length !== marks.length || wrong >= 0) {
    faults.push(fault(page, 'bookmarks', `${marks.length} bookmarks for ${titles.length} headings; the first that differs: "${marks[wrong] ?? 'none'}", expected "${titles[wrong] ?? 'none'}"`));
  }
  for (const { title, page: number } of bookmarks) {
    if (!pages[number - 1]?.includes(packed(title))) faults.push(fault(page, `bookmark "${title}"`, `leads to page ${number}, which does not hold this heading`));
  }
  return faults;
}

/** Contents and index show the pages that the headings stand on. */
export function checkNumbers(page, paper, bookmarks, pages) {
  const faults = [];
  const places = new Map(paper.headings.map(({ id }, index) => [id, bookmarks[index]?.page]));
  const expected = paper.contents.map(({ id, text }) => packed(text) + places.get(id)).join('');
  // Running head and page number stand before and behind the contents of each page.
  const from = bookmarks.find((_, index) => paper.headings[index].id === 'contents-title').page;
  if (!pages[from - 1].includes(expected)) faults.push(fault(page, `contents on page ${from}`, `are "${pages[from - 1]}", expected "${expected}"`));
  const start = places.get('topics');
  const index = pages.slice(start - 1, places.get('sources') - 1).join('');
  for (const { name, ids } of paper.topics) {
    const numbers = [...new Set(ids.map((id) => places.get(id)))].join(',');
    if (!index.includes(packed(name) + numbers)) faults.push(fault(page, `"${name}" in the index`, `should say ${numbers}`));
  }
  if (paper.topics.length === 0) faults.push(fault(page, 'index', 'is empty: nothing was compared'));
  return faults;
}

/** No page holds a line or two, but the cover. */
export async function checkFullness(file, page) {
  const faults = [];
  for (const [index, { width, height }] of (await papersOf(file)).entries()) {
    if (index === 0) continue;
    const body = ['-x', 0, '-y', HEAD, '-W', Math.ceil(width), '-H', Math.floor(height - HEAD - FOOT)];
    const lines = (await textOf(file, index + 1, ...body)).split('\n').filter((line) => line.trim());
    if (lines.length < LEAST_LINES) faults.push(fault(page, `page ${index + 1} of the PDF`, `holds ${lines.length} lines only: "${lines.join(' / ')}"`));
  }
  return faults;
}

/** Nothing runs over the edges of the paper: the strip along them is white, but on the cover. */
export async function checkEdges(file, page, { edge = EDGE } = {}) {
  const faults = [];
  const folder = fs.mkdtempSync(path.join(path.dirname(file), 'edges-'));
  try {
    await run('pdftoppm', '-r', 40, '-gray', '-f', 2, file, path.join(folder, 'page'));
    for (const name of fs.readdirSync(folder).sort()) {
      const { width, height, dark } = greyOf(fs.readFileSync(path.join(folder, name)));
      const strip = Math.floor((edge / 25.4) * 40);
      for (let y = 0; y < height; y += 1) {
        const at = [...Array(strip).keys()].flatMap((x) => [x, width - 1 - x]).find((x) => dark(x, y));
        if (at !== undefined) {
          faults.push(fault(page, `page ${Number(name.match(/\d+/)[0])} of the PDF`, 'has ink at the edge of the paper'));
          break;
        }
      }
    }
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
  return faults;
}

/** A grey picture (PGM) as numbers. */
function greyOf(bytes) {
  const [head, width, height] = bytes.toString('latin1', 0, 60).match(/^P5\s+(\d+)\s+(\d+)\s+255\s/);
  const [columns, rows] = [Number(width), Number(height)];
  return { width: columns, height: rows, dark: (x, y) => bytes[head.length + y * columns + x] < 200 };
}

/** Tables too wide for upright paper lie across. */
export async function checkLandscape(file, page) {
  const across = (await papersOf(file)).filter(({ width, height }) => width > height).length;
  return across > 0 ? [] : [fault(page, 'wide tables', 'no page lies across')];
}
