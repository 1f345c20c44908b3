import { escapePattern } from './escape-pattern.ts';
import { splitHeaders } from './shared-headers.ts';
import { listRulesByLength } from './table.ts';
import type { HeaderTable } from './table.ts';

function variableOf(header: string): string {
  return `{kp_${header.toLowerCase().replaceAll('-', '_')}}`;
}

function formatMap(table: HeaderTable, header: string): string {
  const rows = listRulesByLength(table).map(({ prefix, headers }) => {
    const key = prefix === '/' ? 'default' : `~^${escapePattern(prefix)}`;
    return `\t\t${key} "${headers[header] ?? ''}"`;
  });
  return `\tmap {path} ${variableOf(header)} {\n${rows.join('\n')}\n\t}`;
}

/** Writes a Caddyfile with one site. */
export function formatCaddyfile(table: HeaderTable): string {
  const { shared, differing } = splitHeaders(table);
  const headerLines = [
    ...differing.map((name) => `\t\t${name} ${variableOf(name)}`),
    ...Object.entries(shared).map(([name, value]) => `\t\t${name} "${value}"`),
  ];
  return `# Written by the build from scripts/headers/table.ts: edit there.
# SITE_ADDRESS is the address to answer on (a host name gets a certificate by itself), SITE_ROOT the built folder${
    table.base === '/' ? '' : `,\n# copied to ${table.base} inside the root`
  }.

(kenal_paslon_headers) {
	# One header block for all addresses: two blocks on one address would overwrite or repeat each other.
${differing.map((name) => formatMap(table, name)).join('\n\n')}
	header {
${headerLines.join('\n')}
	}
}

{$SITE_ADDRESS:http://localhost:8080} {
	root * {$SITE_ROOT:dist}
	import kenal_paslon_headers
	file_server {
		hide _headers .git
	}

	# An error runs these lines instead of those above; setting a header again does not repeat it.
	handle_errors {
		import kenal_paslon_headers
		rewrite * ${table.base}404.html
		file_server
	}
}
`;
}
