/** Words of sources, corrections, guides, search, the index and the page for unknown addresses. */
export const source = {
  kind: {
    news: 'Media',
    'news-copy': 'Salinan berita',
    official: 'Situs resmi',
    'kpu-data-copy': 'Salinan data KPU',
    'regulation-copy': 'Salinan peraturan',
    'encyclopedia-mirror': 'Cermin ensiklopedia',
    blog: 'Blog',
    data: 'Data terbuka',
  },
  group: { official: 'Resmi', media: 'Media', copy: 'Salinan', data: 'Data terbuka' },
  groupCount: {
    official: (count: string) => `${count} resmi`,
    media: (count: string) => `${count} media`,
    copy: (count: string) => `${count} salinan`,
    data: (count: string) => `${count} data terbuka`,
  },
  listGroups: (groups: string) =>
    `Menurut jenisnya: ${groups}. Resmi ialah situs lembaga itu sendiri; salinan memuat ulang tulisan atau data pihak lain.`,
  officialMark: 'resmi',
  officialAmong: (count: string) => `${count} resmi`,
  sharesByRace: 'Fakta yang bersumber resmi, per pemilihan',
  sharesByProvince: 'Fakta yang bersumber resmi, per provinsi',
  sharesOf: (province: string) => `Fakta yang bersumber resmi, ${province}`,
  sharesDescription: (province: string) =>
    `Berapa fakta tiap pemilihan di ${province} yang bersandar pada sumber resmi, dan berapa pada salinannya.`,
  sharesLead:
    'Dihitung dari catatan pemilihan dan pasangannya: tiap bagian yang punya sumber sendiri ialah satu fakta, misalnya hasil hitung, daftar partai, atau visi. “Lewat salinan” berarti data KPU atau peraturan yang dibaca dari salinan di tempat lain.',
  share: (official: string, facts: string) => `${official} dari ${facts} fakta`,
  shareCopy: (count: string) => `${count} lagi lewat salinan`,
  readAs: {
    excerpt: 'kutipan tersimpan (awal halaman, bukan halaman utuh)',
    whole: 'dibaca utuh',
    dataset: 'berkas data dibaca langsung',
  },
  partial: 'memihak',
  ourTitle: 'Judul ini keterangan kami; judul asli tidak terlihat.',
  noLink: 'tanpa alamat',
  undated: 'tanpa tanggal',
  estimated: 'perkiraan',
  listTitle: 'Sumber',
  listLead: (count: string) =>
    `${count} sumber yang dipakai situs ini, menurut penerbit. Tiap sumber punya halaman dengan fakta yang bersandar padanya.`,
  listDescription: (part: string) => `Semua sumber fakta di Kenal Paslon menurut penerbit${part}.`,
  parts: 'Bagian daftar',
  part: (from: string, to: string) => (from === to ? from : `${from}–${to}`),
  partTitle: (part: string) => `Sumber ${part}`,
  headTitle: (publisher: string, title: string, id: string) =>
    `${publisher}: ${title.length > 60 ? `${title.slice(0, 59)}…` : title} (${id})`,
  description: (publisher: string, id: string) =>
    `Sumber ${publisher} (${id}): tanggal, alamat, cara dibaca, dan fakta di situs ini yang bersandar padanya.`,
  about: 'Tentang sumber ini',
  publisher: 'Penerbit',
  title: 'Judul',
  date: 'Tanggal',
  link: 'Alamat',
  kindLabel: 'Jenis',
  read: 'Cara dibaca',
  license: 'Lisensi',
  note: 'Catatan',
  id: 'Kode sumber',
  restsOn: 'Fakta dari sumber ini',
  restsOnNone: 'Tidak ada halaman yang memakai sumber ini.',
  manyUses: (pages: string, facts: string) =>
    `Sumber ini dipakai di ${pages} halaman, untuk: ${facts}. Karena banyaknya, halaman-halaman itu dihitung menurut provinsi; masing-masing mencantumkan sumber ini di samping faktanya.`,
  useCounts: {
    region: (count: string) => `${count} wilayah`,
    race: (count: string) => `${count} pemilihan`,
    pair: (count: string) => `${count} pasangan`,
    person: (count: string) => `${count} tokoh`,
  },
  more: 'rinciannya',
  shortListNote: 'Halaman ini memakai banyak sumber; judul dan cara dibaca ada di halaman tiap sumber.',
} as const;

export const correction = {
  title: 'Koreksi',
  lead: 'Tiap perubahan fakta yang sudah terbit dicatat di sini: apa, kapan, mengapa, dan dari sumber mana.',
  description: 'Daftar koreksi Kenal Paslon dan cara melaporkan kesalahan.',
  none: 'Belum ada koreksi.',
  list: 'Daftar koreksi',
  report: 'Melaporkan kesalahan',
  reportHow:
    'Sebut alamat halamannya, fakta yang keliru, dan sumber yang bisa diperiksa. Tanpa sumber sebuah fakta tidak dapat diubah.',
  reportMail: 'Kirim surel ke',
  reportNoContact: 'Alamat surel pengelola belum dicantumkan di salinan situs ini.',
  before: 'Sebelumnya',
  after: 'Menjadi',
  reason: 'Alasan',
} as const;

export const guide = {
  title: 'Panduan',
  lead: 'Bagaimana pilkada berjalan, dengan sumber di samping tiap kalimat.',
  description:
    'Panduan singkat tentang pilkada: tugas kepala daerah, tahapan, kolom kosong, pemungutan suara ulang, dan sengketa hasil.',
} as const;

export const search = {
  title: 'Cari',
  description: 'Cari pasangan calon, tokoh, wilayah, kecamatan, desa, dan partai; ejaan tidak harus tepat.',
  noScript: 'Pencarian memerlukan JavaScript. Tanpa itu, pakai',
  noScriptLink: 'indeks A–Z semua nama, wilayah, dan partai',
  scope: 'Cari di',
  everywhere: 'seluruh Indonesia',
  notFoundTitle: 'Cara lain mencari',
  notFoundText: 'Periksa ejaannya, atau coba salah satu dari ini:',
  tips: {
    word: 'tulis satu kata saja, misalnya nama panggilan atau nama kecamatan;',
    province: 'pilih provinsi di atas, bila yang dicari kecamatan atau desa;',
    index: 'buka',
    indexLink: 'indeks A–Z',
    regions: 'pilih wilayah Anda di',
    regionsLink: 'daftar wilayah',
  },
  /** What the script prints; `{}` stands for a name, a number or what was typed. */
  words: {
    loading: 'Memuat pencarian… Sementara itu ada',
    failed: 'Pencarian gagal dimuat. Pakai',
    prompt: 'Tulis nama calon, wilayah, kecamatan, desa, atau partai.',
    count: '{} hasil untuk “{}”',
    none: 'Tidak ditemukan: “{}”',
    elsewhere: 'Di provinsi itu tidak ditemukan. Di seluruh Indonesia: ',
    groups: {
      pair: 'Pasangan',
      person: 'Tokoh',
      region: 'Daerah',
      party: 'Partai',
      guess: 'Kurang yakin. Mungkin maksud Anda:',
    },
    roles: ['Calon {}', 'Calon wakil {}'],
    places: { kecamatan: 'Kecamatan {}', desa: 'Desa {}', kelurahan: 'Kelurahan {}' },
    person: 'Tokoh: {}',
    alias: 'Ditemukan lewat sebutan “{}”.',
    spelled: 'Ditemukan lewat ejaan “{}”.',
    similar: 'Mirip dengan “{}” yang ditulis.',
    more: 'Tampilkan lebih banyak',
  },
  /** The same of the search in the whole text. */
  wholeText: {
    title: 'Cari di seluruh isi',
    count: '{} halaman memuat “{}”',
    none: 'Tidak ada halaman yang memuat “{}”',
    filters: 'Saring',
    all: 'semua',
  },
  filter: { tingkat: 'Tingkat', wilayah: 'Wilayah', partai: 'Partai', hasil: 'Hasil', jenis: 'Jenis' },
  candidatesFor: 'Calon',
  types: { pair: 'Pasangan', person: 'Tokoh', race: 'Pemilihan', region: 'Wilayah', party: 'Partai', guide: 'Panduan' },
  outcomes: { elected: 'Terpilih', not_elected: 'Tidak terpilih', cancelled: 'Dibatalkan', none: 'Belum ada hasil' },
} as const;

export const index = {
  title: 'Indeks A–Z',
  lead: 'Semua nama calon, ejaan lain, kecamatan, wilayah, pemilihan, dan partai.',
  description: (part: string) => `Indeks A–Z semua nama calon, wilayah, dan partai di Kenal Paslon${part}.`,
  letters: 'Huruf',
  partTitle: (letter: string) => `Indeks: ${letter}`,
  parts: (label: string) => `Bagian ${label}`,
  partLabel: (prefix: string) => `${prefix} lain`,
  range: (from: string, to: string) => (from === to ? from : `${from} – ${to}`),
  entries: (count: string) => `${count} nama`,
  manyLead: (label: string) => `Nama berhuruf awal ${label} dibagi menurut huruf berikutnya.`,
  district: 'kecamatan',
  party: 'partai',
  guide: 'panduan',
  other: 'lain',
  all: 'Semua huruf',
} as const;

export const notFound = {
  title: 'Halaman tidak ditemukan',
  description: 'Alamat ini tidak ada di Kenal Paslon. Cari nama, wilayah, atau partai.',
  lead: 'Alamat ini tidak ada di sini. Mungkin salah ketik, atau tautannya tidak lengkap.',
  try: 'Coba salah satu dari ini',
  moved: 'Halaman ini pindah alamat',
} as const;
