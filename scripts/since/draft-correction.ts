import { stringify } from 'yaml';
import type { Change } from './list-changes.ts';
import { writeValue } from './name-value.ts';
import { slugOf } from './record-values.ts';

/** The file and the text of a correction that would answer a change; its reason is left for the editor to write. */
export const draftCorrection = ({ record, field, before, after, sources }: Change, date: string): string => {
  const entry = {
    date,
    record,
    field,
    before: writeValue(before),
    after: writeValue(after),
    reason: '',
    sources: sources.length > 0 ? sources : [''],
  };
  const lines = stringify(entry, { customTags: ['timestamp'], singleQuote: true, lineWidth: 0 })
    .trimEnd()
    .split('\n');
  return [
    `corrections/${date}-${slugOf(record)}.yaml:`,
    ...['# CC BY 4.0', ...lines].map((line) => `    ${line}`),
  ].join('\n');
};
