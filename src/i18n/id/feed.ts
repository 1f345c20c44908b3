/** Words of the feeds. */
export const feed = {
  title: 'Umpan',
} as const;
