// What a page gives to readers without JavaScript.
import path from 'node:path';
import { fault } from './fault.mjs';
import { inPage } from './in-page.mjs';

/** The words a reader sees, block by block, with the place of each; live regions are left out, scripts fill them. */
export const visibleText = (tab) =>
  inPage(tab, () =>
    [...document.querySelectorAll('main :is(h1, h2, h3, h4, h5, h6, p, li, dt, dd, caption, th, td, figcaption, summary)')]
      .filter((element) => seen(element) && !element.closest('[role="status"], [aria-live], output'))
      .map((element) => ({ selector: selectorOf(element), text: element.textContent.replace(/\s+/g, ' ').trim() })));

/** What is shown with JavaScript only. Both lists as visibleText gives them. */
export function checkSameText(page, withScript, withoutScript) {
  const shown = new Set(withoutScript.map(({ text }) => text));
  const lost = withScript.filter(({ text }) => text && !shown.has(text));
  const faults = lost.map(({ selector, text }) => fault(page, selector, `is shown with JavaScript only: "${text.slice(0, 60)}"`));
  if (withoutScript.length === 0) faults.push(fault(page, 'main', 'shows no text without JavaScript'));
  return faults;
}

/** The tab must have JavaScript off. */
export async function checkWithoutScript(tab, page) {
  const found = await inPage(tab, () => {
    const found = [];
    const tell = (element, what) => found.push({ selector: selectorOf(element), what });
    for (const table of document.querySelectorAll('main table')) {
      const closed = table.closest('details:not([open])');
      if (!closed && !seen(table)) tell(table, 'the table is not visible without JavaScript');
    }
    // Controls that only a script can serve may stay hidden; words may not.
    for (const element of document.querySelectorAll('main [hidden]')) {
      const words = element.cloneNode(true);
      for (const control of words.querySelectorAll('button, label, input, select, output, [role="status"], template, script')) control.remove();
      if (words.matches('button, label, output, [role="status"]')) continue;
      if (words.textContent.trim()) tell(element, `is hidden until a script shows it: "${excerptOf(element)}"`);
    }
    for (const region of document.querySelectorAll('main [role="region"][tabindex="0"]')) {
      const closed = region.closest('details:not([open]), [popover]');
      if (!closed && !seen(region)) tell(region, 'the scroll box is not visible without JavaScript');
    }
    return found;
  });
  return found.map(({ selector, what }) => fault(page, selector, what));
}

/** Native popovers: a click on each kind of term opens its own popover, without a script. */
export async function checkTermsWithoutScript(tab, page) {
  const faults = [];
  const terms = await tab.locator('main button[popovertarget]:not([popovertargetaction]):visible').all();
  if (terms.length === 0) return [fault(page, 'main', 'the page has no term (button with popovertarget) to try')];
  for (const term of terms.slice(0, 3)) {
    const target = await term.getAttribute('popovertarget');
    await term.click();
    const popover = tab.locator(`[id="${target}"]`);
    if (!(await popover.isVisible())) faults.push(fault(page, `button[popovertarget="${target}"]`, 'the term does not open without JavaScript'));
    else if (!(await popover.innerText()).trim()) faults.push(fault(page, `#${target}`, 'the opened term has no words'));
    await tab.keyboard.press('Escape');
    if (await popover.isVisible()) faults.push(fault(page, `#${target}`, 'Escape does not close the term'));
  }
  return faults;
}

/** The language links lead to the same page in the other language, under the same file name. */
export async function checkLanguageLink(tab, page, { languages, languageOf, kindOf, allPages }) {
  const own = languageOf(page);
  // A page at an old address is left at once: its link may lead to the new one.
  if (!own || kindOf(page) === 'redirect') return [];
  const links = await inPage(tab, () =>
    // A link to a page that is not translated yet names its own language only.
    [...document.querySelectorAll(':is(header, nav) :is(a[hreflang], a[data-translation])')].filter(seen).map((link) => ({ language: link.hreflang || link.lang, href: link.getAttribute('href'), selector: selectorOf(link) })));
  return languages.filter((language) => language !== own).flatMap((language) => {
    const twin = language + page.slice(own.length);
    if (!allPages.includes(twin)) return [];
    const mine = links.filter((link) => link.language === language);
    if (mine.length === 0) return [fault(page, 'header', `has no visible link to ${twin} (a[hreflang="${language}"] in the header)`)];
    const leads = ({ href }) => path.posix.join(path.posix.dirname(page), href.split(/[?#]/)[0]) === twin;
    return mine.some(leads) ? [] : [fault(page, mine[0].selector, `the link to "${language}" leads to ${mine[0].href}, not to the same page ${twin}`)];
  });
}

const DOWNLOAD_TYPES = { csv: /^text\/csv/, json: /json/, xlsx: /spreadsheetml/, pdf: /^application\/pdf/ };

/** `url(page)` is the address of a page. Every download answers 200 with something in it, as what it says it is. */
export async function checkDownloads(tab, page, url) {
  const downloads = await inPage(tab, () =>
    [...document.querySelectorAll('a[download]')].map((link) => ({ selector: selectorOf(link), href: link.getAttribute('href'), text: link.textContent.trim() })));
  const faults = [];
  for (const { selector, href, text } of downloads) {
    const answer = await fetch(new URL(href, url(page)));
    const { byteLength } = await answer.arrayBuffer();
    const kind = href.split('.').pop();
    if (answer.status !== 200) faults.push(fault(page, `href="${href}" on ${selector}`, `a download answers ${answer.status}`));
    else if (byteLength === 0) faults.push(fault(page, `href="${href}" on ${selector}`, 'a download is empty'));
    else if (DOWNLOAD_TYPES[kind] && !DOWNLOAD_TYPES[kind].test(answer.headers.get('content-type'))) {
      faults.push(fault(page, `href="${href}" on ${selector}`, `a download is served as ${answer.headers.get('content-type')}`));
    }
    if (!/\d/.test(text)) faults.push(fault(page, `href="${href}" on ${selector}`, 'the text of a download names no size'));
  }
  return faults;
}
