// A small site for what the real site has none of: pages without a translation, a translation whose original has changed,
// old addresses, a table in parts, a site below the top of its host.
import path from 'node:path';
import { ROOT, sourceFolder } from './program.mjs';

/** More rows than a page of a table holds. */
const ROWS = 400;

/** Builds the site; returns its folder. It is taken away when the process ends. */
export function buildOtherSite() {
  const source = sourceFolder();
  process.once('exit', source.remove);
  source.copy(path.join(ROOT, 'tests/browser/other-site'));
  const rows = Array.from({ length: ROWS }, (_, at) => `p${at + 1},場所${at + 1},Place ${at + 1},${at % 61 === 0 ? '' : (at * 7919) % 12007}`);
  source.write('content/plan/tables/places.csv', ['id,place.ja,place.en,visits', ...rows, ''].join('\n'));
  source.sasshi('translation', 'accept', '--all');
  source.edit('content/plan/10-start.ja.md', 'まちのこれからを決めるものです。', 'まちの4年を決めるものです。');
  source.sasshi('build', '--output', path.join(source.folder, 'public'));
  return path.join(source.folder, 'public');
}
