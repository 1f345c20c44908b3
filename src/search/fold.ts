/**
 * What is folded into what, in this order; docs/search.md has the reason of each rule. Spellings that are alike only now
 * and then (`j` for `z`, `k` for `h`) are not folded: they are cheap for `similarity.ts`.
 */
const rules = (
  [
    // First names cut short: Moh., Moch., Muh., Mohd., Md. and every Mohammad; Abd.; Ach. and Akh.; St. for Siti.
    ['^(m[ou][ck]?h(a?mm?[ae])?d?|md)$', 'muhamad'],
    ['^abd$', 'abdul'],
    ['^a[ck]h$', 'ahmad'],
    ['^st$', 'siti'],
    // The title that is part of names in Aceh and Riau: Teuku, Teungku, Tengku.
    ['^te(un|n)gku$', 'teuku'],
    // The spelling before 1972, alive in names: Soekarno, Djunaedi, Tjahjo, Sanjoto, Sjarif; Noor for Nur.
    ['o[eou]', 'u'],
    ['dj', 'j'],
    ['tj', 'c'],
    ['nj', 'ny'],
    // Arabic letters written in several ways: Syarif, Sholeh, Tsani, Sjarif; Dzikri, Azhar; Fadhil, Raudlatul; Thohir.
    ['s[hjy]|ts|dz|zh?', 's'],
    ['d[hl]', 'd'],
    ['th', 't'],
    ['[ck]h', 'h'],
    ['gh', 'g'],
    ['bh', 'b'],
    // One sound, several letters: Fitri and Vitri, Alfian and Alpian; Iqbal; Alex; Lucky; Hidayat; Suwandi and Suandi.
    ['ph|[pv]', 'f'],
    ['ck|q', 'k'],
    ['x', 'ks'],
    ['y|ee', 'i'],
    ['uw', 'u'],
    ['a[uw]', 'o'],
    ['ie$', 'i'],
    // An `h` that is hardly heard, beside a consonant or at the end: Ahmad, Jhon and John, Fatimah.
    ['([^aeiou\\n])h|h(?=[^aeiou]|$)', '$1'],
    // Doubled letters: Jannah and Janah, Supriyadi and Supriadi.
    ['(.)\\1+', '$1'],
  ] as const
).map(([pattern, folded]) => [new RegExp(pattern, 'gm'), folded] as const);

/**
 * The sound of a word, the same for its usual spellings: `Raudhatul` and `Raudlatul` are `rodatul`, `Moch` and `Mohammad`
 * `muhamad`. Takes words of `splitWords`, one or a line each: thousands at once take no longer than a few.
 */
export const foldWords = (lines: string): string =>
  rules.reduce((folded, [pattern, by]) => folded.replace(pattern, by), lines);
