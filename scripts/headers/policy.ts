/** A Content-Security-Policy as directives in the order in which they are printed. */
export type Policy = Readonly<Record<string, string>>;

/** Builds the policy of every page: nothing but its own inline styles and pictures of this origin. */
export function buildPagePolicy(styleHashes: readonly string[]): Policy {
  return {
    'default-src': "'none'",
    'style-src': styleHashes.length === 0 ? "'none'" : styleHashes.join(' '),
    'img-src': "'self' data:",
    'form-action': "'self'",
    'base-uri': "'none'",
    'frame-src': "'self'",
    'frame-ancestors': "'none'",
  };
}

/** Adds what full-text search needs: scripts, WebAssembly and requests of this origin. */
export function allowSearch(policy: Policy): Policy {
  return { ...policy, 'script-src': "'self' 'wasm-unsafe-eval'", 'connect-src': "'self'" };
}

/** Lets any site show the page in a frame. */
export function allowFrames(policy: Policy): Policy {
  return { ...policy, 'frame-ancestors': '*' };
}

/** Prints a policy as the value of its header. */
export function formatPolicy(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}
