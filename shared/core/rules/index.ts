import { agencyCapitalsRule } from './agency-capitals';
import { agencyInForceRule } from './agency-in-force';
import { citationOrder } from './citation-order';
import { citationTitleYear } from './citation-title-year';
import { completeCitation } from './complete-citation';
import { consistentAgencyName } from './consistent-agency-name';
import { consistentCitation } from './consistent-citation';
import { consistentPeriodStyle } from './consistent-period-style';
import { consistentSeparators } from './consistent-separators';
import { consistentToneMarks } from './consistent-tone-marks';
import { noAmbiguousPeriod } from './no-ambiguous-period';
import { noCitationAfterPlan } from './no-citation-after-plan';
import { noCitationConflict } from './no-citation-conflict';
import { noCommonTypo } from './no-common-typo';
import { noDeadlineOnDayOff } from './no-deadline-on-day-off';
import { noDoubledWord } from './no-doubled-word';
import { noEndBeforeStart } from './no-end-before-start';
import { noFormulaText } from './no-formula-text';
import { noImpossibleDate } from './no-impossible-date';
import { noLeadAsCoordinator } from './no-lead-as-coordinator';
import { noLegacyEncoding } from './no-legacy-encoding';
import { noLookalikeAgencySet } from './no-lookalike-agency-set';
import { noPeriodOutsidePlanYear } from './no-period-outside-plan-year';
import { noReportBeforeWorkEnds } from './no-report-before-work-ends';
import { noResidue } from './no-residue';
import { noSeveralLeads } from './no-several-leads';
import { noUndeclaredAbbreviation } from './no-undeclared-abbreviation';
import { noUnknownAgency } from './no-unknown-agency';
import { noUnreadPeriod } from './no-unread-period';
import { requireDeadline } from './require-deadline';
import { requireLeadAgency } from './require-lead-agency';
import type { Rule } from './rule';
import { unicodeNfc } from './unicode-nfc';

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
  noUnreadPeriod,
  noAmbiguousPeriod,
  noImpossibleDate,
  noEndBeforeStart,
  requireDeadline,
  noPeriodOutsidePlanYear,
  consistentPeriodStyle,
  noReportBeforeWorkEnds,
  noDeadlineOnDayOff,
  noCitationAfterPlan,
  citationOrder,
  noCitationConflict,
  citationTitleYear,
  completeCitation,
  consistentCitation,
  noLegacyEncoding,
  unicodeNfc,
  consistentToneMarks,
  noResidue,
  noDoubledWord,
  noCommonTypo,
  noFormulaText,
];
