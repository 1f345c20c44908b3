import type { Race } from '../../domain/entities.ts';
import { agreesWithPrint, computeTurnout, decimalsOf } from '../../domain/tally.ts';
import { formatDecimal, formatNumber } from '../../format/numbers.ts';
import { formatList } from '../../format/labels.ts';
import type { BallotEntry } from '../../schemas/primitives.ts';
import type { RoundRecord, TallyReading } from '../../schemas/race.ts';
import type { View } from '../../routes/view.ts';

/** Another reading in words, as `ui/OtherReadings` prints it. */
export interface Reading {
  readonly text: string;
  readonly sources: readonly string[];
  readonly reason?: string | undefined;
}

const entryName = (entry: BallotEntry, { t }: View): string =>
  entry === 'empty_column' ? t.race.entryEmpty : t.race.entryPair(entry);

const describeTally = (reading: TallyReading, round: RoundRecord, view: View): string => {
  if (reading.text !== undefined) return reading.text;
  const { t, locale } = view;
  const parts = (reading.votes ?? []).flatMap(({ entry, votes, reportedPercent }) => {
    const used = round.tally?.votes.find((line) => line.entry === entry);
    if (votes !== undefined && votes !== used?.votes)
      return [t.race.votesReading(entryName(entry, view), formatNumber(locale, votes))];
    if (reportedPercent !== undefined)
      return [
        t.race.percentReading(
          entryName(entry, view),
          formatDecimal(locale, reportedPercent, decimalsOf(reportedPercent)),
        ),
      ];
    return [];
  });
  return formatList(parts, locale);
};

/** Everything that other sources say about a round's figures. */
export const listResultReadings = (race: Race, round: RoundRecord, view: View): readonly Reading[] => {
  const { t, locale } = view;
  const number = (value: number): string => formatNumber(locale, value);
  const readings: Reading[] = [];
  for (const reading of round.tally?.otherReadings ?? []) {
    readings.push({ text: describeTally(reading, round, view), sources: reading.sources, reason: reading.reason });
  }
  const turnout = computeTurnout(race, round);
  const reported = round.reportedTurnout;
  if (turnout && reported && !agreesWithPrint(turnout.percent, reported.value)) {
    const text = t.race.turnoutReading(formatDecimal(locale, reported.value, decimalsOf(reported.value)));
    readings.push({
      text,
      sources: reported.sources,
      reason: reported.note ?? t.race.turnoutOurs(formatDecimal(locale, turnout.percent)),
    });
  }
  const plain = [
    { fact: round.registeredVoters ?? race.registeredVoters, word: t.race.registeredReading },
    { fact: race.provisionalVoters, word: t.race.dpsReading },
    { fact: race.pollingStations, word: t.race.stationsReading },
  ];
  for (const { fact, word } of plain) {
    for (const { value, text, sources, reason } of fact?.otherReadings ?? []) {
      readings.push({ text: text ?? word(number(value ?? 0)), sources, reason });
    }
  }
  return readings;
};
