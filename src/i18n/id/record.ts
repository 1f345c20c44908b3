/** Words about using a page elsewhere: citing it, its files, its corrections. */
export const record = {
  title: 'Kutip dan pakai',
  cite: 'Kutip',
} as const;
