// html-validate over the pages, and which of its rules are off and why.
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { fault } from './fault.mjs';

/** Only rules that contradict REQUIREMENTS or that minified pages break without harm to any reader. */
const CONFIG = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  elements: ['html5'],
  rules: {
    // Wide tables scroll inside <div role="region" tabindex="0">; vnu complains of <section> there.
    // Code scrolls inside <pre role="group" tabindex="0">: many stand on a page, so they are no landmarks.
    'prefer-native-element': ['error', { exclude: ['region', 'group'] }],
    // Titles carry page, booklet and publisher; Japanese ones are short on screen and long in bytes.
    'long-title': 'off',
    // A digest guards files of other origins; here there are none, and names carry a content hash.
    'require-sri': ['error', { target: 'crossorigin' }],
    // How minified source is written; the document it stands for is the same.
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    // A button of a form submits it unless it says otherwise, so the minifier drops the type.
    'no-implicit-button-type': 'off',
    'no-raw-characters': ['error', { relaxed: true }],
    'no-implicit-button-type': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
  },
};

const validator = new HtmlValidate(new FileSystemConfigLoader(CONFIG));

/** `read(page)` gives the text of a page. */
export async function checkWithHtmlValidate(pages, read) {
  const faults = [];
  for (const page of pages) {
    const report = await validator.validateString(read(page), page);
    for (const { messages } of report.results) {
      for (const { severity, ruleId, message, line, column, selector } of messages) {
        if (severity === 2) faults.push(fault(page, `line ${line}, column ${column}: ${selector ?? ''}`, `${ruleId}: ${message}`));
      }
    }
  }
  return faults;
}
