import type { PairRecord } from '../../schemas/pair.ts';
import type { ContentRecords, Fault } from '../records.ts';

type LocalFault = Omit<Fault, 'file'>;

/** Names, status and nomination of each pair agree with themselves; no party puts forward two pairs of one race. */
export function* checkNominations(records: ContentRecords): Generator<Fault> {
  const nominated = new Map<string, string>();
  for (const [key, pair] of records.pairs) {
    const file = `pairs/${key}.yaml`;
    for (const fault of checkPair(pair)) yield { file, ...fault };
    for (const [index, party] of (pair.nomination.nominating?.value ?? []).entries()) {
      const other = nominated.get(`${pair.race} ${party}`);
      if (other !== undefined) {
        yield {
          file,
          field: `nomination.nominating.value[${String(index)}]`,
          message: `partai "${party}" sudah mengusung ${other} di pemilihan yang sama. Satu partai mengusung satu pasangan; hapus dari salah satunya.`,
        };
      }
      nominated.set(`${pair.race} ${party}`, key);
    }
  }
}

function* checkPair(pair: PairRecord): Generator<LocalFault> {
  const { status, nomination } = pair;
  const names = `${pair.head.ballotName} - ${pair.deputy.ballotName}`;
  if (pair.ballotName.value !== names) {
    yield {
      field: 'ballotName.value',
      message: `ditemukan "${pair.ballotName.value}", seharusnya "${names}" menurut head.ballotName dan deputy.ballotName. Samakan ejaannya.`,
    };
  }
  if (status.value === 'disqualified' && (status.effective === undefined || status.note === undefined)) {
    yield {
      field: 'status',
      message: 'pasangan dibatalkan tanpa effective (tanggal) atau note (apa jadinya dengan suaranya). Isi keduanya.',
    };
  }
  if (nomination.kind === 'independent' && nomination.nominating?.value.length) {
    yield {
      field: 'nomination.nominating',
      message: `pasangan perseorangan tidak diusung partai; ditemukan ${nomination.nominating.value.join(', ')}. Hapus daftar partainya, atau ubah nomination.kind.`,
    };
  }
  if (nomination.kind !== 'independent' && nomination.independentSupport) {
    yield {
      field: 'nomination.independentSupport',
      message: `dukungan perseorangan diisi, tetapi nomination.kind ${nomination.kind ?? 'kosong'}. Tulis kind: independent, atau hapus dukungannya.`,
    };
  }
  const nominating = new Set(nomination.nominating?.value);
  for (const [index, party] of (nomination.supporting?.value ?? []).entries()) {
    if (nominating.has(party)) {
      yield {
        field: `nomination.supporting.value[${String(index)}]`,
        message: `partai "${party}" tercatat mengusung dan mendukung. Satu partai satu peran; hapus dari salah satu daftar.`,
      };
    }
  }
  for (const role of ['nominating', 'supporting'] as const) {
    const list = nomination[role];
    if (list?.complete && list.count && list.count.value !== list.value.length) {
      yield {
        field: `nomination.${role}.count.value`,
        message: `sumber menghitung ${String(list.count.value)} partai, daftar memuat ${String(list.value.length)}. Lengkapi daftarnya, atau tulis complete: false.`,
      };
    }
  }
}
