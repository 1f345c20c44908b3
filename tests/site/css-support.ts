import postcss, { type AtRule, type ChildNode, type Container, type Declaration, type Rule } from 'postcss';
import {
  answers,
  type Browser,
  BROWSERS,
  lackedBy,
  listDeclarationNeeds,
  listMediaNeeds,
  listPrefixed,
  listSelectorNeeds,
  type Need,
  needAtRule,
  NESTING,
} from './css-needs.ts';

/** Something an old browser does not read: its name (a path in MDN's browser-compat-data where it has one) and where it stands. */
export type Fault = { feature: string; found: string; browsers: readonly Browser[] };

type Layout = 'flex' | 'grid';

const readLayout = (rule: Rule): Layout | undefined => {
  let layout: Layout | undefined;
  rule.each((node) => {
    if (node.type !== 'decl') return;
    if (node.prop === 'display' && node.value.includes('flex')) layout = 'flex';
    else if (node.prop === 'display' && node.value.includes('grid')) layout = 'grid';
    else if (/^(columns|column-count|column-width)$/.test(node.prop)) layout ??= 'grid';
  });
  return layout;
};

/** Answers whether a rule's gap stands in a grid or in columns, and never in a flex container, whose gap old browsers ignore. */
function judgeGaps(root: Container, classLists: Iterable<string>): (rule: Rule) => boolean {
  const layouts = new Map<string, Set<Layout>>();
  root.walkRules((rule) => {
    const layout = readLayout(rule);
    if (layout === undefined) return;
    for (const selector of rule.selectors) layouts.set(selector, (layouts.get(selector) ?? new Set()).add(layout));
  });
  const elements = [...classLists].map((list) => list.split(/\s+/));
  const isGrid = (known: ReadonlySet<Layout>): boolean => known.has('grid') && !known.has('flex');
  const isGridWhereverUsed = (name: string): boolean => {
    const users = elements.filter((classes) => classes.includes(name));
    const layoutsOf = (classes: string[]): Set<Layout> =>
      new Set(classes.flatMap((one) => [...(layouts.get(`.${one}`) ?? [])]));
    return users.length > 0 && users.every((classes) => isGrid(layoutsOf(classes)));
  };
  return (rule) => {
    const own = readLayout(rule);
    if (own !== undefined) return own === 'grid';
    return rule.selectors.every((selector) => {
      const known = layouts.get(selector);
      const name = /^\.((?:\\.|[-\w])+)$/.exec(selector)?.[1]?.replaceAll('\\', '');
      return known === undefined ? name !== undefined && isGridWhereverUsed(name) : isGrid(known);
    });
  };
}

/** Tells whether another declaration of the same rule serves the browser: the prefixed one, or an earlier value it falls back to. */
const isCovered = (node: Declaration, browser: Browser): boolean => {
  const prefixed = listPrefixed(node.prop, browser);
  const others = (node.parent?.nodes ?? []).filter((one): one is Declaration => one.type === 'decl' && one !== node);
  return others.some(
    (one) =>
      prefixed.includes(one.prop) ||
      // With var() the browser finds out too late to fall back.
      (one.prop === node.prop &&
        !node.value.includes('var(') &&
        lackedBy(listDeclarationNeeds(one), browser).length === 0),
  );
};

/** Finds what Chromium 80 or Safari 14 would not read in one page's CSS; `classLists` are the page's class attributes, needed to judge a lone gap utility. */
export function findUnsupported(css: string, classLists: Iterable<string> = []): Fault[] {
  const root = postcss.parse(css);
  const standsInGrid = judgeGaps(root, classLists);
  const faults = new Map<string, Fault>();

  const report = (feature: string, found: string, browsers: readonly Browser[]): void => {
    if (browsers.length === 0) return;
    const key = `${feature} ${found}`;
    faults.set(key, { feature, found, browsers: [...new Set([...(faults.get(key)?.browsers ?? []), ...browsers])] });
  };
  const reportLacked = (needs: Need[], found: string, browsers: readonly Browser[]): void => {
    for (const one of needs) {
      const without = browsers.filter((browser) => !one.knownBy(browser));
      report(one.feature, found, without);
    }
  };

  const visitDeclaration = (node: Declaration, browsers: readonly Browser[]): void => {
    const rule = node.parent?.type === 'rule' ? (node.parent as Rule) : undefined;
    const found = `${rule?.selector ?? '@'} { ${node.prop}: ${node.value} }`;
    if (/^(row-|column-|grid-)?gap$/.test(node.prop) && rule !== undefined && !standsInGrid(rule)) {
      report('properties.gap.flex_context', found, browsers);
    }
    for (const browser of browsers) {
      if (isCovered(node, browser)) continue;
      // Where a property is unknown its keywords do not matter.
      reportLacked(lackedBy(listDeclarationNeeds(node), browser).slice(0, 1), found, [browser]);
    }
  };

  const visitRule = (node: Rule, browsers: readonly Browser[]): void => {
    if (node.parent?.type === 'rule') reportLacked([NESTING], node.selector, browsers);
    const needs = node.selectors.map(listSelectorNeeds);
    reportLacked(needs.flat(), node.selector, browsers);
    const countLost = (browser: Browser): number => needs.filter((one) => lackedBy(one, browser).length > 0).length;
    // One unknown selector takes the whole list with it.
    const torn = browsers.filter((browser) => countLost(browser) > 0 && countLost(browser) < needs.length);
    report('a selector that shares its rule with an unknown one', node.selector, torn);
    visit(
      node,
      browsers.filter((browser) => countLost(browser) === 0),
    );
  };

  const findReached = (node: AtRule, found: string, browsers: readonly Browser[]): readonly Browser[] => {
    if (node.name === 'supports') {
      const reached = browsers.filter((browser) => answers(node.params, browser) === true);
      const hidesStartValues = /(?:^|[{},])\s*\*[^{}]*\{\s*--tw-/.test(node.toString());
      if (hidesStartValues && reached.length < browsers.length) report('start values out of reach', found, browsers);
      return reached;
    }
    if (node.name === 'media') {
      const queries = listMediaNeeds(node.params);
      reportLacked(queries.flat(), found, browsers);
      return browsers.filter((browser) => queries.some((needs) => lackedBy(needs, browser).length === 0));
    }
    const itself = needAtRule(node.name);
    reportLacked([itself], found, browsers);
    return browsers.filter(itself.knownBy);
  };

  const visitAtRule = (node: AtRule, browsers: readonly Browser[]): void => {
    const found = `@${node.name} ${node.params}`.trim();
    if (node.parent?.type === 'rule') reportLacked([NESTING], found, browsers);
    const reached = findReached(node, found, browsers);
    // Their children are no rules of the page: frames and descriptors.
    if (!/^font-face$|keyframes$/.test(node.name)) visit(node, reached);
  };

  function visit(container: Container<ChildNode>, browsers: readonly Browser[]): void {
    if (browsers.length === 0) return;
    container.each((node) => {
      if (node.type === 'decl') visitDeclaration(node, browsers);
      else if (node.type === 'rule') visitRule(node, browsers);
      else if (node.type === 'atrule') visitAtRule(node, browsers);
    });
  }
  visit(root as Container<ChildNode>, BROWSERS);
  return [...faults.values()];
}
