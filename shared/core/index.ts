/**
 * The face of the core: all that the shells may use. What is not named here is the core's own business.
 */
export { DIRECTORY_SHEET } from './agencies/agency-decisions';
export { explainAgencies } from './agencies/explain-agency';
export { analyse, type Analysis } from './analyse';
export { calendarCsv } from './calendar/calendar-csv';
export { calendarIcs } from './calendar/calendar-ics';
export { bodies, calendarRows, periodName } from './calendar/calendar-rows';
export { planProse } from './calendar/plan-prose';
export { readCalendar } from './calendar/read-calendar';
export type { ReportEntry } from './calendar/report-entry';
export { explainCitations } from './citations/explain-citations';
export { adoptDraft, type AdoptOutcome, type DraftChoice } from './commands/adopt-draft';
export { annex, type AnnexOutcome } from './commands/annex';
export { build } from './commands/build';
export { check } from './commands/check';
export { joined, type CommandOutcome } from './commands/command-outcome';
export { countFindings } from './commands/count-findings';
export { mergePlans } from './commands/merge-plans';
export { fix, fixedMessage, type FixOutcome } from './commands/fix';
export { listFindings } from './commands/list-findings';
export { planProblem, type PlanNeed, type PlanProblem } from './commands/plan-problem';
export { reasonsOf, refusedOutcome } from './commands/refused-outcome';
export type { SheetsOptions } from './commands/plan-sheets';
export { rememberColumns } from './commands/remember-columns';
export { renew } from './commands/renew';
export { undo } from './commands/undo';
export { comparePlans, type PlanComparison } from './compare/compare-plans';
export type { ComparedTask } from './compare/compared-task';
export type { FieldChange } from './compare/field-changes';
export type { Split } from './compare/find-splits';
export { taskPlace } from './compare/task-place';
export { explainPeriod } from './dates/explain-period';
export { dateToSerial } from './dates/read-serial';
export { draftPlan, type PlanDraft } from './draft/draft-plan';
export { DRAFT_KINDS, draftedRows, type DraftedRow } from './draft/drafted-rows';
export { draftedReading } from './draft/drafted-reading';
export { leftGroups } from './draft/left-groups';
export type { DraftTask, DraftTaskKind } from './draft/plan-draft';
export { consolidationTables, type DatabaseTable } from './exchange/consolidation-tables';
export { csvText, unguardText } from './exchange/csv';
export { exportTasks } from './exchange/export-task';
export { layoutTable } from './exchange/layout-table';
export { tableCsv, tableSchema } from './exchange/table-export';
export { taskTable } from './exchange/task-table';
export { sarifLog } from './exchange/sarif/sarif-log';
export { agencyRecord, periodRecord, taskRecord } from './exchange/task-record';
export { safeFixes } from './lint/plan-fixes';
export { isRewriting, type SheetCell } from './lint/spare-looks';
export { mergeParts, type Consolidation, type MergedTask, type MergedUnit } from './merge/merge-parts';
export { missingUnits } from './merge/missing-units';
export { planPart, type PlanPart } from './merge/plan-part';
export type { AgencyMention } from './model/agency';
export type {
  AnnexBodyRow,
  AnnexColumn,
  AnnexDocument,
  AnnexLine,
  AnnexLook,
  AnnexText,
} from './model/annex-document';
export {
  addDays,
  calendarDate,
  dayOf,
  monthOf,
  parseCalendarDate,
  weekdayOf,
  yearOf,
  type CalendarDate,
} from './model/calendar-date';
export {
  EMPTY_CELL,
  formulaCell,
  sameContent,
  valueCell,
  type CellContent,
  type CellValue,
} from './model/cell';
export type { DocumentBlock, ParagraphBlock, ProseDocument } from './model/document';
export type { Finding, Fix, Place, Severity } from './model/finding';
export type { LocalText } from './model/local-text';
export {
  sheetOf,
  type ApplyResult,
  type Conflict,
  type MergeOp,
  type PatchOp,
  type PlacedContent,
  type PutSheetOp,
  type RemovedRow,
  type RowsOp,
  type SetCellOp,
  type WorkbookPatch,
} from './model/patch';
export type { ColumnOverride, Field, PlanTable } from './model/plan';
export {
  cellRange,
  columnLetters,
  formatCell,
  formatRange,
  parseCell,
  parseColumnLetters,
  parseRange,
  rangeContains,
  topLeft,
  type CellPosition,
  type CellRange,
} from './model/range';
export type { ExportLayout, Profile } from './model/profile';
export type { PlanReading, SheetReading } from './model/reading';
export type {
  CellStyle,
  ChartDraft,
  ChartSeries,
  ConditionalStyle,
  DraftCell,
  DraftRow,
  DrawnSheet,
  ListValidation,
  PrintSetup,
  SheetDraft,
} from './model/sheet-draft';
export { sameSheetName, sheetByName, sheetNameKey } from './model/sheet-name';
export { sheetView, type SheetView } from './model/sheet-view';
export type {
  DateSystem,
  DisplayedNumber,
  LegacyFontCell,
  PlacedFormula,
  SheetSnapshot,
  WorkbookSnapshot,
} from './model/snapshot';
export type { RichTextCell, Run, TextRun } from './model/text-run';
export { spreadRuns } from './text/spread-runs';
export { movedMerges } from './patch/moved-merges';
export { draftContents, snapshotContents } from './patch/sheet-contents';
export { adjustmentsSheet } from './produce/adjustments/adjustments-sheet';
export { calendarSheet } from './produce/calendar/calendar-sheet';
export type { BuildOptions } from './produce/plan-build';
export { blankPlan, draftSheet } from './produce/plan/draft-sheet';
export { groupChanges } from './produce/changes/built-changes';
export type { CellChange } from './produce/changes/cell-change';
export { changesSummary } from './produce/changes/changes-summary';
export { countLines, textHeight } from './produce/sheet/row-height';
export { type RowTemplate, templateIn } from './produce/sheet/sheet-formula';
export { textSheet } from './produce/text/text-sheet';
export { doneOf, dueSerial } from './produce/units/due-figures';
export { drawnMergeSheets, mergeSheets } from './produce/units/merge-sheets';
export type { MergeSource, UnreadablePlan } from './produce/units/merge-source';
export { documentFromSnapshot } from './prose/document-from-snapshot';
export { documentFromText } from './prose/document-from-text';
export { DOCUMENT_SHEET, snapshotFromDocument } from './prose/snapshot-from-document';
export { TableDraft, asParagraphs } from './prose/table-draft';
export { walkHtml, type HtmlTree } from './prose/walk-html';
export { effectiveProfile } from './profile/effective-profile';
export { effectiveRules, spelledOut } from './profile/effective-rules';
export type { ProfileProblem } from './profile/json-reader';
export { readLayoutFile, readProfile } from './profile/read-profile';
export { profileText } from './profile/write-profile';
export { readPlan, type ReadOptions } from './read-plan';
export { CLEARABLE_FIELDS, type ClearableField, type Renewal } from './renew/renewal';
export { allRules } from './rules';
export { rulePages } from './rules/rule-pages';
export { unicodeOfFont } from './rules/text/unicode-of-font';
export { JOURNAL_SHEET, isJournalStep } from './store/journal-sheet';
export { OWN_SHEET_NAMES, isOwnSheet } from './store/own-sheets';
export { FIELDS, readWorkbookSettings } from './store/workbook-settings';
export { STORE_SHEET, readStore } from './store/workbook-store';
export { snapshotFromText } from './table/snapshot-from-text';
export { diffText, shortenDifference } from './text/diff-text';
export { joinWords } from './text/join-words';
export { upperFirst } from './text/upper-first';
export { formatDate } from './text/written-date';
export { textHash } from './work/hash';
export { runToEnd } from './work/slices';
export { romanNumeral } from './text/roman-numeral';
