// Whether every passage says its language: a voice that reads Japanese with English sounds cannot be understood (WCAG 3.1.2).
import { fault } from './fault.mjs';
import { inSource } from './in-page.mjs';

/** Looks at the texts and the names for screen readers of a page as it is written. */
export async function checkLanguages(tab, page, html) {
  const found = await inSource(tab, html, () => {
    const found = [];
    const JAPANESE = /[\u3041-\u30ff\u3400-\u9fff\uff66-\uff9f]/;
    // Names such as "Web API" belong to a Japanese sentence; five words in a row are a sentence of their own.
    const LATIN_SENTENCE = /(?:\b[A-Za-z][A-Za-z’'-]*[,;:]?\s+){4}[A-Za-z’'-]{2,}/;
    const languageOf = (element) => element.closest('[lang]')?.lang.split('-')[0] ?? '';
    const judge = (element, text, where) => {
      const language = languageOf(element);
      if (language !== 'ja' && language !== 'zh' && JAPANESE.test(text)) {
        found.push({ selector: `${selectorOf(element)}  "${text.trim().slice(0, 24)}"`, what: `Japanese words without lang="ja"${where}` });
      }
      if (language === 'ja' && LATIN_SENTENCE.test(text)) {
        found.push({ selector: `${selectorOf(element)}  "${text.trim().slice(0, 24)}"`, what: `a passage in Latin letters without its lang${where}` });
      }
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      if (!text.parentElement.closest('script, style, code, pre, kbd, samp, template')) judge(text.parentElement, text.data, '');
    }
    for (const name of ['alt', 'aria-label', 'placeholder', 'aria-roledescription']) {
      for (const element of document.body.querySelectorAll(`[${name}]`)) judge(element, element.getAttribute(name), ` in ${name}`);
    }
    return found;
  });
  return found.map(({ selector, what }) => fault(page, selector, what));
}
