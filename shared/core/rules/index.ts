import { noBlankRow } from './structure/no-blank-row.rule';
import { noMergedDataCell } from './structure/no-merged-data-cell.rule';
import { noMissingAnnex } from './structure/no-missing-annex.rule';
import { noRepeatedHeader } from './structure/no-repeated-header.rule';
import { noSplitRow } from './structure/no-split-row.rule';
import { noUnreadRow } from './structure/no-unread-row.rule';
import { requireColumn } from './structure/require-column.rule';
import { consistentNumbering } from './numbering/consistent-numbering.rule';
import { consistentSectionNumerals } from './numbering/consistent-section-numerals.rule';
import { dutyInTable } from './content/duty-in-table.rule';
import { noDuplicateTask } from './content/no-duplicate-task.rule';
import { noLeadOverload } from './content/no-lead-overload.rule';
import { noOneOffAllYear } from './content/no-one-off-all-year.rule';
import { noPlanWithoutFigures } from './content/no-plan-without-figures.rule';
import { noUniformPeriod } from './content/no-uniform-period.rule';
import { noUnobservableResult } from './content/no-unobservable-result.rule';
import { requireContent } from './content/require-content.rule';
import { requireResult } from './content/require-result.rule';
import { requireStatus } from './content/require-status.rule';
import { agencyCapitalsRule } from './agencies/agency-capitals.rule';
import { agencyInForceRule } from './agencies/agency-in-force.rule';
import { consistentAgencyName } from './agencies/consistent-agency-name.rule';
import { consistentSeparators } from './agencies/consistent-separators.rule';
import { noLeadAsCoordinator } from './agencies/no-lead-as-coordinator.rule';
import { noLookalikeAgencySet } from './agencies/no-lookalike-agency-set.rule';
import { noMissingSeparator } from './agencies/no-missing-separator.rule';
import { noSeveralLeads } from './agencies/no-several-leads.rule';
import { noUndeclaredAbbreviation } from './agencies/no-undeclared-abbreviation.rule';
import { noUnknownAgency } from './agencies/no-unknown-agency.rule';
import { requireLeadAgency } from './agencies/require-lead-agency.rule';
import { consistentPeriodStyle } from './time/consistent-period-style.rule';
import { noAmbiguousPeriod } from './time/no-ambiguous-period.rule';
import { noDeadlineBeforeIssue } from './time/no-deadline-before-issue.rule';
import { noDeadlineOnDayOff } from './time/no-deadline-on-day-off.rule';
import { noEndBeforeStart } from './time/no-end-before-start.rule';
import { noImpossibleDate } from './time/no-impossible-date.rule';
import { noPeriodOutsidePlanYear } from './time/no-period-outside-plan-year.rule';
import { noReportBeforeWorkEnds } from './time/no-report-before-work-ends.rule';
import { noUnreadPeriod } from './time/no-unread-period.rule';
import { reportHasDeadline } from './time/report-has-deadline.rule';
import { reportOrder } from './time/report-order.rule';
import { requireDeadline } from './time/require-deadline.rule';
import { citationOrder } from './citations/citation-order.rule';
import { citationTitleYear } from './citations/citation-title-year.rule';
import { completeCitation } from './citations/complete-citation.rule';
import { consistentCitation } from './citations/consistent-citation.rule';
import { noCitationAfterPlan } from './citations/no-citation-after-plan.rule';
import { noCitationConflict } from './citations/no-citation-conflict.rule';
import { consistentToneMarks } from './text/consistent-tone-marks.rule';
import { noCommonTypo } from './text/no-common-typo.rule';
import { noDoubledWord } from './text/no-doubled-word.rule';
import { noFormulaText } from './text/no-formula-text.rule';
import { noLegacyEncoding } from './text/no-legacy-encoding.rule';
import { noResidue } from './text/no-residue.rule';
import { noSplitParagraph } from './text/no-split-paragraph.rule';
import { unicodeNfc } from './text/unicode-nfc.rule';
import { noBlankDocumentNumber } from './header/no-blank-document-number.rule';
import { noTemplateLeftover } from './header/no-template-leftover.rule';
import type { Rule } from './kit/rule';

/** Every rule, in the order of the catalogue. Written by `npm run docs` from the files beside it. */
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
  dutyInTable,
  requireStatus,
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
  reportHasDeadline,
  reportOrder,
  noDeadlineBeforeIssue,
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
