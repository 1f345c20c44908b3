import bcd, {
  type CompatStatement,
  type Identifier,
  type SimpleSupportStatement,
} from '@mdn/browser-compat-data' with { type: 'json' };

/** The browsers no page may fail in, with the version that is checked. */
const OLDEST = { chrome: 80, safari: 14, safari_ios: 14 } as const;

export type Browser = keyof typeof OLDEST;
export const BROWSERS = Object.keys(OLDEST) as Browser[];

/** One thing a browser must know: its path in MDN's browser-compat-data, without `css.`. */
export type Need = { feature: string; knownBy: (browser: Browser) => boolean };

const { properties, types } = bcd.css as unknown as Identifier;

const statements = (compat: CompatStatement | undefined, browser: Browser): readonly SimpleSupportStatement[] =>
  [compat?.support[browser] ?? []].flat();

const isReached = (version: SimpleSupportStatement['version_removed'] | false, browser: Browser): boolean =>
  typeof version === 'string' && Number.parseFloat(version.replace('≤', '')) <= OLDEST[browser];

const isInForce = (statement: SimpleSupportStatement, browser: Browser): boolean =>
  isReached(statement.version_added, browser) &&
  !isReached(statement.version_removed, browser) &&
  statement.flags === undefined &&
  statement.alternative_name === undefined &&
  statement.partial_implementation !== true;

const isKnown = (entry: Identifier, browser: Browser): boolean =>
  entry.__compat === undefined ||
  statements(entry.__compat, browser).some((one) => one.prefix === undefined && isInForce(one, browser));

const find = (entry: Identifier | undefined, key: string): Identifier | undefined =>
  key !== '__compat' && entry !== undefined && Object.hasOwn(entry, key) ? entry[key] : undefined;

const need = (feature: string, entry: Identifier | undefined): Need => ({
  feature: entry === undefined ? `${feature} (unknown)` : feature,
  knownBy: (browser) => entry !== undefined && isKnown(entry, browser),
});

const needAt = (...path: string[]): Need =>
  need(path.join('.'), path.reduce<Identifier | undefined>(find, bcd.css as unknown as Identifier));

/** The needs a browser does not meet. */
export const lackedBy = (needs: Need[], browser: Browser): Need[] => needs.filter((one) => !one.knownBy(browser));

/** Every entry below `entry` with that name: `conic-gradient` is found inside `types.gradient`. */
function listNamed(entry: Identifier | undefined, name: string, path: string): Need[] {
  return Object.keys(entry ?? {}).flatMap((key) => {
    const below = find(entry, key);
    if (below === undefined) return [];
    const here = `${path}.${key}`;
    return [...(key === name ? [need(here, below)] : []), ...listNamed(below, name, here)];
  });
}

/** A function that several types share is known when one of them is. */
function needFunction(name: string): Need {
  const candidates = listNamed(types, name, 'types');
  return {
    feature: candidates[0]?.feature ?? `types.${name} (unknown)`,
    knownBy: (browser) => candidates.some((one) => one.knownBy(browser)),
  };
}

const PLAIN_UNITS = /^(%|px|r?em|ex|ch|v[hw]|vmin|vmax|pt|mm|cm|in|pc|deg|g?rad|turn|m?s|fr|dpi|dpcm|dppx)$/i;
const UNIT_FAMILIES: Record<string, string> = {
  cq: 'container_query_length_units',
  dv: 'viewport_percentage_units_dynamic',
  lv: 'viewport_percentage_units_large',
  sv: 'viewport_percentage_units_small',
};

/** Syntax that has no word of its own: the property, a pattern in the value, and the entry that stands for it. */
const PATTERNS: [property: RegExp, value: RegExp, need: Need][] = [
  [/^display$/, /^[a-z-]+ [a-z]/, needAt('properties', 'display', 'multi-keyword_values')],
  [/^text-decoration$/, /\d|from-font/, needAt('properties', 'text-decoration', 'includes_thickness')],
  [/^text-decoration$/, /[#(]|solid|d[ao]|wavy/, needAt('properties', 'text-decoration', 'includes_color-and-style')],
  [/./, /\b(rgb|hsl)a?\(\s*from\b/, needAt('types', 'color', 'rgb', 'relative_syntax')],
  [/./, /gradient\([^,]*\bin [a-z]/, needAt('types', 'gradient', 'linear-gradient', 'interpolation_color_space')],
];

/** The words and functions of the grid shorthands are described with their longhand only. */
const GRID_WORDS = find(properties, 'grid-template-rows');

function listValueNeeds(property: string, entry: Identifier | undefined, written: string): Need[] {
  const findWord = (word: string): Identifier | undefined =>
    find(entry, word) ?? (property.startsWith('grid') ? find(GRID_WORDS, word) : undefined);
  const value = written.replace(/(["'])(?:\\.|(?!\1).)*\1/g, '""').replace(/url\([^)]*\)/gi, 'url()');
  const needs: Need[] = [];
  for (const [, name = ''] of value.matchAll(/([a-z][-\w]*)\(/gi)) {
    const own = findWord(name) ?? findWord(`${name}_function`);
    needs.push(own === undefined ? needFunction(name) : need(`properties.${property}.${name}`, own));
  }
  for (const [word] of value.matchAll(/(?<![-\w.#])[a-z][-\w]*(?![-\w(])/gi)) {
    const keyword = findWord(word);
    if (keyword !== undefined) needs.push(need(`properties.${property}.${word}`, keyword));
  }
  for (const [, unit = ''] of value.matchAll(/(?<![-\w#.])[-+]?(?:\d+\.?\d*|\.\d+)(%|[a-z]+)(?![\w(])/gi)) {
    if (!PLAIN_UNITS.test(unit)) needs.push(needAt('types', 'length', UNIT_FAMILIES[unit.slice(0, 2)] ?? unit));
  }
  for (const [forProperty, pattern, syntax] of PATTERNS) {
    if (forProperty.test(property) && pattern.test(value)) needs.push(syntax);
  }
  return needs;
}

/** What a declaration asks of a browser, apart from where it stands. */
export function listDeclarationNeeds({ prop, value }: { prop: string; value: string }): Need[] {
  if (prop.startsWith('--')) return listValueNeeds(prop, undefined, value);
  const entry = find(properties, prop);
  // A prefixed declaration that some browser ignores is the companion of a standard one.
  const standard = /^-(?:webkit|moz|ms)-(.*)$/.exec(prop)?.[1];
  if (entry === undefined && standard !== undefined && find(properties, standard) !== undefined) return [];
  return [need(`properties.${prop}`, entry), ...listValueNeeds(prop, entry, value)];
}

/** Tells whether the browser reads `prop` under a prefix, and under which. */
export const listPrefixed = (prop: string, browser: Browser): string[] =>
  statements(find(properties, prop)?.__compat, browser)
    .filter((one) => isInForce(one, browser))
    .flatMap((one) => (one.prefix === undefined ? [] : [one.prefix + prop]));

/** One list of needs for each query of a media list; a query whose needs are not met is never true. */
export const listMediaNeeds = (params: string): Need[][] =>
  params
    .split(',')
    .map((query) => [
      ...[...query.matchAll(/\(\s*(?:min-|max-)?([-a-z]+)/gi)].map(([, name = '']) =>
        needAt('at-rules', 'media', name),
      ),
      ...(/[<>]|\(\s*[-a-z]+\s*=/.test(query) ? [needAt('at-rules', 'media', 'range_syntax')] : []),
      ...(/\bor\b|^\s*not\s*\(/.test(query) ? [needAt('at-rules', 'media', 'or_syntax')] : []),
    ]);

/** What one selector asks of a browser. */
export function listSelectorNeeds(selector: string): Need[] {
  const plain = selector.replace(/\\./g, '').replace(/\[[^\]]*\]/g, '[]');
  return [
    ...(plain.includes('&') ? [NESTING] : []),
    ...(/:not\([^()]*[,\s>+~]/.test(plain) ? [needAt('selectors', 'not', 'selector_list')] : []),
    ...[...plain.matchAll(/::?([-a-z]+)/gi)].map(([, name = '']) => needAt('selectors', name)),
  ];
}

/** A rule inside a rule. */
export const NESTING = needAt('selectors', 'nesting');

/** The at-rule itself, by name. */
export const needAtRule = (name: string): Need => needAt('at-rules', name);

/** Answers an `@supports` condition as the browser would; `undefined` is CSS's third answer, "unknown". */
export function answers(condition: string, browser: Browser): boolean | undefined {
  const text = condition.trim();
  if (/^not\b/i.test(text)) {
    const inner = answers(text.slice(3), browser);
    return inner === undefined ? undefined : !inner;
  }
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  let joiner = '';
  for (const { index, 0: token } of text.matchAll(/[()]|\b(?:and|or)\b/gi)) {
    if (token === '(') depth += 1;
    else if (token === ')') depth -= 1;
    else if (depth === 0) {
      parts.push(text.slice(from, index));
      from = index + token.length;
      joiner = token.toLowerCase();
    }
  }
  if (joiner !== '') {
    const all = [...parts, text.slice(from)].map((part) => answers(part, browser) === true);
    return joiner === 'and' ? all.every(Boolean) : all.some(Boolean);
  }
  const inner = /^\((.*)\)$/s.exec(text)?.[1]?.trim();
  if (inner === undefined) return undefined;
  if (inner.startsWith('(') || /^not\b/i.test(inner)) return answers(inner, browser);
  const [, prop, value = ''] = /^([-\w]+)\s*:(.*)$/s.exec(inner) ?? [];
  return prop === undefined ? undefined : lackedBy(listDeclarationNeeds({ prop, value }), browser).length === 0;
}
