/** Words of the page that describes the data; what each field means stands with its schema. */
export const data = {
  title: 'Data',
} as const;
