import type { DocumentBlock, ProseDocument, TableRow } from '../model/document';
import { pipeRows } from '../table/pipe-table';

/** "1.⇥Mục đích": Word's own numbers come with a tab when its text is pasted as plain text. */
const NUMBER_AND_TAB = /^(\s*(?:[-–+*•]|\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[a-zđ]|[ivx]{1,6})[.)/:]?))\t+/iu;

/** A text file as a document: a line is a paragraph, a run of lines whose cells are parted by tabs or pipes is a table. */
export function documentFromText(text: string): ProseDocument {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const piped = pipeRows(lines);
  const blocks: DocumentBlock[] = [];
  let rows: TableRow[] | undefined;
  lines.forEach((content, index) => {
    if (content.trim() === '') return;
    const line = index + 1;
    const cells = piped.get(index) ?? tabbedCells(content, rows !== undefined);
    if (cells === undefined) {
      rows = undefined;
      blocks.push({ kind: 'paragraph', line, text: content.replace(NUMBER_AND_TAB, '$1 ') });
      return;
    }
    if (rows === undefined) {
      rows = [];
      blocks.push({ kind: 'table', line, rows });
    }
    rows.push({ line, cells });
  });
  return { blocks };
}

/**
 * The cells of a row; tabs in front of a paragraph, or one behind its number, make no table of it. Inside a table a line
 * with any other tab is a row: the first cells of a torn one are empty.
 */
function tabbedCells(line: string, isInTable: boolean): readonly string[] | undefined {
  const tabs = (isInTable ? line : line.trimStart()).split('\t').length - 1;
  if (
    tabs < 1 ||
    (tabs === 1 && (NUMBER_AND_TAB.test(line) || line.slice(line.trimEnd().length).includes('\t')))
  )
    return undefined;
  return line.split('\t').map((cell) => cell.trim());
}
