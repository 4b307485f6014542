import { type Finding, formatRange } from '../../shared/core';
import type { Mark, MarkOutcome } from '../../shared/host/workbook-host';
import { explainFault } from './explain-fault';
import { showNotes } from './notes';
import { TEXT_SHEETS } from './read-sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Always true, and the way to know the tool's own marks again. */
const SIGNATURE = '=N("kehoach-chuan")=0';

const SEVERITIES = ['error', 'warning', 'hint'] as const;

/** Fill and letters that stay readable, also in grey print; the same as in the .xlsx file. */
const LOOKS: Readonly<Record<Mark['severity'], { readonly fill: string; readonly color: string }>> = {
  error: { fill: '#F8CBAD', color: '#7F0000' },
  warning: { fill: '#FFE699', color: '#5C4400' },
  hint: { fill: '#DDEBF7', color: '#1F3864' },
};

/** A mark with what is wrong in words, for people who work without the side bar. */
export interface NotedMark extends Mark {
  readonly text?: string;
}

/** The marks of what was found, each with its message. */
export const marksOf = (findings: readonly Finding[]): readonly NotedMark[] =>
  findings.flatMap(({ places, severity, message }) =>
    places.map((place) => ({ ...place, severity, text: message.vi })),
  );

/**
 * Replaces the tool's own marks: conditional-format rules before all others, and notes where a mark brings words.
 * Those of people stay as they are. `only` names the sheets that were checked, where others cannot have marks.
 * A sheet that this user may not format goes without and is named: marks are an extra, the findings are not.
 */
export function showMarks(
  book: Spreadsheet,
  marks: readonly NotedMark[],
  only?: readonly { readonly id: string }[],
): MarkOutcome {
  const ids = only && new Set(only.map(({ id }) => id));
  const unmarked: string[] = [];
  for (const sheet of book.getSheets()) {
    if (TEXT_SHEETS.has(sheet.getName()) || ids?.has(String(sheet.getSheetId())) === false) continue;
    const own = marks.filter(
      (mark) => mark.sheet === String(sheet.getSheetId()) || mark.sheet === sheet.getName(),
    );
    const present = sheet.getConditionalFormatRules();
    const others = present.filter((rule) => !isMark(rule));
    if (own.length === 0 && others.length === present.length) continue;
    if (!setRules(sheet, [...markRules(sheet, own), ...others])) {
      if (own.length > 0) unmarked.push(sheet.getName());
      continue;
    }
    showNotes(
      sheet,
      own.flatMap(({ range, text }) => (text === undefined ? [] : [{ range, text }])),
    );
  }
  return { unmarked };
}

/** Codes of Google's refusals; in other languages than two they are unknown, and a check is not lost for colours. */
const REFUSALS: ReadonlySet<string> = new Set(['protected', 'permission', 'unknown']);

/** False where the sheet is closed to this user. */
function setRules(sheet: Sheet, rules: Rule[]): boolean {
  try {
    sheet.setConditionalFormatRules(rules);
    return true;
  } catch (error) {
    if (!REFUSALS.has(explainFault(error).code)) throw error;
    return false;
  }
}

const isMark = (rule: Rule): boolean =>
  (rule.getBooleanCondition()?.getCriteriaValues() ?? []).some((value) => value === SIGNATURE);

const markRules = (sheet: Sheet, marks: readonly Mark[]): readonly Rule[] =>
  SEVERITIES.flatMap((severity) => {
    const areas = marks.filter((mark) => mark.severity === severity).map(({ range }) => formatRange(range));
    if (areas.length === 0) return [];
    const { fill, color } = LOOKS[severity];
    return SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(SIGNATURE)
      .setBackground(fill)
      .setFontColor(color)
      .setRanges(sheet.getRangeList([...new Set(areas)]).getRanges())
      .build();
  });
