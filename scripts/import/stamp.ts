import { createHash } from 'node:crypto';
import { parse, stringify } from 'yaml';
import type { Raw } from './changes.ts';

const FIRST_LINE = /^# Hasil impor ([0-9a-f]{16})[^\n]*\n/;

const hash = (body: string): string => createHash('sha256').update(body).digest('hex').slice(0, 16);

/** A record as YAML text; what YAML would read as a date or a number stands in quotes. */
export const toYaml = (record: Raw): string =>
  stringify(record, { lineWidth: 0, customTags: ['timestamp'], singleQuote: true, aliasDuplicateObjects: false });

/** A file that an import writes: its first line tells by a checksum whether a person has edited the rest. */
export const toStampedText = (record: Raw): string => {
  const body = toYaml(record);
  return `# Hasil impor ${hash(body)}; berkas yang disunting tidak akan ditimpa oleh impor berikutnya.\n${body}`;
};

/** Whether the file stands as an import wrote it, line ends aside. */
export const isUntouched = (text: string): boolean => {
  const normal = text.replaceAll('\r\n', '\n');
  const [line, checksum] = FIRST_LINE.exec(normal) ?? [];
  return line !== undefined && checksum === hash(normal.slice(line.length));
};

/** The record that a file holds. */
export const parseRecord = (text: string): Raw => parse(text, { customTags: [] }) as Raw;
