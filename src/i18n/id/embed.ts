/** Words of the embeds, and of the code that puts one into another page. */
export const embed = {
  title: 'Sematkan',
  intro:
    'Salin kode ini ke halaman Anda. Lebarnya mengikuti kolom, mulai dari 280 piksel; tampilannya terang atau gelap menurut pilihan pembaca.',
  preview: 'Pratinjau',
  raceHead: (race: string, year: number) => `${race} ${String(year)}, semua pasangan`,
  pairHead: (names: string, number: number, race: string, year: number) =>
    `${names}, nomor ${String(number)}, ${race} ${String(year)}`,
  raceFrame: (race: string, year: number) => `Semua pasangan calon ${race} ${String(year)}`,
  pairFrame: (names: string, number: number, race: string, year: number) =>
    `${names}, pasangan calon nomor ${String(number)}, ${race} ${String(year)}`,
  onSite: (title: string, site: string) => `${title}, di ${site}`,
  backToRace: (site: string) => `Semua pasangan di ${site}`,
  backToPair: (site: string) => `Profilnya di ${site}`,
  allPairs: 'Semua pasangan:',
  revoteNote: (date: string) => `Pemungutan suara ulang ${date}: satu pasangan melawan kolom kosong.`,
  revoteOn: (date: string) => `Pemungutan suara ulang, ${date}`,
  cancelled: 'Dibatalkan',
  printedFirst: 'Tercetak di surat suara pertama; suara untuknya dihitung tidak sah.',
  notOnBallot: 'Tidak tercetak di surat suara pemungutan suara ulang.',
  noPairs: 'Pasangan calon belum ada data.',
  sources: (publishers: string) => `Sumber: ${publishers}.`,
  otherPublishers: (count: string) => `${count} penerbit lain`,
  dataAsOf: (date: string) => `Data per ${date}.`,
} as const;
