import { citationOrder } from './citation-order';
import { citationTitleYear } from './citation-title-year';
import { completeCitation } from './complete-citation';
import { consistentCitation } from './consistent-citation';
import { noCitationAfterPlan } from './no-citation-after-plan';
import { noCitationConflict } from './no-citation-conflict';
import type { Rule } from './rule';

/** Every rule, in the order of the catalogue. One line each; nothing else has to be told of a new rule. */
export const allRules: readonly Rule[] = [
  noCitationAfterPlan,
  citationOrder,
  noCitationConflict,
  citationTitleYear,
  completeCitation,
  consistentCitation,
];
