import type { z } from 'zod';
import type { Fault } from '../../src/domain/records.ts';

const typeNames: Record<string, string> = {
  string: 'teks (dalam tanda kutip bila mirip angka atau tanggal)',
  number: 'bilangan',
  int: 'bilangan bulat',
  array: 'daftar',
  object: 'kumpulan kunci (sebuah fakta: value dan sources)',
};

const privateKeys =
  /^(nik|ktp|npwp|identit\w*|alamat|address|telepon|telp|hp|phone|mobile|whatsapp|email|surel|agama|religion|faith|keluarga|family|istri|suami|spouse|anak|children|kesehatan|health|penyakit|kekayaan|harta|wealth|assets|lhkpn|lahir|birth\w*)$/i;

/** A name of a field as an editor reads it: `rounds[0].tally.validVotes`. */
export const toField = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${String(part)}]` : `${text}${text && '.'}${String(part)}`),
    '',
  );

/** A fault of a schema in words: field, what was found (`undefined`: nothing), what was expected, what to do. */
export const describeIssue = (issue: z.core.$ZodIssue, found: string | undefined): Pick<Fault, 'field' | 'message'> => {
  if (issue.code === 'unrecognized_keys') {
    return { field: toField([...issue.path, ...issue.keys.slice(0, 1)]), message: describeKeys(issue.keys) };
  }
  const field = toField(issue.path) || 'berkas';
  if (found === undefined) return { field, message: `tidak ada isi; ${expectationOf(issue) ?? 'wajib diisi'}.` };
  return {
    field,
    message: `ditemukan ${found}; ${expectationOf(issue) ?? 'bentuknya tidak sesuai, lihat contoh lain di folder yang sama'}.`,
  };
};

const describeKeys = (keys: readonly string[]): string => {
  const secret = keys.filter((key) => privateKeys.test(key));
  return secret.length > 0
    ? `data pribadi tidak pernah dimuat di situs ini: ${secret.join(', ')}. Hapus kuncinya beserta isinya.`
    : `kunci tidak dikenal: ${keys.join(', ')}. Hapus atau perbaiki ejaannya.`;
};

const expectationOf = (issue: z.core.$ZodIssue): string | undefined => {
  if (isOwn(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return `seharusnya ${typeNames[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `seharusnya ${issue.values.length > 1 ? 'salah satu dari ' : ''}${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return `paling sedikit ${String(issue.minimum)}${issue.origin === 'array' ? ' butir' : ''}`;
    case 'too_big':
      return `paling banyak ${String(issue.maximum)}`;
    default:
      return undefined;
  }
};

/** Whether a message is one of our schemas' own, not zod's English default. */
const isOwn = (message: string): boolean => !/^(Invalid|Too (small|big)|Unrecognized)/.test(message);
