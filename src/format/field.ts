import type { Messages } from '../i18n/messages.ts';

/** A field of a record by the name readers know (`rounds[0].tally.validVotes` is part of `hasil`); its own where it has none. */
export const formatField = (field: string, t: Messages): string => t.fields[/^\w+/.exec(field)?.[0] ?? ''] ?? field;
