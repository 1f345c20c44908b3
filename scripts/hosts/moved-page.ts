/** An address that is no longer in use, and where it leads now. */
export interface MovedAddress {
  readonly from: string;
  readonly to: string;
}

const REFRESH = /<meta http-equiv="refresh" content="0;url=(\/[^/"][^"]*|\/)"/u;

/** Finds where a page that only leads on leads to; other pages give nothing. */
export function findMovedTo(html: string): string | undefined {
  return REFRESH.exec(html)?.[1];
}
