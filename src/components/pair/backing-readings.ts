import type { Pair, Race } from '../../domain/entities.ts';
import type { View } from '../../routes/view.ts';

/** What other sources say about who put a pair forward. */
export const listPairBackingReadings = (
  pair: Pair,
): readonly { text: string; sources: readonly string[]; reason?: string | undefined }[] =>
  (['nominating', 'supporting'] as const).flatMap((role) =>
    (pair.nomination[role]?.otherReadings ?? []).map(({ text, sources, reason }) => ({ text, sources, reason })),
  );

/** The same for all pairs of a race, each led by the pair's number. */
export const listBackingReadings = (race: Race, { t }: View) =>
  race.pairs.flatMap((pair) =>
    listPairBackingReadings(pair).map((reading) => ({ ...reading, lead: t.race.backersReading(pair.number) })),
  );
