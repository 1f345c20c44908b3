import { CommandError } from './command.ts';
import { findOnPath } from './machine.ts';
import type { Machine } from './machine.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const REMEDY =
  'Pasang Chromium (Debian atau Ubuntu: "sudo apt-get install chromium"; macOS: "brew install --cask chromium"; ' +
  'Windows: "winget install Hibbiki.Chromium") atau tunjuk letaknya: KENAL_BROWSER=/letak/chromium npm test.';

function install(machine: Machine): void {
  machine.say('Chromium tidak ditemukan; memasangnya dengan apt-get…');
  try {
    machine.run('apt-get', ['update']);
    machine.run('apt-get', ['install', '-y', 'chromium']);
  } catch (error) {
    throw new CommandError(
      `Chromium tidak ditemukan, dan memasangnya dengan apt-get gagal (${error instanceof Error ? error.message : String(error)}). ${REMEDY}`,
    );
  }
}

/** Finds a Chromium for the browser tests, on Debian as root by installing it; throws with the remedy when there is none. */
export function findBrowser(machine: Machine): string {
  const given = machine.env['KENAL_BROWSER'];
  if (given !== undefined && given !== '') {
    if (!machine.exists(given)) {
      throw new CommandError(
        `KENAL_BROWSER menunjuk "${given}", tetapi berkas itu tidak ada. Seharusnya letak program Chromium atau Chrome. ` +
          'Perbaiki letaknya atau kosongkan KENAL_BROWSER.',
      );
    }
    return given;
  }
  const found = findOnPath(machine, NAMES);
  if (found !== undefined) {
    return found;
  }
  if (machine.isRoot && findOnPath(machine, ['apt-get']) !== undefined) {
    install(machine);
  }
  const installed = findOnPath(machine, NAMES);
  if (installed === undefined) {
    throw new CommandError(`Chromium tidak ditemukan di PATH. ${REMEDY}`);
  }
  return installed;
}
