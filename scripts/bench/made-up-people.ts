import type { z } from 'zod';
import { toSlug } from '../../src/domain/names.ts';
import type { personSchema } from '../../src/schemas/person.ts';
import type { Random } from './random.ts';

/** A person who does not exist. */
export interface MadeUpPerson {
  readonly slug: string;
  readonly name: string;
  readonly record: z.input<typeof personSchema>;
}

const ONSETS = ['b', 'd', 'g', 'h', 'j', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'w', 'y', 'z'];
const RHYMES = ['a', 'i', 'u', 'e', 'o', 'an', 'ar', 'in', 'un', 'is', 'ang', 'ur'];
const STARTS = ['', ...ONSETS];
const TITLES = ['', '', 'H. ', 'Hj. ', 'Dr. ', 'Drs. ', 'Ir. ', 'Dr. H. '];
const DEGREES = ['', '', ', S.E.', ', S.H., M.H.', ', S.Sos., M.Si.', ', S.T., M.T.', ', M.M.'];
const CAREERS = ['Anggota DPRD', 'Kepala dinas', 'Dosen', 'Pengusaha', 'Camat', 'Ketua organisasi pemuda'];

function inventWord(random: Random): string {
  const rest = Array.from({ length: random.integer(1, 2) }, () => random.pick(ONSETS) + random.pick(RHYMES));
  const word = random.pick(STARTS) + random.pick(RHYMES) + rest.join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The name of a person as a ballot prints it, with titles. */
export function inventBallotName(random: Random, name: string): string {
  return random.pick(TITLES) + name + random.pick(DEGREES);
}

/** Builds a source of people with names of invented syllables; no two share a slug or an id. */
export function buildPersonSource(random: Random): (sources: readonly string[]) => MadeUpPerson {
  const slugs = new Set<string>();
  return (sources) => {
    let name: string;
    do {
      name = Array.from({ length: random.integer(2, 3) }, () => inventWord(random)).join(' ');
    } while (slugs.has(toSlug(name)));
    slugs.add(toSlug(name));
    const id = `p${slugs.size.toString(36).padStart(7, '0')}`;
    const entries = random.chance(0.5)
      ? Array.from({ length: random.integer(1, 3) }, () => ({
          kind: random.pick(['office', 'career', 'party'] as const),
          text: `${random.pick(CAREERS)} ${inventWord(random)} ${String(random.integer(1930, 1939))}–${String(random.integer(1940, 1949))}`,
          orderDate: String(random.integer(1930, 1939)),
          sources: [random.pick(sources)],
        }))
      : [];
    return { slug: toSlug(name), name, record: { id, name, ...(entries.length > 0 ? { entries } : {}) } };
  };
}
