import type { z } from 'zod';
import type { pairSchema } from '../../src/schemas/pair.ts';
import { inventBallotName } from './made-up-people.ts';
import type { MadeUpPerson } from './made-up-people.ts';
import type { Random } from './random.ts';

export type PairInput = z.input<typeof pairSchema>;

/** What a made-up pair is made from. */
export interface PairPlan {
  readonly race: string;
  readonly number: number;
  readonly head: MadeUpPerson;
  readonly deputy: MadeUpPerson;
  /** Parties that put it forward, then those that support it; none for an independent pair. */
  readonly parties: readonly string[];
  readonly official: string[];
  readonly news: string[];
}

const AIMS = ['Jalan desa', 'Puskesmas', 'Irigasi', 'Beasiswa', 'Air bersih', 'Pasar rakyat', 'Angkutan umum'];
const WAYS = ['di setiap kecamatan', 'sampai tahun keempat', 'bersama warga', 'untuk desa terjauh', 'tanpa biaya'];

/** Invents what is known of a pair: its names, who nominates it and, for half of them, what it proposes. */
export function inventPair(random: Random, plan: PairPlan): PairInput {
  const { official, news, parties } = plan;
  const head = { person: plan.head.slug, ballotName: inventBallotName(random, plan.head.name) };
  const deputy = { person: plan.deputy.slug, ballotName: inventBallotName(random, plan.deputy.name) };
  const nominating = parties.slice(0, Math.ceil(parties.length * 0.8));
  const supporting = parties.slice(nominating.length);
  const list = (value: readonly string[]) => ({ value: [...value].sort(), complete: true, sources: news });
  const promise = (): string => `${random.pick(AIMS)} ${random.pick(WAYS)}`;
  return {
    race: plan.race,
    ballotNumber: { value: plan.number, sources: official },
    ballotName: { value: `${head.ballotName} - ${deputy.ballotName}`, sources: official },
    head,
    deputy,
    nomination:
      parties.length === 0
        ? { kind: 'independent', independentSupport: { value: random.integer(20_000, 90_000), sources: official } }
        : {
            kind: 'party',
            nominating: list(nominating),
            ...(supporting.length > 0 ? { supporting: list(supporting) } : {}),
          },
    status: { value: 'confirmed', sources: official },
    ...(random.chance(0.5)
      ? {
          vision: { summary: `${promise()} dan ${promise().toLowerCase()}`, stage: 'campaign', sources: news },
          programmes: [
            { items: Array.from({ length: random.integer(2, 5) }, promise), stage: 'campaign', sources: news },
          ],
        }
      : {}),
  };
}
