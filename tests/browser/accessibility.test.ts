import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Lab, openLab } from './lab.ts';
import { pageTypes } from './page-types.ts';
import { visit } from './visit.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe looks at, and how much of it passed: a page on which nothing passes was not looked at. */
interface Findings {
  readonly passes: number;
  readonly violations: readonly string[];
}

/** A dark page differs from the light one in its colours alone. */
const CASES = [320, 1280].flatMap((width) => [
  { width, colorScheme: 'light', rules: undefined } as const,
  { width, colorScheme: 'dark', rules: ['cat.color'] } as const,
]);

let lab: Lab;
let page: Page;

beforeAll(async () => {
  lab = await openLab();
  ({ page } = await lab.open());
  // Not a script of the page: the site's policy would refuse that.
  await page.addInitScript(axe);
});

afterAll(() => lab.close());

/** Runs axe in the page; only what is told comes back, for the whole report takes longer to carry than to make. */
const runAxe = (rules: readonly string[] | undefined): Promise<Findings> =>
  page.evaluate(
    `axe.run(${JSON.stringify({ resultTypes: ['violations'], ...(rules && { runOnly: rules }) })}).then(({ passes, violations }) => ({
      passes: passes.length,
      violations: violations.map(({ id, nodes }) => id + ' at ' + nodes.map(({ target }) => target.join(' ')).join(', ')),
    }))`,
  );

describe('nobody is shut out', () => {
  it.each(pageTypes)(
    'axe finds nothing on the page "$name", light and dark, on a phone and on a wide screen',
    async (type) => {
      await visit(lab, page, type);
      const found: string[] = [];
      for (const { width, colorScheme, rules } of CASES) {
        await page.setViewportSize({ width, height: 700 });
        await page.emulateMedia({ colorScheme });
        const { passes, violations } = await runAxe(rules);
        expect(passes).toBeGreaterThan(rules ? 0 : 15);
        found.push(...violations.map((violation) => `${width} px, ${colorScheme}: ${violation}`));
      }
      expect(found).toEqual([]);
    },
  );
});
