import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listAddresses, readRegister } from '../../scripts/register-addresses.ts';

const dist = resolve(process.env['KENAL_DIST'] ?? 'dist');

/** Registered addresses that lead nowhere in a built folder. */
const listDead = (register: readonly string[], dir: string): string[] =>
  register.filter((address) => !existsSync(join(dir, address, 'index.html')));

describe('an address that was published once', () => {
  it('still exists or redirects', async () => {
    expect(listDead(await readRegister(), dist)).toEqual([]);
  });

  it('is missed when it is gone', () => {
    expect(listDead(['/', '/tidak-pernah-ada/'], dist)).toEqual(['/tidak-pernah-ada/']);
  });

  it('is on record, each once (after a build: npm run register:addresses)', async () => {
    const register = await readRegister();
    expect(new Set(register).size).toBe(register.length);
    const known = new Set(register);
    expect((await listAddresses(dist)).filter((address) => !known.has(address))).toEqual([]);
  });
});
