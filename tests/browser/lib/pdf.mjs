// A PDF as Chromium prints it, read back by poppler and qpdf.
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { fault } from './fault.mjs';

const execute = promisify(execFile);
const run = async (program, ...args) => (await execute(program, args, { maxBuffer: 1 << 28 })).stdout;

const A4_POINTS = { width: 595, height: 842 };
/** The strip at the foot of the page in which the page number stands. */
const FOOT_POINTS = 62;

/** Prints the page that is open in the tab, tagged and with bookmarks, in the size its own @page says. */
export async function print(tab, file) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  await tab.pdf({ path: file, tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
}

/** What pdfinfo says, by name; of the paper of one page. */
async function informationOf(file, page = 1) {
  const said = (await run('pdfinfo', '-f', String(page), '-l', String(page), file)).replace(/^Page +\d+ size:/m, 'Page size:');
  const lines = said.split('\n').map((line) => line.match(/^([^:]+):\s*(.*)$/)).filter(Boolean);
  return Object.fromEntries(lines.map(([, name, value]) => [name, value]));
}

/** Width and height in points. */
const paperOf = (information) => (information['Page size']?.match(/[\d.]+/g) ?? []).map(Number);

/** Title, tags, language, bookmarks, paper, and a file without faults; `title` is that of the page. */
export async function checkDocument(file, page, { language, title, minimumPages }) {
  const faults = [];
  const tell = (place, what) => faults.push(fault(page, place, what));
  const information = await informationOf(file);
  if (information.Tagged !== 'yes') tell('pdfinfo', `Tagged is "${information.Tagged}"`);
  // Chromium writes the address where a page has no title.
  if (!title || information.Title?.trim() !== title) tell('pdfinfo', `the title of the PDF is "${information.Title}", that of the page "${title}"`);
  if (Number(information.Pages) < minimumPages) tell('pdfinfo', `the PDF has ${information.Pages} pages, expected ${minimumPages} or more`);
  const [width, height] = paperOf(information);
  if (!(Math.abs(width - A4_POINTS.width) < 2 && Math.abs(height - A4_POINTS.height) < 2)) tell('pdfinfo', `the paper is ${information['Page size']}, not upright A4`);

  const trailer = await run('qpdf', '--show-object=trailer', file);
  const catalogue = await run('qpdf', `--show-object=${trailer.match(/\/Root (\d+)/)[1]}`, file);
  const said = catalogue.match(/\/Lang \(([^)]*)\)/)?.[1] ?? '';
  if (said.split('-')[0] !== language.split('-')[0]) tell('/Lang', `the PDF says its language is "${said}", expected "${language}"`);
  if (!/\/Outlines \d+/.test(catalogue)) tell('/Outlines', 'the PDF has no bookmarks');
  try {
    await run('qpdf', '--check', file);
  } catch (error) {
    tell('qpdf --check', `the file is faulty: ${error.stdout}${error.stderr}`.trim());
  }
  return faults;
}

/** Fonts are embedded as outlines: a Type 3 font prints badly and its text is hard to take out. */
export async function checkFonts(file, page) {
  const faults = [];
  for (const line of (await run('pdffonts', file)).split('\n').slice(2).filter(Boolean)) {
    const [name] = line.split(/\s+/);
    if (/\bType 3\b/.test(line)) faults.push(fault(page, name, 'a font is embedded as Type 3'));
    const embedded = line.slice(line.search(/\b(yes|no)\s+(yes|no)\s+(yes|no)\b/)).split(/\s+/)[0];
    if (embedded !== 'yes') faults.push(fault(page, name, 'a font is not embedded'));
  }
  return faults;
}

/** Every page but cover, imprint and back shows its own number at its foot. */
export async function checkPageNumbers(file, page, { unnumberedAtMost = 5 } = {}) {
  const information = await informationOf(file);
  const faults = [];
  const unnumbered = [];
  for (let number = 1; number <= Number(information.Pages); number += 1) {
    const [width, height] = paperOf(await informationOf(file, number));
    const strip = ['-x', 0, '-y', Math.floor(height - FOOT_POINTS), '-W', Math.ceil(width), '-H', FOOT_POINTS].map(String);
    const foot = await run('pdftotext', '-f', String(number), '-l', String(number), ...strip, file, '-');
    const shown = foot.match(/(?:^|\s)(\d+)(\s*\/\s*\d+)?\s*$/m)?.[1];
    if (shown === undefined) unnumbered.push(number);
    else if (Number(shown) !== number) faults.push(fault(page, `page ${number} of the PDF`, `shows the number ${shown}`));
  }
  if (unnumbered.length > unnumberedAtMost) {
    faults.push(fault(page, `pages ${unnumbered.join(', ')} of the PDF`, `show no page number; only ${unnumberedAtMost} may (cover, imprint, back)`));
  }
  return faults;
}

const plain = (text) => text.normalize('NFKC').replace(/[\s\u200b\u00ad]/g, '');

/** The words given are in the text, which uses no look-alike radicals in place of characters. */
export async function checkText(file, page, words) {
  const text = await run('pdftotext', file, '-');
  const packed = plain(text);
  const faults = words.filter((word) => !packed.includes(plain(word))).map((word) => fault(page, 'text of the PDF', `lacks "${word}"`));
  const radicals = [...new Set(text.match(/[\u2e80-\u2fdf]/g))];
  if (radicals.length > 0) faults.push(fault(page, 'text of the PDF', `has radicals in place of characters: ${radicals.join(' ')}`));
  return faults;
}
