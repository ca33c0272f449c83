// Which kinds of pages a theme has, and whether the sites show them all.
import { fault } from './fault.mjs';

/** `templates` are texts by file name. Returns the kinds, and a fault for each that some language shows on no page. */
export function checkTemplates(templates, sites) {
  // A template that others extend is the frame of pages, not a page.
  const frames = new Set([...templates.values()].map((text) => text.match(/{%-?\s*extends\s+"([^"]+)"/)?.[1]));
  const kinds = [...templates.keys()].filter((name) => !frames.has(name)).map((name) => name.replace(/\.html$/, ''));
  const languages = [...new Set(sites.flatMap((site) => site.languages))];
  const faults = kinds.flatMap((kind) => {
    const template = `${kind}.html`;
    if (sites.some((site) => site.kindsIn(undefined).includes(kind))) return [];
    const without = languages.filter((language) => !sites.some((site) => site.kindsIn(language).includes(kind)));
    return without.map((language) => fault(template, '', `no site shows this template in "${language}": no page of the tests has <body data-kind="${kind}">`));
  });
  for (const site of sites) {
    for (const page of site.pages) {
      const kind = site.kindOf(page);
      if (!kinds.includes(kind)) faults.push(fault(page, 'body', `data-kind is ${kind ? `"${kind}", which is no template` : 'missing'}`));
    }
  }
  return { kinds, faults };
}
