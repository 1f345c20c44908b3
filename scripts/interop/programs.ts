import { CommandError } from '../command.ts';
import { findOnPath } from '../machine.ts';
import type { Machine } from '../machine.ts';

/** A program that `npm run test:interop` runs, and the Debian packages that bring it. */
export interface Program {
  /** The variable by which the tests learn where it is. */
  readonly variable: string;
  readonly names: readonly string[];
  readonly packages: readonly string[];
}

export const PROGRAMS: readonly Program[] = [
  { variable: 'KENAL_NGINX', names: ['nginx'], packages: ['nginx-light'] },
  { variable: 'KENAL_CADDY', names: ['caddy'], packages: ['caddy'] },
  { variable: 'KENAL_SOFFICE', names: ['soffice', 'libreoffice'], packages: ['libreoffice-calc-nogui'] },
  { variable: 'KENAL_HUGO', names: ['hugo'], packages: ['hugo'] },
  { variable: 'KENAL_JAVA', names: ['java'], packages: ['default-jre-headless'] },
];

function find(machine: Machine, { variable, names }: Program): string | undefined {
  const given = machine.env[variable];
  return given === undefined || given === '' ? findOnPath(machine, names) : given;
}

function install(machine: Machine, missing: readonly Program[]): void {
  const packages = missing.flatMap((program) => program.packages);
  machine.say(`Memasang dengan apt-get: ${packages.join(' ')}…`);
  try {
    machine.run('apt-get', ['update']);
    machine.run('apt-get', ['install', '-y', '--no-install-recommends', ...packages]);
  } catch (error) {
    machine.say(`apt-get gagal: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Finds every program, on Debian as root by installing it; gives their places by variable, or throws with the remedy. */
export function findPrograms(machine: Machine): Record<string, string> {
  const listMissing = (): Program[] => PROGRAMS.filter((program) => find(machine, program) === undefined);
  const missing = listMissing();
  if (missing.length > 0 && machine.isRoot && findOnPath(machine, ['apt-get']) !== undefined) {
    install(machine, missing);
  }
  const lacking = listMissing();
  if (lacking.length > 0) {
    throw new CommandError(
      `Program yang diperlukan tidak ditemukan di PATH: ${lacking.map(({ names }) => names[0]).join(', ')}. ` +
        `Pasang dahulu (Debian atau Ubuntu: "sudo apt-get install ${lacking.flatMap(({ packages }) => packages).join(' ')}") ` +
        `atau tunjuk letaknya: ${lacking.map(({ variable, names }) => `${variable}=/letak/${names[0] ?? ''}`).join(' ')}.`,
    );
  }
  return Object.fromEntries(PROGRAMS.map((program) => [program.variable, find(machine, program) ?? '']));
}
