import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { CommandError, runCommand } from './command.ts';
import { findContentFolder } from './content/read-checked.ts';
import { ROOT } from './project.ts';
import { readEvalOptions } from './search/eval-options.ts';
import { buildSearchFiles, openSearchFiles, searchLibrary } from './search/own-search.ts';
import { formatScore, toScoreJson } from './search/print-score.ts';
import { readQueryFile } from './search/query-file.ts';
import { readCatalogue } from './search/read-catalogue.ts';
import { judge, scoreQueries } from './search/score.ts';

/** What `npm run search:eval` does with these arguments; throws what it would print when it is refused. */
export const evaluateSearch = async (args: readonly string[]): Promise<void> => {
  const { file, content, asJson } = readEvalOptions(args);
  if (content !== undefined && !existsSync(resolve(ROOT, content))) {
    throw new CommandError(
      `Folder isi tidak ditemukan: "${content}". Seharusnya folder seperti src/content; perbaiki --content, atau buat dengan "npm run import".`,
    );
  }
  // Read late: a setting that cannot be used is answered in a sentence, not with a stack.
  const { site } = await import('../src/site.ts');
  const catalogue = await readCatalogue(findContentFolder(content ?? site.contentDir));
  const queries = await readQueryFile(file, catalogue);
  const library = openSearchFiles(buildSearchFiles(catalogue));
  const judged = queries.map((query) => judge(query, searchLibrary(query.text, library)));
  const score = scoreQueries(judged);
  console.log(asJson ? JSON.stringify(toScoreJson(score), undefined, 2) : formatScore(score, judged));
};

if (import.meta.main) await runCommand(() => evaluateSearch(process.argv.slice(2)));
