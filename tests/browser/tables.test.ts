import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Lab, openLab } from './lab.ts';

/** What a screen reader is told of a table: its name, and the text of every cell, row by row, each with its role. */
interface HeardTable {
  readonly name: string;
  readonly rows: readonly (readonly { readonly role: string; readonly name: string }[])[];
}

interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly childIds?: readonly string[];
}

const CELLS = ['cell', 'gridcell', 'columnheader', 'rowheader'];

async function listHeardTables(page: Page): Promise<HeardTable[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: Node[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const roleOf = (node: Node): string => String(node.role?.value ?? '');
  const childrenOf = (node: Node): Node[] => (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
  const collect = (node: Node, roles: readonly string[]): Node[] =>
    childrenOf(node).flatMap((child) => (roles.includes(roleOf(child)) ? [child] : collect(child, roles)));
  const textOf = (node: Node): string =>
    roleOf(node) === 'StaticText' ? String(node.name?.value ?? '') : childrenOf(node).map(textOf).join(' ');
  const nameOf = (node: Node): string => (String(node.name?.value ?? '') || textOf(node)).replace(/\s+/gu, ' ').trim();
  return nodes
    .filter((node) => !node.ignored && roleOf(node) === 'table')
    .map((table) => ({
      name: nameOf(table),
      rows: collect(table, ['row']).map((row) =>
        collect(row, CELLS).map((cell) => ({ role: roleOf(cell).replace('grid', ''), name: nameOf(cell) })),
      ),
    }));
}

const TABLES = [
  'pilkada-2024/wali-kota-banjarbaru/bandingkan/',
  'pilkada-2024/bupati-barito-kuala/bandingkan/',
  'pilkada-2024/gubernur-kalimantan-selatan/',
  'pilkada-2024/wali-kota-banjarbaru/',
  'pilkada-2024/wali-kota-banjarmasin/muhammad-yamin-hr-ananda/',
  'panduan/sengketa-hasil/',
];

let lab: Lab;
let page: Page;

beforeAll(async () => {
  lab = await openLab();
  ({ page } = await lab.open());
});

afterAll(() => lab.close());

const hear = async (address: string, width: number): Promise<HeardTable[]> => {
  await page.setViewportSize({ width, height: 800 });
  await page.goto(lab.urlOf(address));
  return listHeardTables(page);
};

describe('who listens to a page', () => {
  it.each(TABLES)('hears the same tables on a phone as on a wide screen: /%s', async (address) => {
    const [narrow, wide] = [await hear(address, 320), await hear(address, 1280)];
    const drawn = await page
      .locator('table')
      .evaluateAll((tables) =>
        tables.map((table) => [...(table as HTMLTableElement).rows].map((row) => row.cells.length)),
      );
    const shapeOf = (tables: readonly HeardTable[]): string[][] =>
      tables.map(({ rows }) => rows.map((row) => row.map(({ role }) => role).join(' ')));
    expect(shapeOf(narrow).map((rows) => rows.map((row) => row.split(' ').length))).toEqual(drawn);
    expect(shapeOf(wide)).toEqual(shapeOf(narrow));
    expect(narrow.map(({ name }) => name).filter((name) => name === '')).toEqual([]);
  });

  it.each(TABLES)('is told the heads of every column and row: /%s', async (address) => {
    for (const width of [320, 1280]) {
      for (const { name, rows } of await hear(address, width)) {
        const [head = [], ...body] = rows;
        expect(
          head.map(({ role }) => role),
          name,
        ).toEqual(head.map(() => 'columnheader'));
        expect(
          head.filter((cell) => cell.name === ''),
          name,
        ).toEqual([]);
        // A table written in Markdown has heads of columns only; there each row begins with what it is about.
        const rowHeads = body.map((row) => row.filter(({ role }) => role === 'rowheader').length);
        expect(rowHeads, `${name}, ${width} px`).toEqual(body.map(() => (address.startsWith('panduan/') ? 0 : 1)));
      }
    }
  });

  it('can tell each answer of a comparison to its pair, also when it is read line by line', async () => {
    const [table] = await hear('pilkada-2024/wali-kota-banjarbaru/bandingkan/', 320);
    const [head, ...body] = table?.rows ?? [];
    expect(head?.map(({ name }) => name)).toEqual([
      'Hal yang dibandingkan',
      'Nomor urut 1: Erna Lisa Halaby dan Wartono',
      'Nomor urut 2: Muhammad Aditya Mufti Ariffin dan Said Abdullah',
    ]);
    for (const row of body) {
      expect(row.slice(1).map(({ name }) => /^Nomor urut (\d)/u.exec(name)?.[1])).toEqual(['1', '2']);
    }
  });
});
