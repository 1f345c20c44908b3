import { findCorrected, listRaceCorrections } from '../../domain/corrections.ts';
import type { Catalogue, Correction, Party, Race } from '../../domain/entities.ts';
import { findCatalogueVersion, findPairVersion, findPartyVersion, findRaceVersion } from '../../domain/version.ts';
import { describePairRecord, describeRaceRecord } from '../../format/cited-record.ts';
import { formatField } from '../../format/field.ts';
import { findRecordPage } from '../../format/record-page.ts';
import { describePair, describeOutcome } from '../../head/describe.ts';
import type { View } from '../../routes/view.ts';
import { formatAtom, type FeedEntry } from './atom.ts';
import { correctionId, pairId, partyId, raceId } from './ids.ts';
import { listRaceEntries } from './race-entries.ts';

const buildCorrection = (correction: Correction, catalogue: Catalogue, view: View): FeedEntry => {
  const { t, routes } = view;
  const corrected = findCorrected(correction, catalogue);
  const page = corrected && findRecordPage(corrected, view);
  return {
    id: correctionId(correction),
    title: t.feed.correction(page?.title ?? correction.record, formatField(correction.field, t)),
    summary: t.feed.correctionText(correction.before, correction.after, correction.reason),
    href: page?.path ?? `${routes.corrections}#${correction.slug}`,
    published: correction.date,
    updated: correction.date,
  };
};

const listCorrections = (corrections: readonly Correction[], catalogue: Catalogue, view: View): readonly FeedEntry[] =>
  corrections.map((correction) => buildCorrection(correction, catalogue, view));

/** Feed of everything: how each race stands and what happened to it, and each correction. */
export const buildFeed = (catalogue: Catalogue, view: View): string => {
  const { t, routes } = view;
  return formatAtom(
    {
      id: 'semua',
      title: t.feed.all,
      page: routes.home,
      href: routes.feed,
      updated: findCatalogueVersion(catalogue) ?? '',
    },
    [
      ...[...catalogue.races.values()].flatMap((race) => listRaceEntries(race, view)),
      ...listCorrections(catalogue.corrections, catalogue, view),
    ],
    view,
  );
};

/** Feed of all corrections. */
export const buildCorrectionsFeed = (catalogue: Catalogue, view: View): string => {
  const { t, routes } = view;
  return formatAtom(
    {
      id: 'koreksi',
      title: t.feed.corrections,
      page: routes.corrections,
      href: routes.correctionsFeed,
      updated: findCatalogueVersion(catalogue) ?? '',
    },
    listCorrections(catalogue.corrections, catalogue, view),
    view,
  );
};

/** Feed of one race: how it stands, what happened to it, corrections of it and of its pairs. */
export const buildRaceFeed = (race: Race, catalogue: Catalogue, view: View): string =>
  formatAtom(
    {
      id: raceId(race),
      title: describeRaceRecord(race, view).title,
      page: view.routes.race(race),
      href: view.routes.raceFile(race, 'atom'),
      updated: findRaceVersion(race),
    },
    [...listRaceEntries(race, view), ...listCorrections(listRaceCorrections(race), catalogue, view)],
    view,
  );

/** Feed of one party: each pair it backs and how that pair stands, what happened to their races, corrections of them. */
export const buildPartyFeed = (party: Party, catalogue: Catalogue, view: View): string => {
  const { t, routes } = view;
  const pairs = party.backings.map(({ pair }) => pair);
  const races = [...new Set(pairs.map(({ race }) => race))];
  return formatAtom(
    {
      id: partyId(party),
      title: t.feed.ofParty(party.shortName),
      page: routes.party(party),
      href: routes.partyFeed(party),
      updated: findPartyVersion(party) ?? findCatalogueVersion(catalogue) ?? '',
    },
    [
      ...pairs.map((pair) => ({
        id: pairId(pair),
        title: t.feed.pair(describePairRecord(pair, view).title, describeOutcome(pair, view)),
        summary: describePair(pair, view),
        href: routes.pair(pair),
        updated: findPairVersion(pair),
      })),
      ...races.flatMap((race) => [
        ...listRaceEntries(race, view),
        ...listCorrections(listRaceCorrections(race), catalogue, view),
      ]),
      ...listCorrections(party.corrections, catalogue, view),
    ],
    view,
  );
};
