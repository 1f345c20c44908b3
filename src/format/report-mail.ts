import type { View } from '../routes/view.ts';

/** A `mailto:` that reports a mistake, its address and the fact filled in; undefined where no contact is known. */
export const buildReportMail = (
  { address, title, fact }: { readonly address: string; readonly title: string; readonly fact: string },
  { t, site }: Pick<View, 't' | 'site'>,
): string | undefined =>
  site.contact &&
  `mailto:${site.contact}?subject=${encodeURIComponent(t.record.reportSubject(title))}&body=${encodeURIComponent(
    t.record.reportBody(address, fact).replaceAll('\n', '\r\n'),
  )}`;
