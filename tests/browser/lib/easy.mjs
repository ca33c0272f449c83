// The summary in easy Japanese: what is read beside Chinese characters.
import { fault } from './fault.mjs';
import { inPage } from './in-page.mjs';

/** Readings beside every word of the text, large enough, in brackets where a browser knows no ruby, and none in titles. */
export async function checkReadings(tab, page) {
  const found = await inPage(tab, () => {
    const kanji = /[\u3400-\u9fff々〆]/;
    const faults = [];
    const article = document.querySelector('article');
    const isSource = (element) => element.closest('.endmatter li, .crumbs, [lang]:not(html, :lang(ja))');
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      const word = walker.currentNode.data.trim();
      if (kanji.test(word) && !parent.closest('ruby') && !isSource(parent)) faults.push([selectorOf(parent), `no reading beside "${word}"`]);
    }
    for (const rt of article.querySelectorAll('rt')) {
      const share = parseFloat(getComputedStyle(rt).fontSize) / parseFloat(getComputedStyle(rt.parentElement).fontSize);
      if (share < 0.5) faults.push([selectorOf(rt), `the reading has ${Math.round(share * 100)}% of the letters' size, at least 50% are needed`]);
    }
    for (const ruby of article.querySelectorAll('ruby')) {
      if (ruby.querySelectorAll('rp').length !== 2 * ruby.querySelectorAll('rt').length) faults.push([selectorOf(ruby), 'a reading without brackets (rp)']);
    }
    const [first] = article.querySelectorAll('h1 ruby rt');
    const inTitle = [document.title, document.querySelector('meta[property="og:title"]').content, document.querySelector('.crumbs [aria-current]').textContent];
    if (first && inTitle.some((title) => title.includes(first.textContent))) faults.push(['title', 'a reading stands in the title of the page']);
    return faults;
  });
  return found.map(([selector, what]) => fault(page, selector, what));
}

/** Switching readings off hides all of them and moves nothing. */
export async function checkSwitch(tab, page) {
  const look = () =>
    inPage(tab, () => ({
      shown: [...document.querySelectorAll('article rt')].filter((rt) => rt.getClientRects().length > 0).length,
      lines: [...document.querySelectorAll('.prose p')].map((line) => Math.round(line.getBoundingClientRect().height / parseFloat(getComputedStyle(line).lineHeight) * 100) / 100),
    }));
  const faults = [];
  const on = await look();
  if (on.shown === 0) faults.push(fault(page, 'article', 'no readings are shown at first'));
  // A height that is no whole number of lines: readings push lines apart.
  if (on.lines.some((lines) => Math.abs(lines - Math.round(lines)) > 0.02)) faults.push(fault(page, '.prose p', `readings push lines apart: ${on.lines.join(', ')} lines`));
  await tab.locator('#readings').focus();
  await tab.keyboard.press('Space');
  const off = await look();
  if (off.shown > 0) faults.push(fault(page, '#readings', `${off.shown} readings are shown although they are switched off`));
  if (off.lines.some((lines) => Math.abs(lines - Math.round(lines)) > 0.02)) faults.push(fault(page, '.prose p', 'lines change their height with the readings'));
  return faults;
}
