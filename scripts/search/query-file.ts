import { readFile } from 'node:fs/promises';
import type { Catalogue } from '../../src/domain/entities.ts';
import { CommandError } from '../command.ts';
import { buildAnswerFinder, type Answer } from './answers.ts';
import { parseQuery } from './parse-query.ts';
import { QueryFault, throwQueryFaults } from './query-fault.ts';

/** A query and what answers it. */
export interface Query {
  readonly text: string;
  readonly className: string;
  /** Any one of these is right; none where nobody may be found. */
  readonly answers: readonly Answer[];
}

/** Reads queries from lines of JSON and finds their answers in the catalogue; throws all faults of the file at once. */
export const readQueries = (file: string, text: string, catalogue: Catalogue): readonly Query[] => {
  const findAnswers = buildAnswerFinder(catalogue);
  const faults: string[] = [];
  const queries = text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .flatMap((line, index): Query[] => {
      if (line.trim() === '') return [];
      try {
        const { expected, ...query } = parseQuery(line.trim());
        return [{ ...query, answers: findAnswers(expected) }];
      } catch (error) {
        if (!(error instanceof QueryFault)) throw error;
        faults.push(`baris ${String(index + 1)}, ${error.message}`);
        return [];
      }
    });
  throwQueryFaults(file, faults);
  if (queries.length > 0) return queries;
  throw new CommandError(`${file}: tidak ada isi. Seharusnya satu kueri tiap baris (JSON Lines); isi berkasnya.`);
};

/** Reads a query file from the disk. */
export const readQueryFile = async (file: string, catalogue: Catalogue): Promise<readonly Query[]> => {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new CommandError(
      `Berkas kueri tidak dapat dibaca: "${file}". Seharusnya berkas JSON Lines; periksa letaknya, dihitung dari folder ini.`,
    );
  });
  return readQueries(file, text, catalogue);
};
