// A small site in a temporary folder, built by the program itself: two languages, one booklet, for tests that change it.
import path from 'node:path';
import { sourceFolder } from './program.mjs';

const both = (ja, en) => `{ ja = "${ja}", en = "${en}" }`;

const CONFIG = `languages = ["ja", "en"]
updated = 2026-11-20
title = ${both('ちいさな本棚', 'Small shelf')}
publisher = ${both('ちいさな本棚', 'Small shelf')}
license = { name = ${both('CC0', 'CC0')} }
`;

/** Its sources. */
export const FILES = {
  'config.toml': CONFIG,
  'content/b/booklet.toml': `title = ${both('冊子', 'Booklet')}\nsummary = ${both('ちいさな冊子です。', 'A small booklet.')}\ndate = "2026-07"\n`,
  'content/index.ja.md': '+++\ntitle = "ちいさな本棚"\n+++\n',
  'content/index.en.md': '+++\ntitle = "Small shelf"\n+++\n',
  'content/b/10-start.ja.md': '+++\ntitle = "はじめに"\n+++\n\n最初の章です。\n',
  'content/b/10-start.en.md': '+++\ntitle = "Start"\n+++\n\nThe first chapter.\n',
  'content/b/20-goals.ja.md': '+++\ntitle = "目標"\n+++\n\nふたつめの章です。\n\n::table counts\n',
  'content/b/20-goals.en.md': '+++\ntitle = "Goals"\n+++\n\nThe second chapter.\n\n::table counts\n',
  'content/b/tables/counts.toml': `kind = "table"\ntitle = ${both('件数', 'Counts')}\nas_of = "2026-07"\n
[[column]]\nid = "place"\ntype = "text"\nrow_header = true\nname = ${both('場所', 'Place')}\n
[[column]]\nid = "cases"\ntype = "integer"\nunit = "cases"\nname = ${both('件数', 'Cases')}\n
[[row]]\nid = "a"\nplace = ${both('東', 'East')}\ncases = 3\n`,
  'content/glossary.toml': `[[term]]\nid = "term"\nname = ${both('用語', 'term')}\nreading.ja = "ようご"\ndefinition = ${both('ことばです。', 'A word.')}\n`,
};

/** Writes and builds the site. `folder` is what is served; `write` changes a source, `build` builds again, `remove` takes all away. */
export function smallSite(more = {}) {
  const { folder: root, write, sasshi, remove } = sourceFolder();
  const folder = path.join(root, 'public');
  const build = () => sasshi('build', '--output', folder);
  for (const [name, content] of Object.entries({ ...FILES, ...more })) write(name, content);
  build();
  return { folder, write, build, config: CONFIG, remove };
}
