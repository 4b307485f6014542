import { agencyCapitalsRule } from './agency-capitals';
import { agencyInForceRule } from './agency-in-force';
import { citationOrder } from './citation-order';
import { citationTitleYear } from './citation-title-year';
import { completeCitation } from './complete-citation';
import { consistentAgencyName } from './consistent-agency-name';
import { consistentCitation } from './consistent-citation';
import { consistentNumbering } from './consistent-numbering';
import { consistentPeriodStyle } from './consistent-period-style';
import { consistentSectionNumerals } from './consistent-section-numerals';
import { consistentSeparators } from './consistent-separators';
import { consistentToneMarks } from './consistent-tone-marks';
import { noAmbiguousPeriod } from './no-ambiguous-period';
import { noBlankDocumentNumber } from './no-blank-document-number';
import { noBlankRow } from './no-blank-row';
import { noCitationAfterPlan } from './no-citation-after-plan';
import { noCitationConflict } from './no-citation-conflict';
import { noCommonTypo } from './no-common-typo';
import { noDeadlineOnDayOff } from './no-deadline-on-day-off';
import { noDoubledWord } from './no-doubled-word';
import { noDuplicateTask } from './no-duplicate-task';
import { noEndBeforeStart } from './no-end-before-start';
import { noFormulaText } from './no-formula-text';
import { noImpossibleDate } from './no-impossible-date';
import { noLeadAsCoordinator } from './no-lead-as-coordinator';
import { noLeadOverload } from './no-lead-overload';
import { noLegacyEncoding } from './no-legacy-encoding';
import { noLookalikeAgencySet } from './no-lookalike-agency-set';
import { noMissingSeparator } from './no-missing-separator';
import { noMergedDataCell } from './no-merged-data-cell';
import { noMissingAnnex } from './no-missing-annex';
import { noOneOffAllYear } from './no-one-off-all-year';
import { noPeriodOutsidePlanYear } from './no-period-outside-plan-year';
import { noPlanWithoutFigures } from './no-plan-without-figures';
import { noRepeatedHeader } from './no-repeated-header';
import { noReportBeforeWorkEnds } from './no-report-before-work-ends';
import { noResidue } from './no-residue';
import { noSeveralLeads } from './no-several-leads';
import { noSplitParagraph } from './no-split-paragraph';
import { noSplitRow } from './no-split-row';
import { noTemplateLeftover } from './no-template-leftover';
import { noUndeclaredAbbreviation } from './no-undeclared-abbreviation';
import { noUniformPeriod } from './no-uniform-period';
import { noUnknownAgency } from './no-unknown-agency';
import { noUnobservableResult } from './no-unobservable-result';
import { noUnreadPeriod } from './no-unread-period';
import { noUnreadRow } from './no-unread-row';
import { requireColumn } from './require-column';
import { requireContent } from './require-content';
import { requireDeadline } from './require-deadline';
import { requireLeadAgency } from './require-lead-agency';
import { requireResult } from './require-result';
import type { Rule } from './rule';
import { unicodeNfc } from './unicode-nfc';

/** Every rule, in the order of the catalogue. One line each; nothing else has to be told of a new rule. */
export const allRules: readonly Rule[] = [
  noRepeatedHeader,
  noSplitRow,
  noBlankRow,
  noUnreadRow,
  requireColumn,
  noMissingAnnex,
  noMergedDataCell,
  consistentNumbering,
  consistentSectionNumerals,
  requireContent,
  noDuplicateTask,
  requireResult,
  noUnobservableResult,
  noPlanWithoutFigures,
  noOneOffAllYear,
  noUniformPeriod,
  noLeadOverload,
  requireLeadAgency,
  noSeveralLeads,
  consistentAgencyName,
  noLookalikeAgencySet,
  agencyCapitalsRule,
  noLeadAsCoordinator,
  consistentSeparators,
  noMissingSeparator,
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
  noSplitParagraph,
  noDoubledWord,
  noCommonTypo,
  noFormulaText,
  noBlankDocumentNumber,
  noTemplateLeftover,
];
