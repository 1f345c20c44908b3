import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { CommandError } from '../command.ts';

/** A race in which votes can be moved from one entry to another without any sum becoming wrong. */
export interface MovableRace {
  readonly file: string;
  /** The page below the site's address. */
  readonly address: string;
  /** The file with that many votes moved, and the first entry's votes as they are then. */
  readonly move: (count: number) => { readonly text: string; readonly votes: number };
}

const VOTES = /^(?<start>\s+votes: )(?<votes>\d{4,})$/gmu;

function parseMovable(text: string): MovableRace['move'] | undefined {
  const [first, second] = [...text.matchAll(VOTES)].map((match) => Number(match.groups?.['votes']));
  if (first === undefined || second === undefined || text.includes('areas:')) return undefined;
  return (count) => {
    const moved = [first - count, second + count];
    let index = 0;
    return {
      text: text.replace(VOTES, (line, start: string) => {
        const votes = moved[index];
        index += 1;
        return votes === undefined ? line : `${start}${votes}`;
      }),
      votes: first - count,
    };
  };
}

/** Finds the first race of a content folder whose votes can be moved. */
export async function findMovableRace(content: string): Promise<MovableRace> {
  const root = join(content, 'races');
  const names = (await readdir(root, { recursive: true })).filter((name) => name.endsWith('.yaml')).sort();
  for (const name of names) {
    const file = join(root, name);
    const move = parseMovable(await readFile(file, 'utf8'));
    const [, election = '', race = ''] = name.replace('.yaml', '').split(sep);
    if (move) return { file, address: `${election}/${race}/`, move };
  }
  throw new CommandError(
    `Tidak ada lomba dengan perolehan suara dua pasangan di ${root}. Seharusnya sedikitnya satu; pakai folder isi lain.`,
  );
}
