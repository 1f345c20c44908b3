import { type ConfigData, HtmlValidate } from 'html-validate';
import type { SiteCheck } from './check.ts';

/** The recommended rules of html-validate, less what contradicts a decision of this site. */
const CONFIG: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // The title of a source is printed whole, or two sources would share one.
    'long-title': 'off',
    // A button in a form sends it; that is what the search button is for, and each byte stands in 600 pages.
    'no-implicit-button-type': 'off',
    // On narrow screens CSS turns the comparison into blocks; without their roles the table would be none to screen readers.
    'no-redundant-role': 'off',
    // A rule for files that people edit; a space at the end of a line that a compiler wrote is legal and unseen.
    'no-trailing-whitespace': 'off',
    // A box that scrolls is no section of the text: it only needs a name and a place in the tab order.
    'prefer-native-element': [
      'error',
      { exclude: ['region', 'table', 'rowgroup', 'row', 'cell', 'columnheader', 'rowheader'] },
    ],
    // Sources are filed under their publisher's name, and a name may begin with a digit.
    'valid-id': ['error', { relaxed: true }],
  },
};

const inPage = (body: string): Record<string, string> => ({
  'index.html': `<!doctype html><html lang="id"><head><title>x</title></head><body>${body}</body></html>`,
});

/** HTML as the standard has it. */
export const markupChecks: readonly SiteCheck[] = [
  {
    title: 'every page is faultless HTML',
    find: ({ pages }) => {
      const validator = new HtmlValidate(CONFIG);
      return pages.flatMap(({ address, html }) =>
        validator
          .validateStringSync(html)
          .results.flatMap(({ messages }) => messages)
          .map(({ ruleId, message, selector }) => `${address}: ${ruleId}, ${message}, at ${selector ?? 'the top'}`),
      );
    },
    faulty: [
      inPage('<p><div>x</div></p>'),
      inPage('<ul><p>x</p></ul>'),
      inPage('<img src="/a.png">'),
      inPage('<p aria-labelledby="tidak-ada">x</p>'),
      inPage('<div role="button">x</div>'),
      inPage('<p id="a">x</p><p id="a">y</p>'),
      inPage('<p style="color:red">x</p>'),
    ],
  },
];
