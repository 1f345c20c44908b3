import type { Page } from '../built-site.ts';
import { collapse } from './visible-text.ts';

/** The title of a page as a browser shows it. */
export const readTitle = ({ root }: Page): string => collapse(root.querySelector('title')?.textContent ?? '');

/** What a page tells search engines about itself. */
export const readDescription = ({ root }: Page): string =>
  root.querySelector('meta[name="description"]')?.getAttribute('content')?.trim() ?? '';
