// A site with one table of 5,000 rows and 30 columns, made in a temporary folder by the program itself.
import path from 'node:path';
import { sourceFolder } from './program.mjs';

export const ROWS = 5000;
const NUMBERS = 28;

/** The number in a cell, counted from 1 and 0; null where it is missing. */
export const valueOf = (row, column) => ((row + column) % 61 === 0 ? null : (row * 7919 + column * 104729) % 12007);

const both = (text) => `{ ja = "${text}", en = "${text}" }`;

function schema() {
  const column = (id, type, more = '') => `[[column]]\nid = "${id}"\ntype = "${type}"\n${more}name = { ja = "項目 ${id}", en = "Item ${id}" }\n`;
  const numbers = Array.from({ length: NUMBERS }, (_, at) => column(`n${at}`, 'integer', `unit = "${at % 2 ? 'people' : 'cases'}"\nmissing = "unknown"\n`));
  return ['kind = "table"\ntitle = { ja = "町丁別の人口と世帯", en = "People and households by block" }\nas_of = "2026-07"\nrows = "blocks.csv"\n',
    column('block', 'text', 'row_header = true\n'), column('ward', 'code'), ...numbers].join('\n');
}

function csv() {
  const head = ['id', 'block.ja', 'block.en', 'ward', ...Array.from({ length: NUMBERS }, (_, at) => `n${at}`)];
  const row = (_, at) => {
    const numbers = Array.from({ length: NUMBERS }, (__, column) => valueOf(at + 1, column) ?? '');
    return [`b${at + 1}`, `町丁${at + 1}`, `"Block ${at + 1} <A & B>"`, `ward ${at % 7}`, ...numbers].join(',');
  };
  return [head.join(','), ...Array.from({ length: ROWS }, row), ''].join('\n');
}

/** Builds the site; returns its folder. `remove` takes everything away again. */
export function buildLargeSite() {
  const { folder, write, sasshi, remove } = sourceFolder();
  write('config.toml', `languages = ["ja", "en"]\nupdated = 2026-11-20\ntitle = ${both('Shelf')}\npublisher = ${both('Shelf')}\nlicense = { name = ${both('CC0')} }\n`);
  write('content/b/booklet.toml', `title = ${both('Booklet')}\nsummary = ${both('A booklet.')}\ndate = "2026-07"\n`);
  write('content/b/tables/blocks.toml', schema());
  write('content/b/tables/blocks.csv', csv());
  for (const language of ['ja', 'en']) {
    write(`content/index.${language}.md`, '+++\ntitle = "Shelf"\n+++\n\n{{ b/blocks.b4321.n3 }}\n');
    write(`content/b/10-blocks.${language}.md`, '+++\ntitle = "Blocks"\n+++\n\n::table blocks\n');
  }
  sasshi('build', '--output', path.join(folder, 'public'));
  return { folder: path.join(folder, 'public'), remove };
}
