import { formatRange, type SheetDraft } from '../../../shared/core';
import type { Namespaces } from '../package/namespaces';
import { escapeXml } from '../xml/escape-xml';

interface TableNumbers {
  /** Unlike those of all other tables of the workbook. */
  readonly id: number;
  readonly name: string;
}

/** The part of a table of Excel over cells of a draft (ECMA-376, 18.5.1.2); its columns are called as its first row. */
export function tableXml(
  { rows }: SheetDraft,
  { range }: NonNullable<SheetDraft['table']>,
  { id, name }: TableNumbers,
  { main }: Namespaces,
): string {
  const reference = formatRange(range);
  const header = rows[range.top]?.cells.slice(range.left, range.right + 1) ?? [];
  const columns = header.map((cell, index) => {
    const text = cell?.content.kind === 'value' ? String(cell.content.value ?? '') : '';
    return `<tableColumn id="${String(index + 1)}" name="${escapeXml(text)}"/>`;
  });
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<table xmlns="${main}" id="${String(id)}" name="${name}" displayName="${name}" ref="${reference}" totalsRowShown="0">` +
    `<autoFilter ref="${reference}"/>` +
    `<tableColumns count="${String(columns.length)}">${columns.join('')}</tableColumns>` +
    '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>' +
    '</table>'
  );
}
