import type { ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { Site } from '../built-site.ts';
import { getSite, parseJson, SITES, TABLES } from './published-data.ts';

interface File {
  readonly $schema: string;
}

const NAMES = Object.keys(SITES);
const real = getSite('Kalimantan Selatan');
const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
addFormatsModule.default(ajv);

/** The validator of a published schema, by its address; the sites publish the same schemas. */
const validatorOf = (address: string): ValidateFunction =>
  ajv.getSchema(address) ??
  ajv.compile(parseJson(real.readFile(address.slice((real.origin + real.base).length))) as object);

const listSchemas = (site: Site): string[] => [...site.files].filter((file) => file.startsWith('data/v1/schema/'));

describe.each(NAMES)('the JSON files of a site (%s)', (name) => {
  const site = getSite(name);
  const faults = (file: string): string[] => {
    const content = parseJson(site.readFile(file)) as File;
    const validate = validatorOf(content.$schema);
    return validate(content)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${file}${instancePath} ${message ?? ''}`);
  };
  const listed = [...site.files];

  it('of each table, and Popolo, are what their published schemas say', () => {
    for (const table of [...TABLES, 'popolo']) expect(faults(`data/v1/${table}.json`)).toEqual([]);
  });

  it('beside the pages of races and pairs are what their published schemas say', () => {
    const records = listed.filter((file) => /^pilkada-[^/]+\/.+\.json$/u.test(file));
    const pages = listed.filter((file) => /^pilkada-[^/]+\/(?!.*bandingkan).+\/index\.html$/u.test(file));
    expect(records).toEqual(pages.map((page) => page.replace('/index.html', '.json')).sort());
    expect(records.flatMap(faults)).toEqual([]);
  });
});

describe('a published schema', () => {
  const site = real;
  const schemas = listSchemas(site);

  it('is the same whatever the content', () => {
    for (const name of NAMES)
      for (const file of listSchemas(getSite(name)))
        expect(getSite(name).readFile(file).equals(real.readFile(file))).toBe(true);
  });

  it('names its draft and its own address, and describes every field', () => {
    expect(schemas).toHaveLength(TABLES.length + 3);
    for (const file of schemas) {
      const schema = parseJson(site.readFile(file)) as Record<string, unknown>;
      expect(schema).toMatchObject({
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: `${site.origin}/${file}`,
      });
      const silent: string[] = [];
      const walk = (node: unknown, path: string): void => {
        if (typeof node !== 'object' || node === null) return;
        const { properties = {}, ...rest } = node as Record<string, Record<string, unknown>>;
        for (const [key, field] of Object.entries(properties)) {
          if (typeof (field as { description?: unknown }).description !== 'string') silent.push(`${path}.${key}`);
          walk(field, `${path}.${key}`);
        }
        for (const part of Object.values(rest)) walk(part, path);
      };
      walk(schema, file);
      expect(silent).toEqual([]);
    }
  });

  it('refuses a fact without a source, a code that became a number, a vote below zero, a field that it does not know', () => {
    const base = `${site.origin}/data/v1/schema/`;
    const races = parseJson(site.readFile('data/v1/races.json')) as { data: Record<string, unknown>[] };
    const validate = validatorOf(`${base}races.json`);
    const withFirst = (change: object) => ({ ...races, data: [{ ...races.data[0], ...change }] });
    expect(validate(withFirst({}))).toBe(true);
    expect(validate(withFirst({ region_code: 63.1 }))).toBe(false);
    expect(validate(withFirst({ region_code: '63.1' }))).toBe(false);
    expect(validate(withFirst({ valid_votes: { value: 5, sources: [], other_readings: [] } }))).toBe(false);
    expect(validate(withFirst({ valid_votes: { value: -5, sources: ['x'], other_readings: [] } }))).toBe(false);
    expect(validate(withFirst({ winner: 1 }))).toBe(false);
    expect(validate(withFirst({ round_status: 'uncontested' }))).toBe(false);
  });
});
