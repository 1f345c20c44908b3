/** Words of the embeds, and of the code that puts one into another page. */
export const embed = {
  title: 'Sematkan',
} as const;
