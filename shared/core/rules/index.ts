import { agencyCapitalsRule } from './agency-capitals';
import { agencyInForceRule } from './agency-in-force';
import { citationOrder } from './citation-order';
import { citationTitleYear } from './citation-title-year';
import { completeCitation } from './complete-citation';
import { consistentAgencyName } from './consistent-agency-name';
import { consistentCitation } from './consistent-citation';
import { consistentSeparators } from './consistent-separators';
import { noCitationAfterPlan } from './no-citation-after-plan';
import { noCitationConflict } from './no-citation-conflict';
import { noLeadAsCoordinator } from './no-lead-as-coordinator';
import { noLookalikeAgencySet } from './no-lookalike-agency-set';
import { noSeveralLeads } from './no-several-leads';
import { noUndeclaredAbbreviation } from './no-undeclared-abbreviation';
import { noUnknownAgency } from './no-unknown-agency';
import { requireLeadAgency } from './require-lead-agency';
import type { Rule } from './rule';

/** Every rule, in the order of the catalogue. One line each; nothing else has to be told of a new rule. */
export const allRules: readonly Rule[] = [
  requireLeadAgency,
  noSeveralLeads,
  consistentAgencyName,
  noLookalikeAgencySet,
  agencyCapitalsRule,
  noLeadAsCoordinator,
  consistentSeparators,
  noUnknownAgency,
  agencyInForceRule,
  noUndeclaredAbbreviation,
  noCitationAfterPlan,
  citationOrder,
  noCitationConflict,
  citationTitleYear,
  completeCitation,
  consistentCitation,
];
