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

/** Files read before, by path: one whose text is still the same is not parsed again. */
export type FileMemory = Map<string, { readonly text: string; readonly read: RecordFile }>;

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

/** Reads a file of a content folder by the schema of its records. */
export const readRecord = (root: string, file: string, schema: z.ZodType, memory: FileMemory): RecordFile => {
  const path = join(root, file);
  // Thousands of small files: waiting for each takes ten times as long.
  const text = readFileSync(path, 'utf8');
  const known = memory.get(path);
  if (known?.text === text) return known.read;
  const read = parseRecord(file, text, schema);
  memory.set(path, { text, read });
  return read;
};
