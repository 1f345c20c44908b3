/** Words of the pages that describe the data; what each field means stands with its schema. */
export const data = {
  title: 'Data',
  description:
    'Semua fakta situs ini sebagai data terbuka: pemilihan, pasangan calon, hasil, tokoh, partai, wilayah, dan sumbernya, dalam JSON, CSV, dan Excel.',
  lead: 'Setiap fakta di situs ini dapat diunduh bersama sumbernya, tanpa pendaftaran dan tanpa kunci.',
  votes: (known: string, all: string) =>
    `Suara pada pemungutan suara yang berlaku ada untuk ${known} dari ${all} pasangan; selebihnya belum ada data, atau pasangannya dibatalkan.`,
  version: (date: string) => `Versi data: ${date}, hari terakhir isinya disusun atau dikoreksi.`,
  dictionary: 'Kamus data',
  dictionaryHint: 'arti setiap kolom',
  dictionaryDescription: 'Arti dan jenis setiap kolom data terbuka Kenal Paslon, tabel demi tabel.',
  tables: 'Tabel',
  rows: (count: string) => `${count} baris`,
  schema: (table: string) => `skema ${table}`,
  size: (kilobytes: string) => `${kilobytes} kB`,
  whole: 'Sekaligus',
  packageTitle: 'Paket data',
  packageDescription:
    'Data Package versi 2: daftar berkas dengan jenis kolom, kunci, lisensi, jumlah baris, dan SHA-256 masing-masing.',
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
  beside: 'Di samping halaman',
  besideHow:
    'Setiap pemilihan dan setiap pasangan punya berkas JSON di alamat halamannya: garis miring terakhir diganti .json.',
  example: 'Contoh:',
  facts: 'Fakta dan sumber',
  factsHow: [
    'Dalam JSON sebuah fakta adalah objek dengan value (nilai), sources (id sumber; lihat tabel sources), dan other_readings (bacaan lain dari sumber lain). Bila perlu ada juga as_of, stage, verified, dan note; arti masing-masing ada di skemanya.',
    'Dalam CSV dan Excel nilainya ada di satu kolom, sumbernya di kolom pasangannya yang berakhiran _sources. Bacaan lain hanya ada dalam JSON.',
    'null dalam JSON dan sel kosong dalam CSV berarti belum ada data: bukan nol, bukan tidak. Daftar kosong dalam CSV juga sel kosong.',
    'Isi daftar dalam CSV dipisah garis tegak (|). Daftar di dalam daftar, seperti sumber tiap isi, dipisah spasi.',
    'verified: false, stage: in_office, dan status annulled atau repeat-ordered mencabut sebuah pernyataan dari yang boleh dikutip tanpa keterangannya.',
    'Urutan baris: provinsi, wilayah, lalu nomor urut. Tidak ada yang diurutkan menurut suara.',
  ],
  csv: 'CSV dan Excel',
  csvHow: [
    'Tanggal ditulis TTTT-BB-HH, sumber kadang hanya tahun atau bulan (EDTF).',
    'CSV: UTF-8 tanpa BOM, koma di antara kolom, titik desimal, baris berakhir CRLF (RFC 4180).',
    'Excel berbahasa Indonesia mengharapkan titik koma dan koma desimal, jadi CSV yang dibuka langsung berantakan: 63.10 menjadi 63.1, huruf menjadi rusak. Untuk Excel ada buku kerja.',
    'Teks yang dimulai dengan =, +, -, @, tab, atau ganti baris diberi tanda petik tunggal di depannya agar tidak dihitung sebagai rumus; hapus satu petik itu untuk mendapat aslinya. Bilangan tidak pernah diubah: −3,32 tetap -3.32. Buku kerja tidak memuat rumus dan tidak memerlukan petik itu.',
  ],
  codes: 'Kode wilayah',
  codesHow:
    'Semua kode adalah teks: nol di belakang titik berarti. Dua sistem kode dipakai, masing-masing di kolomnya.',
  codesKemendagri: 'Kode Kemendagri, dengan titik (63.10)',
  codesKpu: 'Kode KPU, tanpa titik (6310)',
  licences: 'Lisensi',
  licencesHow: 'Lisensi tiap berkas juga tertulis di paket data dan, dalam JSON, di berkasnya sendiri.',
  licenceOf: (files: string) => `Untuk ${files}.`,
  licenceFiles: 'semua berkas selain yang di bawah ini',
  licenceRegions: 'regions.json, regions.csv, lembar regions dalam buku kerja, dan areas dalam popolo.json',
  fieldTypes: {
    string: 'teks',
    integer: 'bilangan bulat',
    number: 'bilangan',
    boolean: 'true atau false',
    date: 'tanggal',
    list: 'daftar',
    fact: (of: string) => `fakta: ${of}`,
    factList: 'daftar fakta',
  },
  mayBeUnknown: 'bisa null',
  inCsv: (columns: string) => `Di CSV: ${columns}.`,
  dictionaryLead:
    'Nama kolom sama dalam JSON, CSV, dan Excel. Sebuah fakta dalam CSV punya kolom pasangan _sources; kolom lainnya disebut di bawah.',
} as const;
