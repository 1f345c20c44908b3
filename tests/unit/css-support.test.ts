import postcss from 'postcss';
import { describe, expect, it } from 'vitest';
import { lowerCss } from '../../scripts/lower-css.ts';
import { findUnsupported } from '../site/css-support.ts';

const listFeatures = (css: string, classLists?: string[]): string[] =>
  findUnsupported(css, classLists).map((fault) => fault.feature);

describe('a phone with Chromium 80 or Safari 14 is told when a stylesheet asks too much of it', () => {
  it.each([
    ['layers', '@layer base { p { margin: 0 } }', 'at-rules.layer'],
    ['an order of layers', '@layer base, components;', 'at-rules.layer'],
    ['registered variables', '@property --x { syntax: "*"; inherits: false }', 'at-rules.property'],
    ['container queries', '@container (max-width: 10rem) { p { margin: 0 } }', 'at-rules.container'],
    ['an at-rule nobody knows', '@sparkle { p { margin: 0 } }', 'at-rules.sparkle (unknown)'],
    ['colours in oklch', 'p { color: oklch(50% 0.1 200) }', 'types.color.oklch'],
    ['colours in oklch inside a variable', ':root { --c: oklch(50% 0.1 200) }', 'types.color.oklch'],
    ['mixed colours', 'p { color: color-mix(in srgb, red, blue) }', 'types.color.color-mix'],
    ['colours made from others', 'p { color: rgb(from red r g b) }', 'types.color.rgb.relative_syntax'],
    [
      'gradients in another colour space',
      'p { background: linear-gradient(in oklab, red, blue) }',
      'types.gradient.linear-gradient.interpolation_color_space',
    ],
    ['a gap between flex items', 'p { display: flex; gap: 1rem }', 'properties.gap.flex_context'],
    ['a flex gap in two rules', 'p { display: flex } p { column-gap: 1rem }', 'properties.gap.flex_context'],
    ['a gap nobody can judge', 'p { row-gap: 1rem }', 'properties.gap.flex_context'],
    ['inset', 'p { inset: 0 }', 'properties.inset'],
    ['logical shorthands', 'p { padding-block: 1rem }', 'properties.padding-block'],
    ['aspect-ratio', 'p { aspect-ratio: 1 }', 'properties.aspect-ratio'],
    ['separate transforms', 'p { translate: 1px }', 'properties.translate'],
    ['a property nobody knows', 'p { colour: red }', 'properties.colour (unknown)'],
    ['subgrid', 'p { grid-template-rows: subgrid }', 'properties.grid-template-rows.subgrid'],
    ['subgrid in a shorthand', 'p { grid-template: subgrid / 1fr }', 'properties.grid-template.subgrid'],
    ['start and end in flex boxes', 'p { justify-content: end }', 'properties.justify-content.end'],
    ['wrapping anywhere', 'p { overflow-wrap: anywhere }', 'properties.overflow-wrap.anywhere'],
    ['two words for display', 'p { display: inline flex }', 'properties.display.multi-keyword_values'],
    [
      'a thick underline in short',
      'p { text-decoration: underline 2px }',
      'properties.text-decoration.includes_thickness',
    ],
    ['container units', 'p { width: 5cqi }', 'types.length.container_query_length_units'],
    ['dynamic viewport units', 'p { width: 50dvh }', 'types.length.viewport_percentage_units_dynamic'],
    ['line units', 'p { width: 2lh }', 'types.length.lh'],
    ['trigonometry', 'p { width: calc(1px * sin(45deg)) }', 'types.sin'],
    ['a function nobody knows', 'p { width: guess(1px) }', 'types.guess (unknown)'],
    [':is()', ':is(p, a) { margin: 0 }', 'selectors.is'],
    [':where()', ':where(p) { margin: 0 }', 'selectors.where'],
    [':has()', 'p:has(a) { margin: 0 }', 'selectors.has'],
    [':not() with a list', 'p:not(.a, .b) { margin: 0 }', 'selectors.not.selector_list'],
    ['::backdrop', '::backdrop { margin: 0 }', 'selectors.backdrop'],
    ['nesting', 'p { & a { margin: 0 } }', 'selectors.nesting'],
    ['nesting without a sign', 'p { a { margin: 0 } }', 'selectors.nesting'],
    ['a query inside a rule', 'p { @media print { margin: 0 } }', 'selectors.nesting'],
    ['ranges in queries', '@media (width >= 46rem) { p { margin: 0 } }', 'at-rules.media.range_syntax'],
    ['queries with "or"', '@media (hover) or (print) { p { margin: 0 } }', 'at-rules.media.or_syntax'],
    [
      'queries for forced colours',
      '@media (forced-colors: active) { p { margin: 0 } }',
      'at-rules.media.forced-colors',
    ],
    [
      'a rule lost through its neighbour',
      'a:hover, a:focus-visible { margin: 0 }',
      'a selector that shares its rule with an unknown one',
    ],
    [
      'start values of Tailwind that no old browser reaches',
      '@supports (not (margin-trim: inline)) and (color: oklch(0 0 0)) { *, ::before { --tw-ring: 0 } }',
      'start values out of reach',
    ],
  ])('%s', (_name, css, feature) => {
    expect(listFeatures(css)).toContain(feature);
  });

  it('names where the fault stands and who is left out', () => {
    expect(findUnsupported('.a { inset: 0 }')).toEqual([
      { feature: 'properties.inset', found: '.a { inset: 0 }', browsers: ['chrome', 'safari', 'safari_ios'] },
    ]);
    expect(findUnsupported('p { overflow-wrap: anywhere }')[0]?.browsers).toEqual(['safari', 'safari_ios']);
  });

  it('judges a lone gap by the elements that carry it', () => {
    const css = '.flex { display: flex } .grid { display: grid } .gap-2 { gap: 1rem }';
    expect(listFeatures(css, ['grid gap-2', 'note'])).toEqual([]);
    expect(listFeatures(css, ['grid gap-2', 'flex gap-2'])).toEqual(['properties.gap.flex_context']);
  });
});

describe('what old phones read, or may safely skip, raises no alarm', () => {
  it.each([
    ['plain rules', 'p:first-child::before { content: "@layer inset"; margin: 0 -1.5px; color: #0000 }'],
    ['min, max and clamp', 'p { width: clamp(1rem, min(5vw, 50%), max(2rem, 3vw)) }'],
    ['grids with gaps', 'p { display: grid; gap: 1rem; grid-template: auto 1fr / repeat(2, minmax(0, 1fr)) }'],
    ['columns with gaps', 'p { columns: 2 8rem; column-gap: 1rem }'],
    [
      'conic gradients',
      'p { background: conic-gradient(from 135deg at 50% 0, var(--a) 90deg, #0000 0) 0 0 / 1rem 1rem }',
    ],
    ['a standard property beside its prefixed twin', 'p { -webkit-hyphens: auto; hyphens: auto }'],
    ['a value with an earlier one to fall back to', 'p { width: 5vw; width: 5cqi }'],
    ['what stands behind a query of support', '@supports (inset: 0) { p { inset: 0 } }'],
    ['what stands behind a refused query', '@supports not (display: grid) { p { inset: 0 } }'],
    ['escaped names of utilities', '.hover\\:mt-1:hover, .w-\\[3cqi\\] { margin: 0 }'],
    ['frames of an animation', '@keyframes a { from { opacity: 0 } }'],
  ])('%s', (_name, css) => {
    expect(findUnsupported(css)).toEqual([]);
  });

  it('but a fallback behind var() comes too late and does raise it', () => {
    expect(listFeatures('p { width: 5vw; width: calc(var(--a) * 5cqi) }')).toEqual([
      'types.length.container_query_length_units',
    ]);
  });

  it('but a query that is true in old browsers is read by them', () => {
    expect(listFeatures('@supports not (aspect-ratio: 1) { p { inset: 0 } }')).toEqual(['properties.inset']);
  });
});

describe('what the build lowers is read by old phones', () => {
  const lower = async (css: string): Promise<string> =>
    (await postcss(lowerCss()).process(css, { from: undefined })).css;

  it.each([
    ['layers', '@layer a, b; @layer a { @layer c { .x { margin: 0 } } }', '.x { margin: 0 }'],
    [
      'start values',
      '@layer properties { @supports (not (margin-trim: inline)) { *, ::backdrop { --tw-a: 0 } } }',
      '* { --tw-a: 0 }',
    ],
    ['registered variables', '@property --a { syntax: "*"; inherits: false } .x { margin: 0 }', '.x { margin: 0 }'],
    ['rules for shadow trees', ':root, :host { --a: 0 } :host { --b: 0 }', ':root { --a: 0 }'],
    ['logical shorthands', '.x { padding-block: 1rem; inset: 0 }', undefined],
    ['nesting', '.x { & .y { margin: 0 } }', '.x .y { margin: 0 }'],
    [':is() and :where()', ':where(.x > :not(:last-child)) { margin: 0 }', '.x > :not(:last-child) { margin: 0 }'],
    ['colours', '.x { color: oklch(50% 0.1 200); background: color-mix(in srgb, red, blue) }', undefined],
    [
      'ranges in queries',
      '@media (width >= 46rem) { .x { margin: 0 } }',
      '@media (min-width: 46rem) { .x { margin: 0 } }',
    ],
  ])('%s', async (_name, css, expected) => {
    const lowered = await lower(css);
    expect(findUnsupported(lowered)).toEqual([]);
    if (expected !== undefined) expect(lowered.replace(/\s+/g, ' ').trim()).toBe(expected);
  });

  it('refuses a colour with opacity, which would be wrong at night', async () => {
    const css =
      '.x { @supports (color: color-mix(in lab, red, red)) { color: color-mix(in oklab, var(--a) 50%, transparent) } }';
    await expect(lower(css)).rejects.toThrow('bg-ink/50');
  });
});
