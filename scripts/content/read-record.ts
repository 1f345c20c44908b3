import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Fault } from '../../src/domain/records.ts';
import { describeIssue } from './describe-issue.ts';
import { parseYaml, type YamlText } from './parse-yaml.ts';

/** One file of records as it was read: its record, if the schema takes it, and its faults with their lines. */
export type RecordFile = {
  readonly yaml: YamlText;
  readonly record: { readonly value: unknown } | undefined;
  readonly faults: readonly Fault[];
};

/** Files read before, by their absolute path; one that is taken out is read again. */
export type FileMemory = Map<string, RecordFile>;

const parseRecord = (file: string, text: string, schema: z.ZodType): RecordFile => {
  const yaml = parseYaml(text);
  const written = yaml.faults.map(({ line, ...fault }) => ({ file: `${file}:${String(line)}`, ...fault }));
  if (written.length > 0) return { yaml, record: undefined, faults: written };
  const parsed = schema.safeParse(yaml.value);
  const faults = (parsed.error?.issues ?? []).map((issue) => {
    const at = issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;
    return { file: `${file}:${String(yaml.findLine(at))}`, ...describeIssue(issue, yaml.show(issue.path)) };
  });
  return { yaml, record: parsed.success ? { value: parsed.data } : undefined, faults };
};

/** Reads a file of a content folder by the schema of its records; a file that `memory` knows is not read again. */
export const readRecord = (root: string, file: string, schema: z.ZodType, memory: FileMemory): RecordFile => {
  const path = join(root, file);
  const known = memory.get(path);
  if (known) return known;
  // Thousands of small files: waiting for each takes ten times as long.
  const read = parseRecord(file, readFileSync(path, 'utf8'), schema);
  memory.set(path, read);
  return read;
};
