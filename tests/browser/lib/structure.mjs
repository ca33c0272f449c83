// The frame of one page as it is written: language, head, headings, ids and what refers to them, leftovers of Markdown.
import { fault } from './fault.mjs';
import { inSource } from './in-page.mjs';

/** `language` is what the page's folder promises, if it does. Returns `{ faults, title, canonical }`. */
export async function checkStructure(tab, page, html, language) {
  const { found, title, canonical } = await inSource(tab, html, inspect, { language: language ?? null });
  return { faults: found.map(({ selector, what }) => fault(page, selector, what)), title, canonical };
}

/** Two pages of one language must not share a title; a page that names another as canonical is that page again. */
export function checkTitles(pages) {
  const first = new Map();
  const faults = [];
  for (const { page, language, title, canonical } of pages) {
    if (canonical && !canonical.endsWith(`/${page}`) && !canonical.endsWith(`/${page.replace(/index\.html$/, '')}`)) continue;
    const key = `${language}\n${title}`;
    if (first.has(key)) faults.push(fault(page, 'title', `has the same title as ${first.get(key)}: "${title}"`));
    else first.set(key, page);
  }
  return faults;
}

/** Runs in the parsed page. */
function inspect({ language }) {
  const found = [];
  const tell = (element, what) => found.push({ selector: typeof element === 'string' ? element : selectorOf(element), what });
  const all = (selector) => [...document.querySelectorAll(selector)];
  const root = document.documentElement;

  if (!root.lang) tell('html', 'has no lang');
  else if (language && root.lang !== language) tell('html', `lang is "${root.lang}" in the folder of "${language}"`);

  const title = document.title.trim();
  if (!title) tell('head', 'the page has no title');
  if (!document.querySelector('meta[name="description"]')?.content.trim()) tell('head', 'the page has no description');
  if (!document.querySelector('meta[charset]')) tell('head', 'the page does not say its charset');
  const viewport = document.querySelector('meta[name="viewport"]')?.content ?? '';
  if (!/width=device-width/.test(viewport)) tell('head', 'meta viewport must say width=device-width');
  if (/maximum-scale|user-scalable\s*=\s*(no|0)/.test(viewport)) tell('head', `meta viewport forbids zooming: ${viewport}`);

  for (const [selector, name] of [['h1', 'h1'], ['main', 'main']]) {
    const count = all(selector).length;
    if (count !== 1) tell('body', `the page has ${count} ${name} elements, it must have one`);
  }
  let level = 1;
  for (const heading of all('h1, h2, h3, h4, h5, h6')) {
    const next = Number(heading.localName[1]);
    if (next > level + 1) tell(heading, `heading level ${level} is followed by level ${next}: "${excerptOf(heading)}"`);
    if (!heading.textContent.trim()) tell(heading, 'the heading is empty');
    level = next;
  }

  const ids = new Set();
  for (const element of all('[id]')) {
    if (ids.has(element.id)) tell(element, `the id "${element.id}" is used twice`);
    ids.add(element.id);
  }
  const references = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'aria-details', 'aria-flowto',
    'aria-errormessage', 'for', 'form', 'list', 'headers', 'popovertarget', 'commandfor'];
  for (const attribute of references) {
    for (const element of all(`[${attribute}]`)) {
      for (const id of element.getAttribute(attribute).split(/\s+/)) {
        if (!ids.has(id)) tell(element, `${attribute} names "${id}", which is not on the page`);
      }
    }
  }
  for (const element of all('svg [fill], svg [stroke], svg [clip-path], svg [mask], svg [filter], svg [marker-start], svg [marker-end]')) {
    for (const { name, value } of element.attributes) {
      const id = value.match(/^url\(["']?#(.+?)["']?\)/)?.[1];
      if (id && !ids.has(id)) tell(element, `${name} names "${id}", which is not on the page`);
    }
  }

  const leftover = (text) => text.match(/\*\*|~~|\{\{|\}\}|\[\[|\]\]|:::/)?.[0];
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const parent = text.parentElement;
    const sign = leftover(text.data);
    if (sign && !parent.closest('code, pre, kbd, samp, script, style, textarea')) {
      tell(parent, `"${sign}" is left in the text: "${excerptOf(parent)}"`);
    }
  }
  for (const element of all('[alt], [aria-label], [title], [placeholder], meta[content]')) {
    for (const name of ['alt', 'aria-label', 'title', 'placeholder', 'content']) {
      const sign = leftover(element.getAttribute(name) ?? '');
      if (sign) tell(element, `"${sign}" is left in ${name}: "${element.getAttribute(name)}"`);
    }
  }

  for (const element of all('[style]')) tell(element, 'has a style attribute, which the Content-Security-Policy forbids');
  for (const element of all('style')) tell(element, 'an inline style, which the Content-Security-Policy forbids');
  for (const element of all('script:not([src])')) {
    if (!/json|importmap|speculationrules/.test(element.type)) tell(element, 'an inline script, which the Content-Security-Policy forbids');
  }
  for (const element of all('script[type="module"]')) tell(element, 'a module script, which file:// refuses');
  for (const element of all('*')) {
    for (const { name } of element.attributes) if (name.startsWith('on')) tell(element, `has an inline handler (${name})`);
  }
  for (const element of all('body [title]:not(iframe)')) tell(element, 'has a title attribute: phones and keyboards never show it');

  return { found, title, canonical: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null };
}
