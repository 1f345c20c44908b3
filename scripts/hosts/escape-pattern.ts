/** Escapes an address for use inside a regular expression of a host's configuration. */
export function escapePattern(address: string): string {
  return address.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}
