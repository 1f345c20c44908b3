/** Words about using a page elsewhere: citing it, its files, its corrections. */
export const record = {
  title: 'Kutip dan pakai',
  cite: 'Kutip',
  citePress: 'Gaya pers',
  citeApa: 'APA',
  citeFiles: 'Untuk program pustaka',
  citeFile: (form: string, race: string) => `${form}: ${race} dan semua pasangannya`,
  citeNote: (version: string) => `Data per ${version}`,
  sections: 'Alamat tiap bagian',
  press: (site: string, title: string, version: string | undefined, address: string) =>
    `${site}, “${title}”${version ? `, data per ${version}` : ''}, ${address}`,
  undated: 't.t.',
  pair: (names: string, number: number, race: string) => `${names}, pasangan calon nomor ${String(number)}, ${race}`,
  region: (region: string) => `Surat suara dan pasangan calon di ${region}`,
  party: (party: string) => `Pasangan calon yang diusung dan didukung ${party}`,
  files: 'Data dan umpan:',
  json: 'JSON halaman ini',
  allData: 'semua data',
  feed: 'umpan Atom',
  corrections: 'Koreksi atas halaman ini',
  correctionOf: (name: string) => `Pada ${name}:`,
  report: 'Laporkan kesalahan',
  reportHow:
    'Pilih bagian yang keliru; surelnya sudah memuat alamat dan bagian itu. Sebut juga sumber yang bisa diperiksa.',
  reportSubject: (title: string) => `Koreksi: ${title}`,
  reportBody: (address: string, fact: string) =>
    `Alamat: ${address}\nFakta: ${fact}\n\nYang tertulis:\nYang benar:\nSumber yang bisa diperiksa:\n`,
  humans: {
    about: 'TENTANG',
    method: 'Metode',
    report: 'Laporkan kesalahan',
    thanks: 'TERIMA KASIH',
    sources: 'Kepada penerbit yang pemberitaannya menjadi sumber',
    site: 'SITUS',
    language: 'Bahasa Indonesia',
  },
} as const;
