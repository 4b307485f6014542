import { type CellStyle, formatRange } from '../../shared/core';
import type { Mark } from '../../shared/host/workbook-host';
import type { XlsxPackage } from './package/xlsx-package';
import { readWorkbookPart } from './package/workbook-part';
import { changeFrame } from './sheet/sheet-frame';
import { layOutSheet, WORKSHEET_ORDER } from './sheet/sheet-layout';
import { WorkbookEditor } from './workbook-editor';
import type { Splice } from './xml/splice-xml';
import { insertInOrder, setAttribute, spliceXml, withPrefix } from './xml/splice-xml';
import { attributeOf, childrenOf } from './xml/xml-elements';

/** Always true, and the way to know the tool's own marks again. */
const SIGNATURE = 'N("kehoach-chuan")=0';
const ESCAPED_SIGNATURE = 'N(&quot;kehoach-chuan&quot;)=0';

const SEVERITIES = ['error', 'warning', 'hint'] as const;

/** Fill and letters that stay readable, also in grey print. */
const LOOKS: Readonly<Record<Mark['severity'], CellStyle>> = {
  error: { fill: '#F8CBAD', color: '#7F0000' },
  warning: { fill: '#FFE699', color: '#5C4400' },
  hint: { fill: '#DDEBF7', color: '#1F3864' },
};

/** Ranges in one rule: spreadsheets refuse lists without end. */
const MAX_RANGES = 400;

/** The file with marks laid over the cells as conditional formats that come before all others. */
export function writeMarks(file: XlsxPackage, marks: readonly Mark[]): XlsxPackage {
  if (marks.length === 0) return file;
  const editor = new WorkbookEditor(file);
  for (const sheet of editor.sheets()) {
    const rules = rulesOf(marks.filter((mark) => mark.sheet === sheet.id || mark.sheet === sheet.name));
    if (rules.length === 0 || !sheet.isWorksheet) continue;
    const { part, name } = sheet;
    const xml = editor.file.text(part) ?? '';
    const mark = (text: string): string =>
      addRules(shiftPriorities(text, name, rules.length), name, rules, editor);
    // why: rows as they came were checked when they were read; rewritten ones have to pass the self-check
    if (editor.file.isChanged(part)) editor.replacePart(part, mark(xml));
    else editor.drawPart(part, changeFrame(xml, name, mark));
  }
  return editor.finish();
}

interface MarkRule {
  readonly severity: Mark['severity'];
  readonly ranges: readonly string[];
}

/** One rule or more for each severity, the graver first. */
const rulesOf = (marks: readonly Mark[]): readonly MarkRule[] =>
  SEVERITIES.flatMap((severity) => {
    const own = marks.filter((mark) => mark.severity === severity);
    const ranges = [...new Set(own.map(({ range }) => formatRange(range)))];
    return Array.from({ length: Math.ceil(ranges.length / MAX_RANGES) }, (_, index) => ({
      severity,
      ranges: ranges.slice(index * MAX_RANGES, (index + 1) * MAX_RANGES),
    }));
  });

function addRules(xml: string, name: string, rules: readonly MarkRule[], editor: WorkbookEditor): string {
  const { root, prefix } = layOutSheet(xml, name);
  const written = rules.map(({ severity, ranges }, index) => {
    const look = String(editor.styles.differential(LOOKS[severity]));
    return (
      `<conditionalFormatting sqref="${ranges.join(' ')}">` +
      `<cfRule type="expression" dxfId="${look}" priority="${String(index + 1)}">` +
      `<formula>${ESCAPED_SIGNATURE}</formula></cfRule></conditionalFormatting>`
    );
  });
  const fragment = withPrefix(written.join(''), prefix);
  return spliceXml(xml, [
    insertInOrder(xml, root, { name: 'conditionalFormatting', order: WORKSHEET_ORDER, fragment }),
  ]);
}

/** Moves the priorities of the rules that are there, so that those of the marks find room before them. */
function shiftPriorities(xml: string, name: string, by: number): string {
  const { data } = layOutSheet(xml, name);
  const splices: Splice[] = [];
  const rules = xml.slice(data.end).matchAll(/<(?:[\w.-]+:)?cfRule\s/g);
  for (const { index } of rules) {
    const tag = { start: data.end + index };
    const priority = attributeOf(xml, tag, 'priority');
    if (priority !== undefined)
      splices.push(setAttribute(xml, tag, 'priority', String(Number(priority) + by)));
  }
  return spliceXml(xml, splices);
}

/** The file without the tool's own marks; the same file when there are none. */
export function clearMarks(file: XlsxPackage): XlsxPackage {
  const marked = readWorkbookPart(file).sheets.filter(
    ({ isWorksheet, part }) => isWorksheet && hasMarks(file.frame(part) ?? ''),
  );
  if (marked.length === 0) return file;
  const clean = file.copy();
  for (const { part, name } of marked) clean.setText(part, clearSheetMarks(file.text(part) ?? '', name));
  return clean;
}

const hasMarks = (xml: string): boolean => xml.includes(ESCAPED_SIGNATURE) || xml.includes(SIGNATURE);

function clearSheetMarks(xml: string, name: string): string {
  const { children } = layOutSheet(xml, name);
  const own = children.filter(
    (child) =>
      child.name === 'conditionalFormatting' && hasMarks(xml.slice(child.innerStart, child.innerEnd)),
  );
  const rules = own.reduce((sum, element) => sum + childrenOf(xml, element).length, 0);
  const without = spliceXml(
    xml,
    own.map(({ start, end }) => ({ from: start, to: end, text: '' })),
  );
  return shiftPriorities(without, name, -rules);
}
