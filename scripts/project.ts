import { resolve } from 'node:path';

/** The folder of the project, whatever folder a command is started in. */
export const ROOT = resolve(import.meta.dirname, '..');

/** The folder that a build without `OUT_DIR` writes. */
export const DEFAULT_OUT_DIR = 'dist';
