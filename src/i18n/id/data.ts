/** Words of the page that describes the data; what each field means stands with its schema. */
export const data = {
  title: 'Data',
  description:
    'Semua fakta situs ini sebagai data terbuka: pemilihan, pasangan calon, hasil, tokoh, partai, wilayah, dan sumbernya, dalam JSON, CSV, dan satu buku kerja.',
  popolo: {
    title: 'Popolo',
    description: 'Orang, partai, pasangan, jabatan, dan pencalonan menurut spesifikasi Popolo.',
  },
  workbook: {
    title: 'Buku kerja Excel',
    description: 'Semua tabel dalam satu berkas, satu lembar per tabel; kode sebagai teks, tanggal sebagai tanggal.',
  },
  raceFile: {
    title: 'Satu pemilihan',
    description: 'Semua yang diceritakan halaman sebuah pemilihan, masing-masing dengan sumbernya.',
  },
  pairFile: {
    title: 'Satu pasangan calon',
    description: 'Semua yang diceritakan halaman sebuah pasangan calon, masing-masing dengan sumbernya.',
  },
} as const;
