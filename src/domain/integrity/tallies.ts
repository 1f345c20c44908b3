import type { BallotEntry } from '../../schemas/primitives.ts';
import type { RaceRecord, RoundRecord, Tally } from '../../schemas/race.ts';
import { raceFile, type ContentRecords, type Fault } from '../records.ts';
import { isVoted } from '../race.ts';
import {
  agreesWithPrint,
  computeTurnout,
  findRegisteredVoters,
  findShare,
  findTotalVotes,
  findValidVotes,
  sumVotes,
} from '../tally.ts';
import { checkAreas } from './areas.ts';
import { nameEntry } from './entry-name.ts';

type LocalFault = Omit<Fault, 'file'>;

/** Figures add up and percentages are those of the figures; a difference stands only where a note explains it. */
export function* checkTallies(records: ContentRecords): Generator<Fault> {
  for (const [key, race] of records.races) {
    const file = raceFile(key, race.office);
    for (const [index, round] of race.rounds.entries()) {
      const place = `rounds[${String(index)}]`;
      for (const { field, message } of checkRoundFigures(race, round))
        yield { file, field: `${place}.${field}`, message };
      for (const { field, message } of checkAreas(records, race, round))
        yield { file, field: `${place}.${field}`, message };
    }
  }
}

function* checkRoundFigures(race: RaceRecord, round: RoundRecord): Generator<LocalFault> {
  const { tally } = round;
  if (!tally) return;
  yield* checkStatus(round, tally);
  yield* checkLines(round, tally);
  const sums = [...checkSums(race, round, tally)];
  yield* sums.filter(({ figure }) => !isExplained(tally, figure));
  if (sums.length === 0) yield* checkTurnout(race, round);
}

function* checkStatus(round: RoundRecord, tally: Tally): Generator<LocalFault> {
  const { status } = round;
  const fits = !isVoted(round)
    ? false
    : status === 'official' || status === 'provisional'
      ? tally.status === status
      : true;
  if (!fits) {
    yield {
      field: 'tally.status',
      message: `hitungan ${tally.status} di putaran berstatus ${status}. Samakan keduanya; putaran scheduled atau postponed belum punya hitungan.`,
    };
  }
}

function* checkLines(round: RoundRecord, tally: Tally): Generator<LocalFault> {
  const isNoted = tally.note !== undefined || tally.otherReadings !== undefined;
  const seen = new Set<BallotEntry>();
  for (const [index, { entry, reportedPercent }] of tally.votes.entries()) {
    const field = `tally.votes[${String(index)}]`;
    if (!round.ballot.includes(entry)) {
      yield {
        field: `${field}.entry`,
        message: `ada suara untuk ${nameEntry(entry)}, yang tidak tercetak di surat suara (${round.ballot.join(', ')}). Perbaiki nomornya, atau lengkapi ballot.`,
      };
    }
    if (seen.has(entry))
      yield {
        field: `${field}.entry`,
        message: `suara untuk ${nameEntry(entry)} ditulis dua kali. Hapus salah satunya.`,
      };
    seen.add(entry);
    const share = findShare(tally, entry, round.ballot);
    if (
      reportedPercent !== undefined &&
      share?.computed &&
      !agreesWithPrint(share.percent, reportedPercent) &&
      !isNoted
    ) {
      yield {
        field: `${field}.reportedPercent`,
        message: `ditemukan ${String(reportedPercent)} persen untuk ${nameEntry(entry)}; dari suara sah seharusnya ${share.percent.toFixed(3)}. Periksa angkanya, atau jelaskan dasarnya di tally.note atau otherReadings.`,
      };
    }
  }
}

/** Sums that fail, each with the figure that a note must name to let both readings stand. */
function* checkSums(race: RaceRecord, round: RoundRecord, tally: Tally): Generator<LocalFault & { figure: number }> {
  const { ballot } = round;
  const { votes, invalidVotes, totalVotes, margin, stationsCounted, stationsTotal } = tally;
  const sum = sumVotes(tally, ballot);
  const valid = findValidVotes(tally, ballot);
  const known = votes.reduce((total, line) => total + (line.votes ?? 0), 0);
  if (valid !== undefined && (sum === undefined ? known > valid : sum !== valid)) {
    yield {
      field: 'tally.validVotes',
      figure: known,
      message: `suara semua kotak berjumlah ${String(known)}, suara sah tertulis ${String(valid)}. ${remedy(known)}`,
    };
  }
  if (
    totalVotes !== undefined &&
    valid !== undefined &&
    invalidVotes !== undefined &&
    totalVotes !== valid + invalidVotes
  ) {
    const figure = valid + invalidVotes;
    yield {
      field: 'tally.totalVotes',
      figure,
      message: `sah ${String(valid)} + tidak sah ${String(invalidVotes)} = ${String(figure)}, tertulis ${String(totalVotes)}. ${remedy(figure)}`,
    };
  }
  const registered = findRegisteredVoters(race, round)?.value;
  const total = findTotalVotes(tally, ballot) ?? valid;
  if (registered !== undefined && total !== undefined && total > registered) {
    yield {
      field: 'tally',
      figure: total,
      message: `${String(total)} surat suara melebihi ${String(registered)} pemilih terdaftar. ${remedy(total)}`,
    };
  }
  const [most = 0, second = 0] = votes.map((line) => line.votes ?? 0).sort((a, b) => b - a);
  if (margin !== undefined && sum !== undefined && margin !== most - second) {
    yield {
      field: 'tally.margin',
      figure: most - second,
      message: `selisih tertulis ${String(margin)}, menurut suaranya ${String(most - second)}. ${remedy(most - second)}`,
    };
  }
  if (stationsCounted !== undefined && stationsTotal !== undefined && stationsCounted > stationsTotal) {
    yield {
      field: 'tally.stationsCounted',
      figure: stationsCounted,
      message: `${String(stationsCounted)} TPS terhitung melebihi ${String(stationsTotal)} TPS yang ada. ${remedy(stationsCounted)}`,
    };
  }
}

function* checkTurnout(race: RaceRecord, round: RoundRecord): Generator<LocalFault> {
  const { reportedTurnout } = round;
  const computed = computeTurnout(race, round);
  if (!reportedTurnout || !computed || agreesWithPrint(computed.percent, reportedTurnout.value)) return;
  if (reportedTurnout.note !== undefined || reportedTurnout.otherReadings !== undefined) return;
  yield {
    field: 'reportedTurnout.value',
    message: `ditemukan ${String(reportedTurnout.value)} persen; ${String(computed.total)} dari ${String(computed.registered)} seharusnya ${computed.percent.toFixed(3)}. Periksa angkanya, atau jelaskan dasarnya di reportedTurnout.note atau otherReadings.`,
  };
}

const remedy = (figure: number): string =>
  `Perbaiki angkanya; bila sumber memang menulis begitu, sebut ${String(figure)} di tally.note atau otherReadings.`;

/** Whether a note or another reading names the figure, with or without dots between thousands. */
const isExplained = ({ note, otherReadings = [] }: Tally, figure: number): boolean =>
  [note, ...otherReadings.flatMap(({ text, reason }) => [text, reason])].some((words) =>
    new RegExp(`(?<!\\d)${String(figure)}(?!\\d)`).test(words?.replaceAll('.', '') ?? ''),
  );
