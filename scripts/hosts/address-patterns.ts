import type { HeaderTable } from '../headers/table.ts';

interface Folder {
  readonly folders: Map<string, Folder>;
  readonly files: string[];
}

function growTree(files: readonly string[]): Folder {
  const root: Folder = { folders: new Map(), files: [] };
  for (const file of files) {
    const parts = file.split('/');
    const name = parts.pop() ?? '';
    let folder = root;
    for (const part of parts) {
      const next: Folder = folder.folders.get(part) ?? { folders: new Map(), files: [] };
      folder.folders.set(part, next);
      folder = next;
    }
    folder.files.push(name);
  }
  return root;
}

/** The addresses at which hosts serve a file: `index.html` also by its folder, `x.html` also as `x`. */
function listFileAddresses(folder: string, name: string): string[] {
  if (name === 'index.html') {
    return [folder, `${folder}index.html`];
  }
  return name.endsWith('.html')
    ? [`${folder}${name}`, `${folder}${name.slice(0, -'.html'.length)}`]
    : [`${folder}${name}`];
}

/**
 * Lists patterns (`/a/*`, or one address) that cover every built file and never match the same address twice,
 * each inside exactly one rule of the table; `files` are paths inside the built folder.
 */
export function listAddressPatterns(table: HeaderTable, files: readonly string[]): string[] {
  const patterns: string[] = [];
  const hasRuleInside = (address: string): boolean =>
    table.rules.some(({ prefix }) => prefix.startsWith(address) && prefix !== address);
  const visit = (folder: Folder, address: string): void => {
    for (const name of [...folder.files].sort()) {
      patterns.push(...listFileAddresses(address, name));
    }
    for (const [name, inner] of [...folder.folders].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const innerAddress = `${address}${name}/`;
      if (hasRuleInside(innerAddress)) {
        visit(inner, innerAddress);
      } else {
        patterns.push(`${innerAddress}*`);
      }
    }
  };
  visit(growTree(files), table.base);
  return patterns;
}
