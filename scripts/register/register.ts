import { CommandError } from '../command.ts';

/** Addresses below the root of the site, each with the names of its sections; in the order in which they were noted. */
export type Register = ReadonlyMap<string, ReadonlySet<string>>;

const LINE = /^\/\S*(?: #[^\s#]+)*$/u;

function formatLine(address: string, anchors: Iterable<string>): string {
  return [address, ...[...anchors].map((anchor) => `#${anchor}`)].join(' ');
}

/** Reads a register: `/address/ #section #section`, where a later line may add sections; `#` begins a remark. */
export function parseRegister(text: string): Register {
  const register = new Map<string, Set<string>>();
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '' || line.startsWith('#')) {
      continue;
    }
    if (!LINE.test(line)) {
      throw new CommandError(
        `docs/url-register.txt baris ${index + 1}: "${line}" bukan alamat yang tercatat. ` +
          'Seharusnya seperti "/pilkada-2024/bupati-tapin/ #hasil #partai". Kembalikan baris itu seperti semula.',
      );
    }
    const [address = '', ...anchors] = line.split(' ');
    const known = register.get(address) ?? new Set();
    register.set(address, known);
    anchors.forEach((anchor) => known.add(anchor.slice(1)));
  }
  return register;
}

/** Lines that a register lacks to hold everything of another: an address that it knows is named again with new sections. */
export function listAdditions(register: Register, built: Register): string[] {
  return [...built].flatMap(([address, anchors]) => {
    const known = register.get(address);
    const added = [...anchors].filter((anchor) => known?.has(anchor) !== true);
    return known !== undefined && added.length === 0 ? [] : [formatLine(address, added)];
  });
}
