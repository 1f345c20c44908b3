import { isDeepStrictEqual } from 'node:util';
import { toField } from '../content/describe-issue.ts';
import { compareValues, toFacts, type ValueChange } from './changed-values.ts';
import { followLinks, followRecords, type Moves } from './follow-records.ts';
import { isFields, listRecords, type Fields, type FileValues, type RecordValue } from './record-values.ts';

/** A published fact that is now another or gone. */
export interface Change {
  /** The file that holds it now; of a deleted record, the file that held it. */
  readonly file: string;
  /** Folder and key as a correction names the record. */
  readonly record: string;
  /** Path of the field now, `rounds[0].tally.votes[1].votes`; `berkas` of a whole record, `orang` of two merged persons. */
  readonly field: string;
  /** Path of the field in the old version. */
  readonly formerField: string;
  readonly before: unknown;
  /** Undefined where the fact is gone. */
  readonly after: unknown;
  /** Sources that stand beside the fact now, or stood beside it. */
  readonly sources: readonly string[];
}

/** The sources of a field: those nearest above it. */
const findSources = (record: Fields, path: readonly PropertyKey[]): readonly string[] => {
  let node: unknown = record;
  let sources: unknown = record['sources'];
  for (const part of path) {
    node = (node as Readonly<Record<PropertyKey, unknown>> | undefined)?.[part];
    if (isFields(node) && Array.isArray(node['sources'])) sources = node['sources'];
  }
  return Array.isArray(sources) ? sources.map(String) : [];
};

const toChange = (old: RecordValue, now: RecordValue, change: ValueChange): Change => {
  const sources = findSources(now.value, change.path);
  return {
    file: now.file,
    record: `${now.folder}/${now.key}`,
    field: toField(change.path),
    formerField: toField(change.formerPath),
    before: change.before,
    after: change.after,
    sources: sources.length > 0 ? sources : findSources(old.value, change.formerPath),
  };
};

const listOf = (fields: Fields, key: string): readonly unknown[] => {
  const list = fields[key];
  return Array.isArray(list) ? list : [];
};

/** What two persons who are now one have lost: the other's names and lines that the remaining record does not have. */
function* compareMerged(old: RecordValue, now: RecordValue): Generator<ValueChange> {
  const names = [now.value, ...listOf(now.value, 'aliases')].map((one) => isFields(one) && one['name']);
  if (!names.includes(old.value['name']))
    yield { path: ['aliases'], formerPath: ['name'], before: old.value['name'], after: undefined };
  for (const [index, alias] of listOf(old.value, 'aliases').entries())
    if (isFields(alias) && !names.includes(alias['name']))
      yield { path: ['aliases'], formerPath: ['aliases', index], before: toFacts(alias), after: undefined };
  const kept = listOf(now.value, 'entries').map(toFacts);
  for (const [index, entry] of listOf(old.value, 'entries').entries())
    if (!kept.some((one) => isDeepStrictEqual(one, toFacts(entry))))
      yield { path: ['entries'], formerPath: ['entries', index], before: toFacts(entry), after: undefined };
}

const nameOf = ({ key, value }: RecordValue): string => (typeof value['name'] === 'string' ? value['name'] : key);

const toMerge = (old: RecordValue, now: RecordValue): Change => {
  const field = old.folder === 'people' ? 'orang' : 'berkas';
  return {
    file: now.file,
    record: `${now.folder}/${now.key}`,
    field,
    formerField: field,
    before: { dua: `${nameOf(old)} dan ${nameOf(now)}` },
    after: { satu: nameOf(now) },
    sources: [],
  };
};

const toDeletion = (old: RecordValue): Change => ({
  file: old.file,
  record: `${old.folder}/${old.key}`,
  field: 'berkas',
  formerField: 'berkas',
  before: { catatan: nameOf(old) },
  after: undefined,
  sources: findSources(old.value, []),
});

/**
 * Every published fact that differs between two versions of a content folder, and where renamed records went. Both need
 * hold no more than the files that differ; added facts and added records are no change.
 */
export const listChanges = (
  before: FileValues,
  after: FileValues,
): { readonly changes: readonly Change[]; readonly moves: Moves } => {
  const [olds, nows] = [listRecords(before), listRecords(after)];
  const moves = followRecords(olds, nows);
  const changes = [...olds].flatMap(([name, old]) => {
    const target = moves.get(name) ?? name;
    const now = nows.get(target);
    if (!now) return [toDeletion(old)];
    if (target !== name && olds.has(target))
      return [toMerge(old, now), ...[...compareMerged(old, now)].map((change) => toChange(old, now, change))];
    return [...compareValues(followLinks(old, moves), now.value)].map((change) => toChange(old, now, change));
  });
  return { changes, moves };
};
