/**
 * Words of a text as search compares them: lower case ASCII letters and digits. Marks above letters and apostrophes
 * vanish (`Ja’far` is `jafar`, as people type it), everything else parts words (`Al-Habsyie` is `al habsyie`).
 */
export const splitWords = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}'‘’ʼ\x60]/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? [];
