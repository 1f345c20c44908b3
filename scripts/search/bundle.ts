import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { ROOT } from '../project.ts';

const entry = 'entry.ts';

/** Bytes of modules with all they import, as one minified module compressed by gzip -9. */
export const measureBundle = async (...modules: readonly string[]): Promise<number> => {
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? `\0${entry}` : undefined),
        load: (id) => (id === `\0${entry}` ? modules.map((path) => `export * from '/${path}';`).join('\n') : undefined),
      },
    ],
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' },
    },
  });
  const [output] = [built].flat();
  if (output === undefined || !('output' in output)) throw new Error('Vite built nothing');
  const code = output.output.map((file) => (file.type === 'chunk' ? file.code : '')).join('');
  return gzipSync(code, { level: 9 }).length;
};
