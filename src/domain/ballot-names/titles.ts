/**
 * Titles as Indonesian ballots print them, in lower case without dots, blanks and brackets (`S.Pd.I.` is `spdi`).
 * Academic titles follow Permendikbud 154 Tahun 2014 and older usage; the rest was read off KPU's ballots of 2024.
 */

/** Titles in front of a name that are certain with or without a dot. */
export const titlesBefore: ReadonlySet<string> = new Set([
  ...['prof', 'dr', 'drc', 'drhc', 'drs', 'dra', 'ir', 'drg', 'drh', 'hc', 'apt', 'ns', 'ars'],
  ...['hj', 'kh', 'khm', 'tgk', 'tgh', 'ust', 'ustadz', 'haji', 'hajah', 'hajjah', 'kiai', 'kyai', 'buya'],
  ...['pdt', 'pnt', 'capt'],
]);

/** Titles that only a dot tells from an initial or a word: `H.`, `K.H.`, `Hi.` (haji, in Maluku and Sulawesi). */
export const dottedTitlesBefore: ReadonlySet<string> = new Set(['h', 'hi', 'pt']);

/** Titles of several words in front of a name. */
export const phrasesBefore: readonly string[] = ['tuan guru'];

/** Ranks, each with the force and the mark of retirement that may follow. */
export const rank =
  /^(?:jenderal|jend|letjen|mayjen|brigjen|komjen|irjen|kombes|kolonel|kol|letkol|mayor|kapten|laksamana|laksdya|laksda|laksma|marsekal|marsdya|marsda|marsma|akbp|akp|kompol)\.?(?:\s+(?:tni|pol|ckm|inf|art|kav|czi|cpm|chk|mar|laut|pnb|adm)\b\.?)*(?:\s*\(\s*(?:purn|purnawirawan|p)\s*\.?\s*\)\.?)?/iu;

/** Marks in brackets that belong to the title before them, not to the name: `(Purn.)`, `(H.C)`, `(K)`, `(Hons)`. */
export const bracketedMarks: ReadonlySet<string> = new Set('purn hc c k p pd hons acc han subsp'.split(' '));

/** Titles behind a name, in any style of dots and capitals. */
export const titlesAfter: ReadonlySet<string> = new Set(
  [
    // Sarjana
    'sh se st si sp ss sm sag sak san sap sab sars sd sei sfarm sfil sfili sgz shi shum shut sik sikom sip sked skel skep skg skh skm skom skomi skpm sos spak spd spdi spdh spdk spi spkp spsi spt spwk ssi ssn ssos ssosi sst sstp sstpar ssy stp str sth sthi stp spak spdm skmp',
    // Magister
    'ma mm mh mt me mp ms mba mag mak map mappcom march mars mbiomed mcom mdiv mecdev mek med meng mes mfarm mgz mh mhi mhp mhkes mhsc mhum mib mik mikom mip mipol mk mked mkedpd mkes mkesos mkkk mkk mkm mkn mkp mkom mling mma mmar mmb mminov mmp mmpd mmpub mmt mpa mpd mpdi mpdk mph mph mpi mppm mpsdm mpsi mpsip mpw mpwk mrgnlurbplan msa msc msi msihan msm msn msos msp mth mtrap mtrip mup mups',
    // Doctor, specialist, profession, diploma, bachelor abroad
    'dr drs dra ir phd dba dmin apt akt ak ca cpa cfi cha cla cfrm kfm aaaik ns psikolog ipu ipm aseaneng aifo fisqua kp lc llm mba ba bba bsba bsc bschons bbus bbusacc bcom bcomm becon bpd',
    'spog spogk spa spb spbsubspbdk spjp spkk spm span spn sposp sppd sppk spot spp sppa sprad sps spthtkl subspbd spu',
    'ama amapd amatm amd amdak amdip amdkep amdpar amdt amdtek apar api ap aka',
  ]
    .join(' ')
    .split(' '),
);
