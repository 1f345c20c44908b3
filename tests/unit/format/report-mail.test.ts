import { describe, expect, it } from 'vitest';
import { buildReportMail } from '../../../src/format/report-mail.ts';
import { getMessages } from '../../../src/i18n/messages.ts';
import { readSiteSettings } from '../../../src/site.ts';

const t = getMessages('id');
const report = { address: 'https://contoh.id/a/?b=1#hasil', title: `Ja'far & "Aco"`, fact: 'Hasil resmi' };

describe('a report of a mistake', () => {
  it('is a letter with the address and the fact filled in', () => {
    const site = readSiteSettings({ SITE_CONTACT: 'redaksi@contoh.id' }, new Date(0));
    const url = new URL(buildReportMail(report, { t, site }) ?? '');
    expect([url.protocol, url.pathname]).toEqual(['mailto:', 'redaksi@contoh.id']);
    expect(url.searchParams.get('subject')).toBe(`Koreksi: Ja'far & "Aco"`);
    expect(url.searchParams.get('body')).toMatch(
      /^Alamat: https:\/\/contoh\.id\/a\/\?b=1#hasil\r\nFakta: Hasil resmi\r\n\r\nYang tertulis:\r\n/u,
    );
  });

  it('is not offered where nobody would read it', () => {
    expect(buildReportMail(report, { t, site: readSiteSettings({}, new Date(0)) })).toBeUndefined();
  });
});
