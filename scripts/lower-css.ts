import type { AtRule, Plugin } from 'postcss';
import postcssPresetEnv from 'postcss-preset-env';

/** The oldest browsers whose CSS the site is written in, as browserslist queries. */
export const oldestBrowsers = ['chrome 80', 'safari 14', 'ios_saf 14'];

/** Tells whether the rule holds Tailwind's start values, hidden in a query written in a syntax old browsers cannot read. */
const holdsStartValues = (rule: AtRule): boolean => rule.params.includes('margin-trim');

const refuseOpacity = (rule: AtRule): void => {
  if (!rule.params.includes('color-mix(')) return;
  throw rule.error(
    'Ditemukan warna dengan keburaman (misalnya kelas bg-ink/50), padahal peramban lama tidak mengenal color-mix(). ' +
      'Tambahkan warna itu pada @theme di src/styles/site.css, lalu pakai namanya.',
  );
};

/** Takes Tailwind's output apart: layers and start values become plain rules, the rest of its scaffolding goes. */
const unwrapTailwind = (): Plugin => ({
  postcssPlugin: 'unwrap-tailwind',
  Once(root) {
    root.walkComments((comment) => {
      if (comment.text.startsWith('! tailwindcss')) comment.remove();
    });
    const layers: AtRule[] = [];
    root.walkAtRules('layer', (rule) => {
      layers.unshift(rule);
    });
    // The innermost first: what is moved is not walked again.
    for (const layer of layers) layer.replaceWith(layer.nodes ?? []);
    root.walkAtRules('supports', (rule) => {
      if (holdsStartValues(rule)) rule.replaceWith(rule.nodes ?? []);
      else refuseOpacity(rule);
    });
    root.walkAtRules('property', (rule) => {
      rule.remove();
    });
    root.walkRules((rule) => {
      const kept = rule.selectors.filter((selector) => selector !== ':host' && selector !== '::backdrop');
      if (kept.length === 0) rule.remove();
      else rule.selectors = kept.map((selector) => selector.replaceAll(':where(', ':is('));
    });
  },
});

/** PostCSS plugins that leave nothing Chromium 80 or Safari 14 cannot read; fails on a colour with opacity, which nothing mends. */
export function lowerCss(): Plugin[] {
  const lowered = postcssPresetEnv({
    browsers: oldestBrowsers,
    stage: 0,
    preserve: false,
    features: {
      'break-properties': false,
      'cascade-layers': false,
      'custom-properties': false,
      'focus-visible-pseudo-class': false,
      'font-variant-property': false,
      'light-dark-function': false,
      'lab-function': { subFeatures: { displayP3: false } },
      'oklab-function': { subFeatures: { displayP3: false } },
    },
  });
  return [unwrapTailwind(), lowered as unknown as Plugin];
}
