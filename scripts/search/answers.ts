import type { Catalogue, Pair, Party, Region } from '../../src/domain/entities.ts';
import { buildRoutes } from '../../src/routes/routes.ts';
import type { Expectation } from './parse-query.ts';
import { QueryFault } from './query-fault.ts';

/** Something that answers a query: its address below the site's root, and its name. */
export interface Answer {
  readonly address: string;
  readonly name: string;
}

const routes = buildRoutes('', 'id');
const remedy = 'Perbaiki baris ini, atau pilih isi yang memuatnya dengan --content FOLDER.';

const refuse = (field: string, found: string, expected: string): never => {
  throw new QueryFault({ field, found, expected, remedy });
};

const fold = (name: string): string => name.toLowerCase().replace(/\s/g, '');

const namesOf = ({ shortName, name, aliases }: Party): readonly string[] => [shortName, name, ...aliases];

const toAnswer = (pair: Pair): Answer => ({
  address: routes.pair(pair),
  name: `${pair.head.person.name} & ${pair.deputy.person.name}`,
});

/** Builds what finds the answers that an expectation means in a catalogue; throws a QueryFault for what it does not hold. */
export const buildAnswerFinder = (catalogue: Catalogue): ((expected: Expectation) => readonly Answer[]) => {
  const regions = new Map([...catalogue.regions.values()].map((region) => [region.code, region]));
  const pairs = new Map(
    [...catalogue.pairs.values()].flatMap((pair) =>
      pair.kpuId === undefined ? [] : [[String(pair.kpuId), pair] as const],
    ),
  );
  const parties = new Map(
    [...catalogue.parties.values()].flatMap((party) => namesOf(party).map((name) => [fold(name), party] as const)),
  );

  const getRegion = (field: string, code: string): Region =>
    regions.get(code) ?? refuse(field, `"${code}"`, 'kode wilayah yang ada dalam isi');

  const findAnswers = (expected: Expectation): readonly Answer[] => {
    switch (expected.kind) {
      case 'pair': {
        const { code, number } = expected;
        const { races } = getRegion('expect.pair.race_kode', code);
        // Latest first: where a region voted several times, the pair of today is meant.
        const pair = races.flatMap((race) => race.pairs).find((one) => one.number === number);
        return [
          toAnswer(
            pair ??
              refuse('expect.pair', `nomor ${String(number)} di "${code}"`, 'pasangan dengan nomor itu dalam isi'),
          ),
        ];
      }
      case 'kpu':
        return expected.ids.map((id) =>
          toAnswer(pairs.get(id) ?? refuse('expect.id_kpu', `"${id}"`, 'id_kpu yang ada dalam isi')),
        );
      case 'race':
      case 'region': {
        const region = getRegion(`expect.${expected.kind}`, expected.code);
        if (expected.kind === 'race' && region.races.length === 0)
          return refuse('expect.race', `"${expected.code}"`, 'wilayah yang pemilihannya ada dalam isi');
        return [{ address: routes.region(region), name: region.name }];
      }
      case 'party': {
        const party =
          parties.get(fold(expected.name)) ??
          refuse('expect.party', `"${expected.name}"`, 'nama pendek partai yang ada dalam isi');
        return [{ address: routes.party(party), name: party.shortName }];
      }
      case 'any':
        return expected.of.flatMap(findAnswers);
      case 'none':
        return [];
    }
  };
  return findAnswers;
};
