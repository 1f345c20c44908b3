import { describe, expect, it } from 'vitest';
import { toNameCase } from '../../../src/domain/ballot-names/name-case.ts';
import { isEmptyColumnName, partPair } from '../../../src/domain/ballot-names/part-pair.ts';
import { partName } from '../../../src/domain/ballot-names/part-name.ts';

describe('a name on the ballot', () => {
  it.each([
    ['BUSTAMI CONTOH, S.E., M.Si.', 'Bustami Contoh'],
    ['Tgk. H. M. FADIL CONTOH, Lc., M.Ag.', 'M. Fadil Contoh'],
    ['Prof. Dr. Ir. Hj. SITI CONTOH, M.M., Ph.D.', 'Siti Contoh'],
    ['Irjen. Pol. (Purn.) Drs. ABDUL CONTOH', 'Abdul Contoh'],
    ['Jenderal TNI (Purn.) H. ANDI M CONTOH, S.E.', 'Andi M Contoh'],
    ['Kol Ckm (Purn) DRH WAHYU CONTOH, M.K.M.', 'Wahyu Contoh'],
    ['Dr. (H.C) Ir. TRI CONTOH, M.T.', 'Tri Contoh'],
    ['Ir.H.JAYA CONTOH', 'Jaya Contoh'],
    ['dr. H. HASTO CONTOH, Sp.OG (K)', 'Hasto Contoh'],
    ['BUDI CONTOH, SS.M.Hum', 'Budi Contoh'],
    ['BUDI CONTOH, MM. M. Si. MH', 'Budi Contoh'],
    ['BUDI CONTOH, S. Sos., M. Kes', 'Budi Contoh'],
    ['BUDI CONTOH,SH,MH', 'Budi Contoh'],
    ['BUDI CONTOH, M,Si', 'Budi Contoh'],
    ['Hi. BUDI CONTOH. S.IP.', 'Budi Contoh'],
    ['H. ALIAS CONTOH, S.I.P.', 'Alias Contoh'],
    ["Drs. H. JA'FAR BIN CONTOH", "Ja'far bin Contoh"],
  ])('%s is told from its titles', (printed, name) => {
    const parted = partName(printed);
    expect(parted.name).toBe(name);
    expect(parted.doubts).toEqual([]);
  });

  it('gives its titles back as printed, in front and behind', () => {
    expect(partName('Dr. H. BUDI CONTOH, S.Ag., M.Si')).toMatchObject({
      before: ['Dr.', 'H.'],
      after: ['S.Ag.', 'M.Si'],
    });
  });

  it.each([
    ['H. RUSLI CONTOH (CUDY)', 'Rusli Contoh', ['Cudy']],
    ['RESKI CONTOH, S.STP., M.Si (Hoji Obon)', 'Reski Contoh', ['Hoji Obon']],
    ['Dr. H. HENDRA CONTOH ALIAS HENDI, S.E.', 'Hendra Contoh', ['Hendi']],
  ])('%s carries a nickname beside the name', (printed, name, nicknames) => {
    expect(partName(printed)).toMatchObject({ name, nicknames });
  });

  it.each([
    ['SUHAR CONTOH, S.E., DATUAK PUTIAH', 'Suhar Contoh, DATUAK PUTIAH', 'DATUAK PUTIAH'],
    ['DONI CONTOH, S.H. DT BIJO', 'Doni Contoh, DT BIJO', 'DT BIJO'],
    ['H SAHRUL CONTOH, S.Sos.', 'H Sahrul Contoh', 'H'],
    ['H.B.L. CONTOH BESAR', 'H.B.L. Contoh Besar', 'H.B.L.'],
    ['HABIB UMAR', 'Habib Umar', 'HABIB'],
    ['NASRUN CONTOH, HNU', 'Nasrun Contoh, HNU', 'HNU'],
    ['DANI. M. CONTOH, K', 'Dani. M. Contoh, K', 'K'],
  ])('%s keeps what may be no title, and says so', (printed, name, doubt) => {
    const parted = partName(printed);
    expect(parted.name).toBe(name);
    expect(parted.doubts).toContain(doubt);
  });

  it.each([
    ['YANSEN TP', 'Yansen TP'],
    ['ADI CONTOH II', 'Adi Contoh II'],
    ["D'ANGELO CONTOH", "D'Angelo Contoh"],
    ['MHD. CONTOH', 'Mhd. Contoh'],
    ['Mansyur CONTOH', 'Mansyur Contoh'],
  ])('%s is written in small letters where a reader expects them', (printed, name) => {
    expect(toNameCase(printed)).toBe(name);
  });
});

describe('a pair on the ballot', () => {
  it('is parted where one hyphen stands between two blanks', () => {
    expect(partPair('ABDUL-AZIZ SATU, S.H. - SITI DUA')).toEqual({ head: 'ABDUL-AZIZ SATU, S.H.', deputy: 'SITI DUA' });
  });

  it.each([
    ['H. HADI - AL CONTOHI, S.H. - SITI DUA', 'H. HADI - AL CONTOHI, S.H.', 'SITI DUA'],
    ['BUDI SATU - Hj. SITI - AL CONTOHI', 'BUDI SATU', 'Hj. SITI - AL CONTOHI'],
  ])('%s is parted where a title stands, though a name holds a hyphen itself', (printed, head, deputy) => {
    expect(partPair(printed)).toEqual({ head, deputy });
  });

  it.each(['BUDI - AL SATU - SITI DUA', 'BUDI SATU, S.H. - SITI DUA, S.E. - TONO TIGA', 'BUDI SATU DAN SITI DUA'])(
    '%s is not parted by a guess',
    (printed) => {
      expect(partPair(printed)).toBeUndefined();
    },
  );

  it.each(['KOLOM KOSONG -', 'Kolom Kosong', 'KOTAK KOSONG'])('%s is the empty column', (printed) => {
    expect(isEmptyColumnName(printed)).toBe(true);
  });

  it('is no empty column because somebody is called so', () => {
    expect(isEmptyColumnName('KOLOM KOSONG SATU - SITI DUA')).toBe(false);
  });
});
