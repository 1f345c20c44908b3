import { isFields, listTexts, parentOf, slugOf, type Fields, type RecordValue } from './record-values.ts';

type Records = ReadonlyMap<string, RecordValue>;

/** Where records are now that stood elsewhere: old folder and key, new folder and key. */
export type Moves = ReadonlyMap<string, string>;

/** Whether a record of today names an old one as its former self: by the id of a person, else by address. */
const isSuccessor = (now: RecordValue, old: RecordValue, parent: string): boolean => {
  if (now.folder !== old.folder) return false;
  const id = old.value['id'];
  if (old.folder === 'people' && (now.value['id'] === id || listTexts(now.value, 'formerIds').includes(String(id))))
    return true;
  const slug = slugOf(old.key);
  return (
    parentOf(now.key) === parent && (slugOf(now.key) === slug || listTexts(now.value, 'formerSlugs').includes(slug))
  );
};

/** Finds where each record that is no longer at its place went, by `formerSlugs` and `formerIds`; races before their pairs. */
export const followRecords = (before: Records, after: Records): Moves => {
  const moves = new Map<string, string>();
  const gone = [...before].filter(([name]) => !after.has(name));
  for (const [name, old] of gone.sort(([, a], [, b]) => Number(a.folder === 'pairs') - Number(b.folder === 'pairs'))) {
    const parent = parentOf(old.key);
    const race = old.folder === 'pairs' ? moves.get(`races/${parent}`)?.slice('races/'.length) : undefined;
    for (const [newName, now] of after) if (isSuccessor(now, old, race ?? parent)) moves.set(name, newName);
  }
  return moves;
};

const mapFields = (fields: Fields, changes: Readonly<Record<string, (value: unknown) => unknown>>): Fields =>
  Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [
      key,
      value === undefined || !changes[key] ? value : changes[key](value),
    ]),
  );

const inside =
  (changes: Readonly<Record<string, (value: unknown) => unknown>>) =>
  (value: unknown): unknown =>
    isFields(value) ? mapFields(value, changes) : value;

const inList =
  (change: (value: unknown) => unknown) =>
  (value: unknown): unknown =>
    Array.isArray(value) ? value.map(change) : value;

/** An old record with the names under which the records it leads to stand today, so that a rename is no change of it. */
export const followLinks = ({ folder, value }: RecordValue, moves: Moves): Fields => {
  const follow =
    (target: string) =>
    (key: unknown): unknown =>
      moves.get(`${target}/${String(key)}`)?.slice(target.length + 1) ?? key;
  if (folder === 'pairs') {
    const person = inside({ person: follow('people') });
    const parties = inside({ value: inList(follow('parties')), disputed: inList(follow('parties')) });
    return mapFields(value, {
      race: follow('races'),
      head: person,
      deputy: person,
      nomination: inside({ nominating: parties, supporting: parties }),
    });
  }
  if (folder !== 'parties') return value;
  const report = (one: unknown): unknown => {
    if (!isFields(one)) return one;
    const election = `${String(one['election'])}/`;
    const pair = (name: unknown): unknown => String(follow('pairs')(election + String(name))).replace(election, '');
    return mapFields(one, { pairs: inList(pair) });
  };
  return mapFields(value, { reports: inList(report) });
};
