import { Cite, plugins, type CslItem } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Race } from '../../domain/entities.ts';
import { describePairRecord, describeRaceRecord, type CitedRecord } from '../../format/cited-record.ts';
import type { View } from '../../routes/view.ts';

Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false });

const toCsl = (record: CitedRecord, id: string, { t, locale, site }: View): CslItem => ({
  id,
  type: 'webpage',
  title: record.title,
  author: [{ literal: t.common.siteName }],
  publisher: t.common.siteName,
  URL: site.origin + record.path,
  issued: { 'date-parts': [(record.version ?? '').split('-').map(Number)] },
  language: locale,
  note: t.record.citeNote(record.version ?? ''),
});

/** A race and its pairs in ballot order, each with a name that is its own within the file. */
const listRecords = (race: Race, view: View, name: (number: number | undefined) => string): readonly CslItem[] => [
  toCsl(describeRaceRecord(race, view), name(undefined), view),
  ...race.pairs.map((pair) => toCsl(describePairRecord(pair, view), name(pair.number), view)),
];

/** Citations of a race and its pairs as BibTeX, a `@misc` for each with its address and the date of its version. */
export const formatBibtex = (race: Race, view: View): string =>
  new Cite(listRecords(race, view, (number) => [race.election.slug, race.slug, ...(number ? [number] : [])].join('-')))
    .format('bibtex')
    // The library puts the day into the month, where BibTeX knows twelve abbreviations; the note bears the whole date.
    .replace(/^(\s*month = )\{(\w{3})(?: \d+)?\},$/gm, '$1$2,');

/**
 * Citations of a race and its pairs as RIS, `ELEC` for each. Its ids hold at most 20 characters, so they are made of
 * year, region code and ballot number.
 */
export const formatRis = (race: Race, view: View): string =>
  new Cite(
    listRecords(race, view, (number) => [race.election.year, race.region.code, ...(number ? [number] : [])].join('-')),
  )
    .format('ris', { format: 'object' })
    .map(({ TY, ...tags }) => [['TY', TY], ...Object.entries(tags), ['ER', '']])
    // The library's own text breaks each line after 70 letters, addresses included.
    .map((lines) => lines.map(([tag, value]) => `${tag ?? ''}  - ${value ?? ''}\r\n`).join(''))
    .join('\r\n');
