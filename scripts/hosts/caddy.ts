import { CONTENT_TYPES, OTHER_TYPE, getContentType } from '../content-types.ts';
import { splitHeaders } from '../headers/shared-headers.ts';
import { listRulesByLength } from '../headers/table.ts';
import type { HeaderTable } from '../headers/table.ts';
import { escapePattern } from './escape-pattern.ts';
import { HOST_FILES } from './host-files.ts';
import { toBare } from './site-addresses.ts';
import type { SiteAddresses } from './site-addresses.ts';

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

function formatTypes(): string {
  const rows = Object.keys(CONTENT_TYPES).map((name) => `\t\t~\\.${name}$ "${getContentType(`x.${name}`)}"`);
  return `\tmap {path} {kp_type} {\n${rows.join('\n')}\n\t\t~\\.[^/.]+$ "${OTHER_TYPE}"\n\t\tdefault ""\n\t}`;
}

function formatMoved({ moved }: SiteAddresses): string {
  const rows = moved.flatMap(({ from, to }) => [...new Set([from, toBare(from)])].map((key) => `\t\t${key} ${to}`));
  return `\tmap {path} {kp_moved} {\n${[...rows, '\t\tdefault ""'].join('\n')}\n\t}`;
}

// Only what this pattern allows is ever put into an answer: nothing in it leads to another host.
const PLAIN = '^(/[a-z0-9._-]+)+$';

/** Caddy has no word for "in small letters": one line for each letter, which leaves the question alone. */
function formatLowering(indent: string): string {
  return Array.from(
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
    (letter) => `${indent}uri path_regexp ${letter} ${letter.toLowerCase()}`,
  ).join('\n');
}

/** Writes a Caddyfile with one site. */
export function formatCaddyfile(table: HeaderTable, addresses: SiteAddresses): string {
  const { shared, differing } = splitHeaders(table);
  const { base } = table;
  const headerLines = [
    ...differing.map((name) => `\t\t${name} ${variableOf(name)}`),
    ...Object.entries(shared).map(([name, value]) => `\t\t${name} "${value}"`),
  ];
  const hostFiles = HOST_FILES.map((file) => base + file).join(' ');
  return `# Written by the build from scripts/headers/table.ts: edit there.
# SITE_ADDRESS is the address to answer on (a host name gets a certificate by itself), SITE_ROOT the built folder${
    base === '/' ? '' : `,\n# copied to ${base} inside the root`
  }.

(kenal_paslon_headers) {
	# One header block for all addresses: two blocks on one address would overwrite or repeat each other.
${differing.map((name) => formatMap(table, name)).join('\n\n')}
	header {
${headerLines.join('\n')}
	}
}

(kenal_paslon_addresses) {
	# Former addresses, and where they lead now.
${formatMoved(addresses)}
	map {query} {kp_question} {
		"" ""
		default "?{query}"
	}
}

{$SITE_ADDRESS:http://localhost:8080} {
	root * {$SITE_ROOT:dist}
	import kenal_paslon_headers
	import kenal_paslon_addresses

	# By this list and not by that of the machine, which may lack feeds, workbooks and citations.
${formatTypes()}
	@typed not vars {kp_type} ""
	header @typed Content-Type {kp_type}

	@moved not vars {kp_moved} ""
	redir @moved {kp_moved}{kp_question} 301

	# The pattern leaves out what could lead to another host: a double slash, a backslash.
	@bare {
		vars_regexp {path} "${PLAIN}"
		file {path}/index.html
	}
	redir @bare {path}/{kp_question} 301

	@hidden {
		path */.*
		not path ${base}.well-known/*
	}
	error @hidden 404
	file_server {
		hide ${HOST_FILES.join(' ')}
	}

	# An error runs these lines instead of those above; setting a header again does not repeat it.
	handle_errors {
		import kenal_paslon_headers
		header Content-Type "${getContentType('404.html')}"
		route {
			# Nothing stands there: where only letter case or the last slash is wrong, the right address answers.
			@nothing expression {http.error.status_code} == 404
			handle @nothing {
				route {
					uri path_regexp /+$ ""
${formatLowering('\t\t\t\t\t')}
					import kenal_paslon_addresses
					@moved_once not vars {kp_moved} ""
					redir @moved_once {kp_moved}{kp_question} 301
					@page {
						vars_regexp {path} "${PLAIN}"
						file {path}/index.html
					}
					redir @page {path}/{kp_question} 301
					@file {
						vars_regexp {path} "${PLAIN}"
						not path */.* ${hostFiles}
						file {path}
					}
					redir @file {path}{kp_question} 301
				}
			}
			rewrite * ${base}404.html
			file_server
		}
	}
}
`;
}
