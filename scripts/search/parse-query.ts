import { QueryFault } from './query-fault.ts';

/** What a query wants, as its file says it. */
export type Expectation =
  | { readonly kind: 'pair'; readonly code: string; readonly number: number }
  | { readonly kind: 'kpu'; readonly ids: readonly string[] }
  | { readonly kind: 'region' | 'race'; readonly code: string }
  | { readonly kind: 'party'; readonly name: string }
  | { readonly kind: 'any'; readonly of: readonly Expectation[] }
  | { readonly kind: 'none' };

/** A line of a query file. */
export interface ParsedQuery {
  readonly text: string;
  readonly className: string;
  readonly expected: Expectation;
}

const remedy = 'Bentuknya ada di docs/search.md; perbaiki baris ini.';
const kinds = 'satu dari pair, id_kpu, region, race, party, any_of, none';

const show = (value: unknown): string => (value === undefined ? 'tidak ada isi' : JSON.stringify(value));

const refuse = (field: string, value: unknown, expected: string): never => {
  throw new QueryFault({ field, found: show(value), expected, remedy });
};

const readObject = (field: string, value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : refuse(field, value, 'objek JSON');

const readText = (field: string, value: unknown, expected: string): string =>
  typeof value === 'string' && value.trim() !== '' ? value : refuse(field, value, expected);

const readCode = (field: string, value: unknown): string =>
  readText(field, value, 'kode wilayah dalam tanda kutip seperti "63.10"');

const readNumber = (field: string, value: unknown): number =>
  typeof value === 'number' && Number.isInteger(value) && value > 0
    ? value
    : refuse(field, value, 'nomor urut, bilangan bulat mulai dari 1');

const readList = (field: string, value: unknown): readonly unknown[] =>
  Array.isArray(value) && value.length > 0 ? value : refuse(field, value, 'daftar yang tidak kosong');

const readExpectation = (field: string, value: unknown, isInside = false): Expectation => {
  const [entry, ...more] = Object.entries(readObject(field, value));
  if (entry === undefined || more.length > 0) return refuse(field, value, kinds);
  const [kind, found] = entry;
  const inside = `${field}.${kind}`;
  switch (kind) {
    case 'pair': {
      const { race_kode, nomor } = readObject(inside, found);
      return {
        kind,
        code: readCode(`${inside}.race_kode`, race_kode),
        number: readNumber(`${inside}.nomor`, nomor),
      };
    }
    case 'id_kpu': {
      const ids = Array.isArray(found) ? readList(inside, found) : [found];
      return { kind: 'kpu', ids: ids.map((id) => readText(inside, id, 'id_kpu dalam tanda kutip seperti "1000001"')) };
    }
    case 'region':
      return { kind, code: readCode(inside, found) };
    case 'race':
      return { kind, code: readCode(`${inside}.kode`, readObject(inside, found)['kode']) };
    case 'party':
      return { kind, name: readText(inside, found, 'nama pendek partai') };
    case 'any_of':
      return { kind: 'any', of: readList(inside, found).map((one) => readExpectation(inside, one, true)) };
    case 'none':
      if (isInside) return refuse(field, value, 'jawaban; none tidak dapat menjadi salah satu jawaban');
      return found === true ? { kind } : refuse(inside, found, 'true');
    default:
      return refuse(field, value, kinds);
  }
};

const parseJson = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    throw new QueryFault({
      field: 'baris',
      found: line.length > 60 ? `${line.slice(0, 60)}…` : line,
      expected: 'satu objek JSON',
      remedy,
    });
  }
};

/** Reads a line of a query file; throws a QueryFault. */
export const parseQuery = (line: string): ParsedQuery => {
  const query = readObject('baris', parseJson(line));
  return {
    text: readText('q', query['q'], 'teks yang diketik'),
    className: readText('class', query['class'], 'nama kelas'),
    expected: readExpectation('expect', query['expect']),
  };
};
