/** Words about an election and the state it is in. */
export const election = {
  description: (name: string, races: string, pairs: string) =>
    `${name}: tahapan, ${races} pemilihan, ${pairs} pasangan calon, hasil, dan sumbernya.`,
  lead: (races: string, pairs: string, empty: string) => `${races} pemilihan dengan ${pairs} pasangan calon${empty}.`,
  emptyColumns: (count: string) => ` dan ${count} kolom kosong`,
  stages: 'Tahapan',
  races: 'Semua pemilihan',
  byProvince: 'Pemilihan menurut provinsi',
  totals: 'Dalam angka',
  totalRaces: 'Pemilihan',
  totalPairs: 'Pasangan calon',
  totalEmpty: 'Calon tunggal melawan kolom kosong',
  totalRevotes: 'Pemungutan suara ulang',
  totalDisputes: 'Pemilihan yang hasilnya digugat ke Mahkamah Konstitusi',
  totalCancelled: 'Pasangan yang dibatalkan',
  totalsNote: 'Hitungan kami dari catatan di situs ini.',
  phase: {
    before_registration: (dates: Dates) =>
      `Pendaftaran pasangan calon dibuka ${dates.registration}. Pemungutan suara ${dates.voting}.`,
    registration: (dates: Dates) =>
      `Pendaftaran pasangan calon berlangsung ${dates.registration}. Pemungutan suara ${dates.voting}.`,
    between_registration_and_campaign: (dates: Dates) =>
      `Pendaftaran ditutup. Kampanye ${dates.campaign}, pemungutan suara ${dates.voting}.`,
    campaign: (dates: Dates) => `Kampanye berlangsung sampai ${dates.campaignEnd}, pemungutan suara ${dates.voting}.`,
    quiet_period: (dates: Dates) => `Masa tenang ${dates.quiet}: kampanye dilarang. Pemungutan suara ${dates.voting}.`,
    voting_day: (dates: Dates) => `Pemungutan suara ${dates.voting}.`,
    counting: (dates: Dates) =>
      `Pemungutan suara berlangsung ${dates.voting}. Penghitungan dan rekapitulasi sampai ${dates.countingEnd}.`,
    disputes: (dates: Dates) =>
      `Pemungutan suara berlangsung ${dates.voting}. Penetapan pasangan terpilih belum tercatat di semua pemilihan.`,
    finished: (dates: Dates) =>
      `Pemungutan suara berlangsung ${dates.voting} dan hasil semua pemilihan sudah ditetapkan.`,
  },
  asOf: (date: string) => `Keadaan per ${date}.`,
  stageNow: 'berjalan',
} as const;

/** Dates of an election in words, for its state. */
export interface Dates {
  readonly registration: string;
  readonly campaign: string;
  readonly campaignEnd: string;
  readonly quiet: string;
  readonly voting: string;
  readonly countingEnd: string;
}
