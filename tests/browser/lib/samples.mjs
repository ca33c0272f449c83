// Pages that stand for others: what costs much is tried on one page of each kind, and on pages with components that no such page has.

/** A page names its template: `<body data-kind="chapter">` comes from chapter.html. */
const KIND = /<body\b[^>]*?\sdata-kind=(?:"([^"]*)"|([^\s>]+))/;
const CLASSES = /\sclass=(?:"([^"]*)"|([^\s"'>]+))/g;

/** The classes of a page's markup: what its components are made of. */
export const classesOf = (html) => new Set([...html.matchAll(CLASSES)].flatMap(([, quoted, bare]) => (quoted ?? bare).split(/\s+/).filter(Boolean)));

/** What `readSite` offers of samples; `booklet` is the one that is preferred. */
export function samples({ allPages, pages, languages, booklet, read }) {
  const known = new Map(allPages.map((page) => {
    const html = read(page);
    const [, quoted, bare] = html.match(KIND) ?? [];
    return [page, { kind: quoted ?? bare ?? null, classes: classesOf(html) }];
  }));
  const kindOf = (page) => known.get(page).kind;
  const classes = (page) => known.get(page).classes;
  const languageOf = (page) => languages.find((language) => page.startsWith(`${language}/`));

  /** Pages of a kind in a language, the one with the most components first, those of the preferred booklet before others. */
  const ranked = (language, kind) => {
    const preferred = (page) => Number(page.startsWith(`${language}/${booklet}/`));
    return allPages
      .filter((page) => kindOf(page) === kind && languageOf(page) === language)
      .sort((a, b) => preferred(b) - preferred(a) || classes(b).size - classes(a).size);
  };

  const existing = (language, kind) => ranked(language, kind)[0] ?? null;
  const kindsIn = (language) => [...new Set(allPages.filter((page) => languageOf(page) === language).map(kindOf))].filter(Boolean).sort();

  /** One page of each kind, then, as long as there are any, the page with the most components that none of them has. */
  const covering = (language) => {
    const chosen = kindsIn(language).map((kind) => existing(language, kind));
    // A booklet on one page repeats its chapters, in another setting.
    const shown = new Set(chosen.filter((page) => kindOf(page) !== 'print').flatMap((page) => [...classes(page)]));
    const rest = allPages.filter((page) => languageOf(page) === language);
    for (;;) {
      const [best] = rest.map((page) => ({ page, fresh: [...classes(page)].filter((name) => !shown.has(name)).length })).sort((a, b) => b.fresh - a.fresh);
      if (!best || best.fresh === 0) return chosen;
      chosen.push(best.page);
      for (const name of classes(best.page)) shown.add(name);
    }
  };

  return {
    /** The name of the template that a page was made by; null where it does not say. */
    kindOf,
    /** The kinds of pages in a language; those outside of the languages (404.html) without one. */
    kindsIn,
    chaptersOf: (language) => ranked(language, 'chapter').filter((page) => page.startsWith(`${language}/${booklet}/`)).sort(),
    /** The page of a kind in a language; throws when the site has none. */
    sample: (language, kind) => {
      const page = existing(language, kind);
      if (!page) throw new Error(`the site has no ${kind} page in "${language}"`);
      return page;
    },
    /** The tested pages that stand for these kinds, in every language. */
    samplesOf: (...kinds) => languages.flatMap((language) => kinds.map((kind) => existing(language, kind))).filter((page) => pages.includes(page)),
    /** The tested pages that stand for all kinds and components, in every language. */
    samples: () => [...languages, undefined].flatMap(covering).filter((page, index, all) => pages.includes(page) && kindsOnce(page, all)),
  };

  /** At the top of the folder only kinds that the languages do not have: index.html is a home page again. */
  function kindsOnce(page, all) {
    return languageOf(page) !== undefined || !all.some((other) => languageOf(other) !== undefined && kindOf(other) === kindOf(page));
  }
}
