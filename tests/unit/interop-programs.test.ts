import { describe, expect, it } from 'vitest';
import { PROGRAMS, findPrograms } from '../../scripts/interop/programs.ts';
import type { Machine } from '../../scripts/machine.ts';

/** A machine with some programs in `/bin`, which `apt-get` may add to. */
function toMachine(own: readonly string[], { isRoot = false, works = true } = {}): Machine & { ran: string[] } {
  const present = new Set(own.map((name) => `/bin/${name}`));
  const ran: string[] = [];
  return {
    ran,
    isRoot,
    env: { PATH: '/bin' },
    exists: (path) => present.has(path),
    say: () => undefined,
    run: (program, args) => {
      ran.push([program, ...args].join(' '));
      if (!works) throw new Error('no network');
      if (args[0] === 'install') for (const { names } of PROGRAMS) present.add(`/bin/${names[0] ?? ''}`);
    },
  };
}

const ALL = PROGRAMS.map(({ names }) => names[0] ?? '');

describe('the programs of npm run test:interop', () => {
  it('are taken from the path', () => {
    const machine = toMachine(ALL);
    expect(findPrograms(machine)).toMatchObject({ KENAL_NGINX: '/bin/nginx', KENAL_SOFFICE: '/bin/soffice' });
    expect(machine.ran).toEqual([]);
  });

  it('are taken from where a variable says they are', () => {
    const machine = toMachine(ALL.slice(1));
    const env = { ...machine.env, KENAL_NGINX: '/opt/nginx' };
    expect(findPrograms({ ...machine, env })).toMatchObject({ KENAL_NGINX: '/opt/nginx' });
  });

  it('are installed as root on Debian, those that are missing and no others', () => {
    const machine = toMachine(['apt-get', 'nginx', 'caddy', 'hugo', 'java'], { isRoot: true });
    expect(findPrograms(machine)).toMatchObject({ KENAL_SOFFICE: '/bin/soffice' });
    expect(machine.ran).toEqual([
      'apt-get update',
      'apt-get install -y --no-install-recommends libreoffice-calc-nogui',
    ]);
  });

  it.each([
    ['without the rights to install', {}],
    ['when installing fails', { isRoot: true, works: false }],
  ])('are named with the remedy %s', (_, way) => {
    expect(() => findPrograms(toMachine(['apt-get', 'nginx', 'soffice', 'java'], way))).toThrow(
      'tidak ditemukan di PATH: caddy, hugo. Pasang dahulu (Debian atau Ubuntu: "sudo apt-get install caddy hugo") ' +
        'atau tunjuk letaknya: KENAL_CADDY=/letak/caddy KENAL_HUGO=/letak/hugo.',
    );
  });
});
