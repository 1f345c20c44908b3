import type { Factual } from '../../domain/facts.ts';

const sections: Readonly<Partial<Record<Factual['kind'], Readonly<Record<string, string>>>>> = {
  election: { stages: 'tahapan' },
  race: {
    rounds: 'hasil',
    events: 'perjalanan',
    rulings: 'perjalanan',
    determination: 'perjalanan',
    inauguration: 'perjalanan',
    decreeHandover: 'perjalanan',
  },
  pair: {
    nomination: 'partai',
    vision: 'visi',
    slogan: 'visi',
    quote: 'visi',
    nickname: 'visi',
    programmes: 'program',
  },
  person: { entries: 'riwayat', aliases: 'nama-lain' },
};

/** The section of its own page that shows a field of a record; undefined where no one section is certain to. */
export const findSection = (factual: Factual, field: string): string | undefined => {
  if (factual.kind === 'pair' && field === 'mission')
    return factual.entity.mission?.stage === 'in_office' ? 'program' : 'visi';
  // Candidacies of former elections stand with the candidacies, or nowhere.
  if (
    factual.kind === 'person' &&
    field === 'entries' &&
    factual.entity.entries.some(({ kind }) => kind === 'candidacy')
  )
    return undefined;
  return sections[factual.kind]?.[field];
};
