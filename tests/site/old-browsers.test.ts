import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Fault, findUnsupported } from './css-support.ts';

/** What may be missing in an old browser, and what its reader sees instead. */
const HARMLESS: Record<string, string> = {
  'at-rules.media.forced-colors': 'browsers without forced colours have nothing to mend',
  'at-rules.page': 'the printer keeps its own margins',
  'properties.break-after.avoid': 'a heading may be printed at the foot of a sheet',

  'properties.grid-template-rows.subgrid': 'the rows declared before it stay; results of neighbours align less exactly',
  'properties.outline': 'known, only not rounded; outlined boxes are square',
  'properties.paint-order': 'the hollow number is drawn with a thinner line',
  'properties.text-decoration-thickness': 'underlines have the usual thickness',
  'properties.text-underline-offset': 'underlines have the usual distance',
  'properties.text-wrap': 'lines of a heading differ more in length',
  'selectors.details-content': 'what a reader left folded is printed folded',
  'selectors.focus-visible': 'the focus ring is the one the browser draws itself',
};

type Sheet = { css: string; page: string; classLists: Set<string> };

/** Each distinct sum of styles of the built site, with the first page that has it and every class attribute it serves. */
function readSheets(folder: string): Sheet[] {
  const sheets = new Map<string, Sheet>();
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!/\.(?:html|css)$/.test(path)) continue;
    const text = readFileSync(join(folder, path), 'utf8');
    const css = path.endsWith('.css')
      ? text
      : [...text.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, style]) => style).join('\n');
    const sheet = sheets.get(css) ?? { css, page: path, classLists: new Set() };
    for (const [, list = ''] of text.matchAll(/\sclass="([^"]*)"/g)) sheet.classLists.add(list);
    sheets.set(css, sheet);
  }
  return [...sheets.values()];
}

describe('people with an old phone see the whole site', () => {
  let sheets: Sheet[] = [];

  beforeAll(() => {
    sheets = readSheets(process.env['KENAL_DIST'] ?? 'dist');
  });

  it('finds styles to judge', () => {
    expect(sheets.filter((sheet) => sheet.css.includes('{')).length).toBeGreaterThan(0);
  });

  it('asks nothing of Chromium 80 and Safari 14 that they do not know, except what they may skip without harm', () => {
    const describeFault = (page: string, fault: Fault): string =>
      `${page}: ${fault.feature} (${fault.browsers.join(', ')}) in ${fault.found}`;
    const faults = sheets.flatMap(({ css, page, classLists }) =>
      findUnsupported(css, classLists)
        .filter((fault) => !Object.hasOwn(HARMLESS, fault.feature))
        .map((fault) => describeFault(page, fault)),
    );
    expect(faults).toEqual([]);
  });
});
