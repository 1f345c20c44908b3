import { describe, expect, it } from 'vitest';
import { SettingError, readSiteSettings } from '../../src/site.ts';

const noon = new Date('2025-05-28T04:00:00Z');
const read = (env: Record<string, string | undefined>) => readSiteSettings(env, noon);

describe('the settings of a site', () => {
  it('are complete without a single variable', () => {
    expect(read({})).toEqual({
      origin: 'https://kenal-paslon.example',
      base: '/',
      date: '2025-05-28',
      contact: undefined,
      contentDir: 'src/content',
      isDefaultOrigin: true,
      cards: true,
    });
  });

  it('take every value from its variable, and an empty one as not given', () => {
    const env = {
      SITE_URL: 'https://paslon.contoh.id/',
      BASE_PATH: '/situs/',
      SITE_DATE: '2024-11-27',
      SITE_CONTACT: 'redaksi@contoh.id',
      CONTENT_DIR: 'tests/fixtures/ahead',
      CARDS: 'off',
    };
    expect(read(env)).toEqual({
      origin: 'https://paslon.contoh.id',
      base: '/situs/',
      date: '2024-11-27',
      contact: 'redaksi@contoh.id',
      contentDir: 'tests/fixtures/ahead',
      isDefaultOrigin: false,
      cards: false,
    });
    expect(read(Object.fromEntries(Object.keys(env).map((name) => [name, ''])))).toEqual(read({}));
  });

  it.each([
    ['/', '/'],
    ['situs', '/situs/'],
    ['/situs', '/situs/'],
    ['situs/', '/situs/'],
    ['/pemilu/kenal-paslon/', '/pemilu/kenal-paslon/'],
  ])('give the path %s its two slashes', (found, expected) => {
    expect(read({ BASE_PATH: found }).base).toBe(expected);
  });

  it('take today from the clock of Makassar, where the day begins eight hours before that of Greenwich', () => {
    expect(readSiteSettings({}, new Date('2025-01-01T15:59:59Z')).date).toBe('2025-01-01');
    expect(readSiteSettings({}, new Date('2025-01-01T16:00:00Z')).date).toBe('2025-01-02');
  });

  it.each([
    ['SITE_URL', 'kenal-paslon.id'],
    ['SITE_URL', 'ftp://kenal-paslon.id'],
    ['SITE_URL', 'https://kenal-paslon.id/situs'],
    ['SITE_URL', 'https://kenal-paslon.id/?a=b'],
    ['SITE_URL', 'https://nama:sandi@kenal-paslon.id'],
    ['BASE_PATH', '//'],
    ['BASE_PATH', '/a//b/'],
    ['BASE_PATH', '/a b/'],
    ['BASE_PATH', '/../'],
    ['BASE_PATH', '/./'],
    ['BASE_PATH', 'C:/Program Files/situs/'],
    ['SITE_DATE', '28-05-2025'],
    ['SITE_DATE', '2025-02-30'],
    ['SITE_DATE', '2025-13-01'],
    ['SITE_DATE', 'besok'],
    ['SITE_CONTACT', 'redaksi'],
    ['SITE_CONTACT', 'a@b.id, c@d.id'],
    ['CARDS', 'no'],
    ['CARDS', 'OFF'],
  ])('refuse %s=%s with the name, the value and a way out', (name, value) => {
    const refused = (): unknown => read({ [name]: value });
    expect(refused).toThrow(SettingError);
    expect(refused).toThrow(`Nilai ${name} tidak dapat dipakai: "${value}". Seharusnya `);
    expect(refused).toThrow(/(?:Kosongkan|tulis jalurnya di) /u);
  });
});
