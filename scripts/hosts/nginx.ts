import { CONTENT_TYPES, OTHER_TYPE, isText } from '../content-types.ts';
import { escapePattern } from './escape-pattern.ts';
import { splitHeaders } from '../headers/shared-headers.ts';
import { listRulesByLength } from '../headers/table.ts';
import type { HeaderTable } from '../headers/table.ts';
import { HOST_FILES } from './host-files.ts';
import { formatHashSizes, formatHomeMap, formatMovedMap } from './nginx-addresses.ts';
import type { SiteAddresses } from './site-addresses.ts';

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

// The page that stands at a former address leads on too, but only a browser follows it.
const MOVED_FIRST = `
    if ($kp_moved) {
        return 301 $kp_moved$is_args$args;
    }
`;

/** Writes an nginx configuration for the `http` context: maps and one server. */
export function formatNginxConfig(table: HeaderTable, addresses: SiteAddresses, host: string): string {
  const { shared, differing } = splitHeaders(table);
  const headerLines = [
    ...differing.map((name) => `    add_header ${name} ${variableOf(name)} always;`),
    ...Object.entries(shared).map(([name, value]) => `    add_header ${name} "${value}" always;`),
  ];
  const textTypes = [...new Set(Object.values(CONTENT_TYPES))].filter((type) => isText(type) && type !== 'text/html');
  return `# Written by the build from scripts/headers/table.ts: edit there.
# Include this file inside "http { }", for instance from conf.d. Three lines are yours to change: listen, server_name, root.

# For the list of addresses at the end. nginx takes each of these two once: where yours has them, keep the larger.
${formatHashSizes(addresses)}

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
${addresses.moved.length === 0 ? '' : MOVED_FIRST}
    location / {
        try_files $uri $uri/ @home;
    }
    # Nothing stands there: where only letter case or the last slash is wrong, the right address answers.
    location @home {
        if ($kp_home) {
            return 301 $kp_home$is_args$args;
        }
        return 404;
    }
    location ~ "/\\.(?!well-known/)" {
        return 404;
    }
${HOST_FILES.map((file) => `    location = ${table.base}${file} {\n        internal;\n    }`).join('\n')}
}

# The address asked for without its last slashes.
map $uri $kp_bare {
    default $uri;
    "~^(?<kp_front>/.*[^/])/*$" $kp_front;
}

${formatMovedMap(addresses)}# Plain names are compared without regard to letter case.
${formatHomeMap(addresses)}
`;
}
