import type { z } from 'zod';
import type { Catalogue, Correction, Pair, Race } from '../../domain/entities.ts';
import { listCandidaciesUntil } from '../../domain/person.ts';
import { findPair, findValidRound } from '../../domain/race.ts';
import { computeTurnout, findRegisteredVoters } from '../../domain/tally.ts';
import { findPairVersion, findRaceVersion } from '../../domain/version.ts';
import type { View } from '../../routes/view.ts';
import type { BallotEntry } from '../../schemas/primitives.ts';
import type { Statement } from '../../schemas/provenance.ts';
import type { RoundRecord, Tally } from '../../schemas/race.ts';
import { tell, tellKnown, toDataFact, toPercent } from './fact.ts';
import { licences } from './licences.ts';
import type { pairFile, raceFile, roundPart } from './record-schema.ts';
import { toUrl } from './table.ts';
import { toCorrectionRow } from './tables/corrections.ts';
import { toPairRow } from './tables/pairs.ts';
import { toPersonRow } from './tables/people.ts';
import { toRaceRow } from './tables/races.ts';
import { listRaceResults } from './tables/results.ts';
import { listRoundDaySources, toFigures } from './tally-facts.ts';

const toHead = (kind: 'race' | 'pair', updated: string, view: View) => ({
  $schema: toUrl(view.routes.dataFile(`schema/${kind}.json`), view),
  license: 'CC-BY-4.0' as const,
  attribution: licences['CC-BY-4.0'].attribution,
  updated: updated || null,
});

const toStatement = (statement: Statement) => tell(statement.text, statement);

const toEntry = (entry: BallotEntry) =>
  entry === 'empty_column'
    ? { entry_kind: entry, ballot_number: null }
    : { entry_kind: 'pair' as const, ballot_number: entry };

const toTally = (tally: Tally) => ({
  status: tally.status,
  ...toFigures(tally),
  margin: tellKnown(tally.margin, tally),
  stations_counted: tellKnown(tally.stationsCounted, tally),
  stations_total: tellKnown(tally.stationsTotal, tally),
  other_readings: (tally.otherReadings ?? []).map(({ votes = [], text, sources, reason, note }) => ({
    votes: votes.map((line) => ({
      ...toEntry(line.entry),
      votes: line.votes ?? null,
      reported_percent: line.reportedPercent ?? null,
    })),
    text: text ?? null,
    sources,
    reason: reason ?? note ?? null,
  })),
});

const toRound = (race: Race, round: RoundRecord, index: number): z.output<typeof roundPart> => {
  const turnout = computeTurnout(race, round);
  return {
    number: index + 1,
    kind: round.kind,
    date: round.date,
    date_sources: listRoundDaySources(race, round),
    status: round.status,
    is_valid_round: round === findValidRound(race),
    annulled_by: round.annulledBy ?? null,
    ballot: round.ballot.map(toEntry),
    registered_voters: toDataFact(findRegisteredVoters(race, round)),
    tally: round.tally ? toTally(round.tally) : null,
    turnout_percent: turnout ? toPercent(turnout.percent) : null,
    reported_turnout: toDataFact(round.reportedTurnout),
    missing_areas: round.missingAreas,
    postponement: tellKnown(round.postponement?.text, round.postponement),
    claims: round.claims.map(toStatement),
  };
};

const toCorrections = (corrections: readonly Correction[], catalogue: Catalogue, view: View) =>
  corrections.map((correction) => toCorrectionRow(correction, catalogue, view));

/** All that the page of a race tells, each with its sources. */
export const buildRaceFile = (race: Race, catalogue: Catalogue, view: View): z.output<typeof raceFile> => {
  const { officeHolder, decreeHandover } = race;
  const holder = officeHolder && findPair(race, officeHolder.pair);
  return {
    ...toHead('race', findRaceVersion(race), view),
    race: toRaceRow(race, view),
    empty_column: tellKnown(race.emptyColumn && ('empty_column' as const), race.emptyColumn),
    rounds: race.rounds.map((round, index) => toRound(race, round, index)),
    events: race.events.map((event) => ({
      ...tell(event.text, event),
      date: event.date,
      end_date: event.endDate ?? null,
    })),
    rulings: race.rulings.map((ruling) => ({
      ...tell(ruling.text, ruling),
      case_number: ruling.caseNumber,
      date: ruling.date,
      petitioner: ruling.petitioner ?? null,
      outcome: ruling.outcome,
    })),
    result_decision: toDataFact(race.resultDecision),
    decree_handover_date: tellKnown(decreeHandover?.date, decreeHandover),
    decree_handover_place: tellKnown(decreeHandover?.place, decreeHandover),
    office_holder_pair_id: tellKnown(holder?.key, officeHolder),
    statements: race.statements.map(toStatement),
    contradictions: race.contradictions.map(toStatement),
    pairs: race.pairs.map((pair) => toPairRow(pair, view)),
    results: listRaceResults(race, view),
    corrections: toCorrections(
      [race, ...race.pairs].flatMap(({ corrections }) => corrections),
      catalogue,
      view,
    ),
  };
};

/** All that the page of a pair tells, each with its sources. */
export const buildPairFile = (pair: Pair, catalogue: Catalogue, view: View): z.output<typeof pairFile> => {
  const people = [pair.head.person, pair.deputy.person];
  return {
    ...toHead('pair', findPairVersion(pair), view),
    pair: toPairRow(pair, view),
    status_recommendation: pair.status.recommendation ?? null,
    nomination_history: pair.nomination.history.map(toStatement),
    vision_variants: (pair.vision?.variants ?? []).map(toStatement),
    quote: toDataFact(pair.quote),
    mission: tellKnown(pair.mission?.items, pair.mission),
    programmes: pair.programmes.map((group) => tell(group.items, group)),
    people: people.map((person) =>
      toPersonRow({ ...person, candidacies: listCandidaciesUntil(person, pair.race.election) }, view),
    ),
    results: listRaceResults(pair.race, view).filter(({ pair_id: id }) => id === pair.key),
    corrections: toCorrections(
      [pair, ...people].flatMap(({ corrections }) => corrections),
      catalogue,
      view,
    ),
  };
};

/** The text of a file of one record. */
export const formatRecordFile = (file: unknown): string => `${JSON.stringify(file)}\n`;
