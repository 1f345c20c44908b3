import type { Fault } from '../../src/domain/records.ts';

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escape = (text: string): string => text.replace(/[&<>"]/gu, (sign) => signs[sign] ?? sign);

const formatFault = ({ file, field, message }: Fault): string =>
  `<li><b>${escape(file)}</b><br><code>${escape(field)}</code>: ${escape(message)}</li>`;

/** The page that stands at every address while the content has faults; `client` is the script that loads it again. */
export const formatFaultPage = (faults: readonly Fault[], client: string): string => `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${String(faults.length)} kesalahan isi</title>
<style>
body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif}
li{margin:0 0 1rem;overflow-wrap:anywhere}
</style>
<script type="module" src="${escape(client)}"></script>
</head>
<body>
<h1>${String(faults.length)} kesalahan isi</h1>
<p>Halaman tampil lagi dengan sendirinya begitu semuanya diperbaiki dan disimpan.</p>
<ol>${faults.map(formatFault).join('\n')}</ol>
</body>
</html>
`;
