import { CONTENT_TYPES, OTHER_TYPE, isText } from '../content-types.ts';
import { escapePattern } from './escape-pattern.ts';
import { splitHeaders } from './shared-headers.ts';
import { listRulesByLength } from './table.ts';
import type { HeaderTable } from './table.ts';

function variableOf(header: string): string {
  return `$kp_${header.toLowerCase().replaceAll('-', '_')}`;
}

function formatMap(table: HeaderTable, header: string): string {
  const rows = listRulesByLength(table).map(({ prefix, headers }) => {
    const key = prefix === '/' ? 'default' : `"~^${escapePattern(prefix)}"`;
    return `    ${key} "${headers[header] ?? ''}";`;
  });
  return `map $uri ${variableOf(header)} {\n${rows.join('\n')}\n}`;
}

function formatTypes(): string {
  const extensions = new Map<string, string[]>();
  for (const [extension, type] of Object.entries(CONTENT_TYPES)) {
    extensions.set(type, [...(extensions.get(type) ?? []), extension]);
  }
  return [...extensions].map(([type, names]) => `        ${type} ${names.join(' ')};`).join('\n');
}

/** Writes an nginx configuration for the `http` context: maps and one server. */
export function formatNginxConfig(table: HeaderTable, host: string): string {
  const { shared, differing } = splitHeaders(table);
  const headerLines = [
    ...differing.map((name) => `    add_header ${name} ${variableOf(name)} always;`),
    ...Object.entries(shared).map(([name, value]) => `    add_header ${name} "${value}" always;`),
  ];
  const textTypes = [...new Set(Object.values(CONTENT_TYPES))].filter((type) => isText(type) && type !== 'text/html');
  return `# Written by the build from scripts/headers/table.ts: edit there.
# Include this file inside "http { }", for instance from conf.d. Three lines are yours to change: listen, server_name, root.

${differing.map((name) => formatMap(table, name)).join('\n\n')}

server {
    listen 8080;                      # CHANGE: "443 ssl" with your certificate on a public server
    server_name ${host} localhost;    # CHANGE: your host name
    root dist;                        # CHANGE: the built folder${table.base === '/' ? '' : `, copied to ${table.base} inside the root`}; a relative path counts from "nginx -p"

    server_tokens off;
    absolute_redirect off;
    etag on;
    charset utf-8;
    charset_types ${textTypes.join(' ')};
    default_type ${OTHER_TYPE};
    types {
${formatTypes()}
    }

    # All headers stand here and nowhere below: a single add_header in a location would switch these off for it.
    # A header whose map gives an empty value is not sent.
${headerLines.join('\n')}

    index index.html;
    error_page 403 =404 ${table.base}404.html;
    error_page 404 ${table.base}404.html;

    location / {
        try_files $uri $uri/ =404;
    }
    location = ${table.base}_headers {
        internal;
    }
}
`;
}
