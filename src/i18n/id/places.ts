/** Words about regions, parties, people and the home page. */
export const region = {
  list: 'Wilayah',
  listTitle: 'Wilayah',
  listLead: 'Pilih wilayah Anda untuk melihat semua surat suara di sana.',
  listDescription: 'Semua provinsi, kabupaten, dan kota yang pemilihannya ada di situs ini, dengan surat suaranya.',
  here: (offices: string) => `Di sini Anda memilih ${offices}.`,
  hereDone: (offices: string) => `Di sini pemilih memilih ${offices}.`,
  andOffice: ' serta ',
  heldAll: (date: string) => `Pemungutan suara berlangsung ${date} dan hasilnya sudah ditetapkan.`,
  revoted: (race: string, date: string) =>
    `Pemilihan ${race} diulang ${date}, setelah hasil pertamanya dibatalkan Mahkamah Konstitusi; angka di bawah dari pemungutan suara ulang itu.`,
  heldPartly: (date: string) => `Pemungutan suara berlangsung ${date}.`,
  ahead: (date: string) => `Pemungutan suara ${date}.`,
  ballotsTitle: 'Surat suara di sini',
  ballotOf: (office: string) => `Surat suara ${office}`,
  votesHere: (region: string) => `Suara di ${region}`,
  votesHereUnknown: (whole: string, region: string) => `Hasil resmi ${whole}; suara di ${region} belum ada data`,
  postponedFrom: (date: string) => `Semula ${date}, ditunda`,
  officialWhole: (whole: string) => `Hasil resmi ${whole}`,
  allAbout: (office: string) => `Semua tentang pemilihan ${office}`,
  withRulings: ', termasuk putusan Mahkamah Konstitusi',
  figures: 'Dalam angka',
  capital: 'Ibu kota',
  capitalReading: (name: string) => `ibu kota ${name}`,
  districtCount: 'Kecamatan',
  districts: 'Kecamatan',
  neighbours: 'Wilayah tetangga',
  neighboursNote: 'Dihitung dari batas wilayah yang disederhanakan.',
  regencies: 'Kabupaten dan kota',
  place: (region: string, province: string) => `Letak ${region} di peta kotak ${province}`,
  governorShare: (total: string) =>
    `Persentase suara gubernur di wilayah ini kami hitung dari ${total} suara untuk semua pasangan.`,
  code: 'Kode Kemendagri',
  history: 'Pemilihan sebelumnya di wilayah ini',
  historyRace: (race: string, year: number) => `${race} ${String(year)}`,
  license: 'Daftar wilayah dan kecamatan: idn-area-data, ODbL 1.0.',
  description: (region: string, offices: string) =>
    `${region}: surat suara ${offices}, semua pasangan calon, hasil, kecamatan, dan sumbernya.`,
  map: 'Di mana Anda memilih?',
  island: {
    sumatra: 'Sumatera',
    java: 'Jawa',
    lesser_sunda: 'Bali dan Nusa Tenggara',
    kalimantan: 'Kalimantan',
    sulawesi: 'Sulawesi',
    maluku: 'Maluku',
    papua: 'Papua',
    other: 'Provinsi lain',
  },
  islandNote: 'Provinsi dikelompokkan dan diurutkan menurut kode Kemendagri.',
  provinceCount: (count: string) => `${count} provinsi`,
  regencyCount: (count: number) => `${String(count)} kabupaten`,
  cityCount: (count: number) => `${String(count)} kota`,
  regenciesNone: 'kabupaten dan kota: belum ada data',
  listLeadSeveral: 'Pilih provinsi Anda, lalu kabupaten atau kota, untuk melihat semua surat suara di sana.',
  raceCount: (races: string, pairs: string) => `${races} pemilihan, ${pairs} pasangan`,
  raceCountNone: 'tidak ada pemilihan di data ini',
  governorNone: 'tidak ada pemilihan gubernur di data ini',
  withoutGovernor: (province: string) => `Tidak ada pemilihan gubernur ${province} di data ini.`,
  withoutGovernorButRegencies: 'Kabupaten dan kota di bawah ini punya pemilihannya sendiri.',
  withoutRaces: (region: string) => `Tidak ada pemilihan ${region} di data ini.`,
  descriptionNone: (region: string) =>
    `${region}: tidak ada pemilihan gubernur di data ini; kabupaten, kota, dan pemilihannya.`,
  descriptionBare: (region: string) => `${region}: tidak ada pemilihan di data ini; kode, kecamatan, dan sumbernya.`,
  provisionalWhole: (whole: string) => `Hitung sementara ${whole}, bukan hasil resmi`,
  provisionalHere: (region: string) => `Hitung sementara di ${region}, bukan hasil resmi`,
  mapWhole: (province: string) => `Seluruh ${province}: gubernur`,
  mapNote: 'Peta ini skematis: letak mengikuti arah mata angin, luas tidak.',
  legend: 'Arti kotak kecil',
  legendItems: {
    pair: 'satu pasangan',
    elected: 'terpilih',
    empty_column: 'kolom kosong',
    cancelled: 'dibatalkan',
  },
} as const;

export const village = {
  both: 'Desa dan kelurahan',
  desa: 'Desa',
  kelurahan: 'Kelurahan',
  title: (kinds: string, region: string) => `${kinds} di ${region}`,
  desaCount: (count: string) => `${count} desa`,
  kelurahanCount: (count: string) => `${count} kelurahan`,
  lead: (villages: string, districts: string) => `${villages} di ${districts} kecamatan.`,
  sameBallots: 'Semua pemilih yang tinggal di sini mendapat surat suara yang sama:',
  ballotsAt: 'Surat suaranya, dengan semua pasangan calon, ada di halaman',
  unmarked: 'Yang tidak ditandai kelurahan adalah desa.',
  inDistrict: (district: string) => `kec. ${district}`,
  kelurahanInDistrict: (district: string) => `kelurahan, kec. ${district}`,
  license: 'Daftar desa dan kelurahan: idn-area-data, ODbL 1.0.',
  link: (villages: string) => `${villages} menurut abjad`,
  description: (region: string, villages: string, districts: string) =>
    `${region}: ${villages} di ${districts} kecamatan menurut abjad, dan pemilihan yang diikuti semua pemilih di sana.`,
} as const;

export const party = {
  list: 'Partai',
  listTitle: 'Partai',
  listOrder: 'Urutannya menurut nomor partai pada Pemilu 2024.',
  listCounts: 'Angka menunjukkan berapa pasangan yang diusung atau didukung menurut sumber yang terbaca.',
  listUnknown: 'Siapa yang diusung atau didukung partai-partai ini: belum ada data.',
  listDescription:
    'Semua partai dengan pasangan yang diusung atau didukungnya menurut sumber, dari provinsi sampai kabupaten.',
  none: 'tidak ada pasangan yang tercatat',
  count: (count: number) => `${String(count)} pasangan`,
  nominates: (name: string, pairs: string, races: number) =>
    `${name} mengusung sedikitnya ${pairs} pasangan dalam ${String(races)} pemilihan.`,
  nominatesNone: (name: string, races: number) =>
    `Dalam ${String(races)} pemilihan di sini, sumber yang terbaca tidak menyebut pasangan yang diusung ${name}.`,
  supports: (pairs: string) => `Sumber mencatatnya sebagai pendukung ${pairs} pasangan.`,
  electedOne: 'Pasangan itu terpilih.',
  electedCount: (count: string) => `${count} di antaranya terpilih.`,
  noneElected: 'Tidak ada di antaranya yang terpilih.',
  reportNames: (count: string, report: string) => `${count} di antaranya disebut dalam ${report}`,
  inReport: 'disebut dalam laporan itu',
  with: 'bersama',
  alone: 'tanpa partai lain dalam sumber',
  partnersUnknown: 'bersama partai lain:',
  supportedTitle: 'Pasangan yang didukung',
  supportedNote: 'Sumber menyebut partai ini pendukung, bukan pengusung.',
  electionLead: (name: string, elections: string) =>
    `Pasangan yang diusung dan didukung ${name} dalam ${elections} pemilihan serentak, yang terbaru lebih dahulu.`,
  formerName: (name: string, shortName: string, until: string) =>
    name === shortName ? `Sampai ${until} bernama ${name}.` : `Sampai ${until} bernama ${name} (${shortName}).`,
  perLevel: 'Pasangan yang diusung dan didukung',
  allOf: (election: string) => `Semua pasangan pada ${election}`,
  perProvince: 'Menurut provinsi',
  electionTitle: (party: string, election: string) => `${party} pada ${election}`,
  provinceTitle: (party: string, province: string, election: string) => `${party} di ${province}, ${election}`,
  provinceLead: (pairs: string, name: string, province: string, election: string) =>
    `${pairs} pasangan di ${province} yang diusung atau didukung ${name} pada ${election}.`,
  countIn: (election: string, count: number) => `${election}:\u00a0${String(count)}`,
  partners: 'Partai yang mengusung bersama',
  partnersNote: 'Jumlah pasangan yang diusung bersama, menurut daftar yang terbaca.',
  gaps: 'Yang belum diketahui',
  gapsText: (count: string) =>
    `Daftar pengusung ${count} pasangan belum kami ketahui seluruhnya; partai ini mungkin ada di antaranya:`,
  gapsSummed: (count: string, levels: string) =>
    `Daftar pengusung ${count} pasangan belum kami ketahui seluruhnya (${levels}); partai ini mungkin ada di antaranya.`,
  gapsAll: (count: string, levels: string) =>
    `Partai pengusung belum tercatat untuk satu pun dari ${count} pasangan dalam pemilihan ini (${levels}).`,
  gapsLevel: (level: string, count: string) => `${count} di ${level}`,
  number: (number: number, election: string) => `Nomor urut ${String(number)} pada ${election}.`,
  acehnese: 'Partai lokal Aceh.',
  descriptionOf: (name: string, elections: string) =>
    `${name}: pasangan yang diusung dan didukung menurut sumber pada ${elections}, dengan partai koalisinya.`,
  descriptionIn: (name: string, place: string, pairs: number) =>
    `${name}, ${place}: ${String(pairs)} pasangan yang diusung atau didukung menurut sumber, menurut tingkat.`,
  description: (name: string, nominated: number, supported: number) =>
    `${name}: ${String(nominated)} pasangan yang diusung${supported > 0 ? ` dan ${String(supported)} yang didukung` : ''} menurut sumber, menurut tingkat, dengan partai koalisinya.`,
} as const;

export const person = {
  lead: (roles: string) => `${roles}.`,
  candidacies: 'Pencalonan',
  with: (name: string) => `bersama ${name}`,
  namesakes: 'Orang lain yang bernama sama:',
  titleAmongNamesakes: (name: string, candidacy: string, number: number) =>
    `${name}, ${candidacy}, nomor urut ${String(number)}`,
  career: 'Riwayat',
  aliases: 'Nama lain di sumber',
  soleReport: (publisher: string) => `hanya dalam laporan ${publisher}`,
  description: (name: string, role: string, region: string, year: number) =>
    `${name}, ${role} ${region} ${String(year)}: pencalonan, jabatan publik dan partai, dengan sumber tiap fakta.`,
} as const;

export const home = {
  title: 'Kenal Paslon: semua pasangan calon, hasil, dan sumbernya',
  description: (election: string, place: string) =>
    `Kenali semua pasangan calon ${election} di ${place}: nomor urut, partai, hasil resmi, dan sumber di samping tiap fakta.`,
  descriptionAhead: (election: string, place: string) =>
    `Kenali semua pasangan calon ${election} di ${place}: nomor urut, partai, visi, dan sumber di samping tiap fakta.`,
  otherElections: 'Pemilihan lain di situs ini:',
  headline: (races: string, pairs: string, revotes: string) => `${races} pemilihan, ${pairs} pasangan calon${revotes}.`,
  headlineRevote: ', satu pemungutan suara ulang',
  headlineRevotes: (count: string) => `, ${count} pemungutan suara ulang`,
  finished: (election: string, place: string) => `${election} di ${place} sudah selesai.`,
  revoteOnly: (region: string) =>
    `Hanya ${region} yang mencoblos dua kali: hasil pertamanya dibatalkan Mahkamah Konstitusi.`,
  stagesLink: 'Tahapan dan sumber',
  searchLabel: 'Cari nama, wilayah, atau partai',
  searchHint: 'Atau buka',
  searchIndex: 'indeks A–Z semua nama',
  who: 'Siapa yang terpilih?',
  whoAhead: 'Siapa saja calonnya?',
  sourcesNote: 'Sumber tiap hasil ada di halaman pemilihannya.',
  uses: 'Untuk apa Anda ke sini?',
  use: {
    voter: {
      title: 'Memilih',
      text: 'semua surat suara di sana, semua pasangan dengan ukuran yang sama. Tiap pemilihan bisa dibaca berdampingan.',
      link: 'halaman wilayah Anda',
      open: 'Buka',
    },
    journalist: {
      title: 'Memberitakan',
      text: 'Setiap pasangan punya alamat tetap dan setiap fakta punya sumber di sampingnya. Bagian halaman juga punya alamat sendiri, seperti #hasil dan #partai. Perubahan tercatat di',
      link: 'daftar koreksi',
    },
    cadre: {
      title: 'Memperkenalkan calon',
      text: 'Setiap',
      link: 'halaman partai',
      rest: 'memuat pasangan yang diusungnya dari provinsi sampai kabupaten, dengan partai koalisinya. Halamannya sama untuk semua partai.',
    },
  },
} as const;
