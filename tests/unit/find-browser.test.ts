import { delimiter } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.ts';
import type { Machine } from '../../scripts/machine.ts';

interface Described {
  readonly env?: Record<string, string>;
  readonly isRoot?: boolean;
  readonly files?: string[];
  readonly installs?: string;
}

function describeMachine({
  env = {},
  isRoot = false,
  files = [],
  installs,
}: Described): Machine & { readonly ran: string[] } {
  const present = new Set(files);
  const ran: string[] = [];
  return {
    env: { PATH: ['/usr/local/bin', '/usr/bin'].join(delimiter), ...env },
    isRoot,
    exists: (path) => present.has(path),
    say: (line) => {
      ran.push(line);
    },
    run: (program, args) => {
      ran.push([program, ...args].join(' '));
      if (args[0] === 'install' && installs !== undefined) {
        present.add(installs);
      }
    },
    ran,
  };
}

describe('the browser of the tests', () => {
  it('is the one that KENAL_BROWSER names, before any other', () => {
    const machine = describeMachine({
      env: { KENAL_BROWSER: '/opt/chrome' },
      files: ['/opt/chrome', '/usr/bin/chromium'],
    });
    expect(findBrowser(machine)).toBe('/opt/chrome');
  });

  it('is never silently another than the one that was named', () => {
    const machine = describeMachine({ env: { KENAL_BROWSER: '/opt/chrome' }, files: ['/usr/bin/chromium'] });
    expect(() => findBrowser(machine)).toThrow('KENAL_BROWSER menunjuk "/opt/chrome", tetapi berkas itu tidak ada.');
  });

  it('is found on the path, Chromium before Chrome', () => {
    const machine = describeMachine({ files: ['/usr/local/bin/google-chrome', '/usr/bin/chromium'] });
    expect(findBrowser(machine)).toBe('/usr/bin/chromium');
  });

  it('is installed on Debian when an administrator runs the tests', () => {
    const machine = describeMachine({ isRoot: true, files: ['/usr/bin/apt-get'], installs: '/usr/bin/chromium' });
    expect(findBrowser(machine)).toBe('/usr/bin/chromium');
    expect(machine.ran).toEqual([
      'Chromium tidak ditemukan; memasangnya dengan apt-get…',
      'apt-get update',
      'apt-get install -y chromium',
    ]);
  });

  it.each([
    ['for a person without rights', describeMachine({ files: ['/usr/bin/apt-get'] })],
    ['on a machine without apt-get', describeMachine({ isRoot: true })],
    ['where installing brings no browser', describeMachine({ isRoot: true, files: ['/usr/bin/apt-get'] })],
  ])('is asked for with the command to install it %s', (_case, machine) => {
    expect(() => findBrowser(machine)).toThrow(
      /^Chromium tidak ditemukan di PATH\. Pasang Chromium .+ KENAL_BROWSER=/u,
    );
  });
});
