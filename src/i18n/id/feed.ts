/** Words of the feeds. */
export const feed = {
  all: 'Semua pemilihan dan koreksi',
  corrections: 'Koreksi',
  ofParty: (party: string) => `Pasangan calon ${party}`,
  state: (race: string, outcome: string) => `${race}. ${outcome}`,
  result: (race: string, date: string) => `${race}: hasil resmi pemungutan suara ${date}`,
  provisionalResult: (race: string, date: string) =>
    `${race}: hitung sementara pemungutan suara ${date}, bukan hasil resmi`,
  annulledResult: (race: string, date: string) =>
    `${race}: hasil pemungutan suara ${date} dibatalkan dan tidak berlaku lagi`,
  votes: (votes: string, valid: string, invalid: string) =>
    `Suara menurut nomor urut: ${votes}. Suara sah: ${valid}. Suara tidak sah: ${invalid}.`,
  notCounted: 'dibatalkan, suara untuknya dihitung tidak sah',
  pair: (pair: string, outcome: string) => `${pair}. ${outcome}`,
  correction: (page: string, field: string) => `Koreksi ${page}: ${field}`,
  correctionText: (before: string, after: string, reason: string) =>
    `Sebelumnya: ${before}. Menjadi: ${after}. Alasan: ${reason}.`,
  follow: 'Ikuti perubahannya lewat umpan Atom:',
  correctionsLink: 'koreksi saja',
  allLink: 'hasil, putusan, dan koreksi semua pemilihan',
} as const;
