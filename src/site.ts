/** Everything about a build that comes from outside the content: address, day, contact, folders. */
export interface SiteSettings {
  /** Scheme and host, without a trailing slash. */
  readonly origin: string;
  /** Path of the site on its host, with a leading and a trailing slash. */
  readonly base: string;
  /** The day that pages speak of, `YYYY-MM-DD`. */
  readonly date: string;
  readonly contact: string | undefined;
  readonly contentDir: string;
  readonly isDefaultOrigin: boolean;
  /** False leaves out every image, PDF and booklet, and the links to them. */
  readonly cards: boolean;
}

/** A setting that cannot be used; its message is written for the person who set it. */
export class SettingError extends Error {
  override readonly name = 'SettingError';
}

type Environment = Readonly<Record<string, string | undefined>>;

const DEFAULT_ORIGIN = 'https://kenal-paslon.example';
const DEFAULT_CONTENT_DIR = 'src/content';
const MAKASSAR_OFFSET_MS = 8 * 60 * 60 * 1000; // WITA has no summer time
const EMAIL = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/iu;
const PATH_SEGMENT = /^[a-z0-9._~-]+$/iu;

function refuse(name: string, found: string, expected: string, remedy: string): never {
  throw new SettingError(`Nilai ${name} tidak dapat dipakai: "${found}". Seharusnya ${expected}. ${remedy}`);
}

function parseOrigin(found: string): string {
  const url = URL.canParse(found) ? new URL(found) : undefined;
  const isOrigin =
    url !== undefined && ['http:', 'https:'].includes(url.protocol) && url.pathname === '/' && !/[?#@\s]/u.test(found);
  return isOrigin
    ? url.origin
    : refuse(
        'SITE_URL',
        found,
        'alamat http(s) tanpa jalur, seperti "https://contoh.id"',
        'Bila situs berada di bawah sebuah jalur, tulis jalurnya di BASE_PATH.',
      );
}

function parseBase(found: string): string {
  const inner = found.replace(/^\//u, '').replace(/\/$/u, '');
  if (inner === '') {
    return found === '//' ? refuseBase(found) : '/';
  }
  const isPath = inner.split('/').every((part) => PATH_SEGMENT.test(part) && part !== '.' && part !== '..');
  return isPath ? `/${inner}/` : refuseBase(found);
}

function refuseBase(found: string): never {
  return refuse(
    'BASE_PATH',
    found,
    '"/" atau jalur seperti "/situs/", tanpa spasi, "//", atau ".."',
    'Kosongkan BASE_PATH bila situs berada di akar alamatnya.',
  );
}

function parseDate(found: string): string {
  const isDay =
    /^\d{4}-\d{2}-\d{2}$/u.test(found) &&
    !Number.isNaN(Date.parse(found)) &&
    new Date(found).toISOString().startsWith(found);
  return isDay
    ? found
    : refuse(
        'SITE_DATE',
        found,
        'tanggal yang ada dalam kalender, berbentuk TTTT-BB-HH seperti "2025-05-28"',
        'Kosongkan SITE_DATE untuk memakai hari ini.',
      );
}

function parseContact(found: string): string {
  return EMAIL.test(found)
    ? found
    : refuse(
        'SITE_CONTACT',
        found,
        'satu alamat surel seperti "redaksi@contoh.id"',
        'Kosongkan SITE_CONTACT bila belum ada.',
      );
}

function parseCards(found: string): boolean {
  return found === 'on' || found === 'off'
    ? found === 'on'
    : refuse('CARDS', found, '"on" atau "off"', 'Kosongkan CARDS untuk membuat semua gambar dan PDF.');
}

/** Reads the settings of a build from environment variables and the clock; throws a SettingError on a value it cannot use. */
export function readSiteSettings(env: Environment, now: Date): SiteSettings {
  const given = (name: string): string | undefined => env[name]?.trim() || undefined;
  const parse = <T>(name: string, parser: (found: string) => T): T | undefined => {
    const found = given(name);
    return found === undefined ? undefined : parser(found);
  };
  const origin = parse('SITE_URL', parseOrigin) ?? DEFAULT_ORIGIN;
  return {
    origin,
    base: parse('BASE_PATH', parseBase) ?? '/',
    date: parse('SITE_DATE', parseDate) ?? new Date(now.getTime() + MAKASSAR_OFFSET_MS).toISOString().slice(0, 10),
    contact: parse('SITE_CONTACT', parseContact),
    contentDir: given('CONTENT_DIR') ?? DEFAULT_CONTENT_DIR,
    isDefaultOrigin: origin === DEFAULT_ORIGIN,
    cards: parse('CARDS', parseCards) ?? true,
  };
}

/** The settings of this build, read once. */
export const site: SiteSettings = readSiteSettings(process.env, new Date());
