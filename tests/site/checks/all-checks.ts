import { budgetChecks } from './budgets.ts';
import type { SiteCheck } from './check.ts';
import { citationChecks } from './citations.ts';
import { embedChecks } from './embeds.ts';
import { frameChecks } from './frame.ts';
import { jsonLdChecks } from './json-ld.ts';
import { linkChecks } from './links.ts';
import { markupChecks } from './markup.ts';
import { socialChecks } from './social.ts';
import { vocabularyChecks } from './vocabulary.ts';
import { wordChecks } from './words.ts';

/** What every page of every site must keep to, whatever election it shows. */
export const allChecks: readonly SiteCheck[] = [
  ...budgetChecks,
  ...linkChecks,
  ...frameChecks,
  ...citationChecks,
  ...wordChecks,
  ...jsonLdChecks,
  ...vocabularyChecks,
  ...socialChecks,
  ...markupChecks,
  ...embedChecks,
];
