import { titlesAfter, titlesBefore } from '../domain/ballot-names/titles.ts';

/** What search knows of words that are no names; it travels with the names so that the script stays small. */
export interface Lexicon {
  /** Lines of words; each is read as the first of its line. A phrase is written without its blank. */
  readonly synonyms: string;
  /** Words that may stand beside a name and do not tell whose it is: `calon`, `haji`, `dan`. */
  readonly free: string;
  /** Titles behind a name, which are free too, unless one is all that was typed: names begin like some of them. */
  readonly titles: string;
}

/** Words for offices, levels, directions and parties as people write them, in Indonesian, cut short, and in English. */
const synonyms = [
  'gubernur governor governors pilgub cagub cawagub gub',
  'bupati regent regents pilbup cabup cawabup',
  'walikota mayor mayors wako pilwako pilwali pilwalkot cawali cawako cawawali cawalkot cawawalkot walkot',
  'kabupaten kab regency',
  'kota city municipality',
  'provinsi province prov propinsi',
  'kecamatan kec subdistrict',
  'desa kelurahan kel village',
  'partai party',
  'pdip',
  'nasdem',
  'kolomkosong kotakkosong emptycolumn emptybox',
  'selatan south southern',
  'utara north northern',
  'timur east eastern',
  'barat west western',
  'tengah central',
  'tenggara southeast',
  'kepulauan islands',
  'kalimantan borneo',
  'jawa java',
  'perjuangan struggle',
  'demokrat democratic',
  'kebangkitan awakening',
  'nasional national',
  'keadilan justice',
  'sejahtera prosperous',
  'amanat mandate',
  'bulan crescent',
  'bintang star',
  'persatuan united',
  'pembangunan development',
  'gerakan movement',
  'buruh labour labor',
  'solidaritas solidarity',
  'golongan groups',
];

/** Words of a question, and forms of address, that are no part of a name. */
const fillers =
  'calon wakil paslon pasangan kandidat candidate candidates running mate deputy vice nomor no nomer number urut pilkada ' +
  'pemilihan pilihan election vote hasil result results profil siapa siapakah nama visi misi dan and dengan di the of for in from ' +
  'yang dari untuk ada apa saja mana adalah ini itu semua daftar kapan menang pemenang kalah terpilih tidak perolehan suara ' +
  'who is are what won winner lost list ' +
  'pak bapak bpk bu ibu bang abang mas mbak kak om paman acil guru habib gus hm hmm haj alm purn mr mrs';

/** What people call parties by the sign on their flag, by the party's key; these are words to search by, not facts. */
export const partyNicknames: Readonly<Record<string, string>> = {
  'pdi-perjuangan': 'Banteng',
  golkar: 'Beringin',
  ppp: 'Ka’bah',
  pan: 'Matahari',
  demokrat: 'Mercy',
};

/** The lexicon as it is sent. */
export const lexicon: Lexicon = {
  synonyms: synonyms.join('\n'),
  free: [...new Set([...fillers.split(' '), ...titlesBefore, 'h', 'm', 's'])].join(' '),
  titles: [...titlesAfter].join(' '),
};
