import type { AnnexBodyRow, AnnexDocument } from '../core/model/annex-document';
import { shareRoom } from './layout';
import { paragraph } from './paragraph';
import { element } from './xml';

const EDGES = ['w:top', 'w:left', 'w:bottom', 'w:right', 'w:insideH', 'w:insideV'] as const;
/** Twentieths of a point from a cell's edge to its text. */
const PADDINGS = [
  ['w:top', 30],
  ['w:left', 70],
  ['w:bottom', 30],
  ['w:right', 70],
] as const;
const HEADER_FILL = 'E7ECF3';

interface TableSetting {
  readonly widths: readonly number[];
  readonly hasBorders: boolean;
  /** What a reading program says that the table is. */
  readonly caption?: string;
}

/** A table of fixed widths. */
export const table = ({ widths, hasBorders, caption }: TableSetting, rows: readonly string[]): string =>
  element('w:tbl', {}, [
    element('w:tblPr', {}, [
      element('w:tblW', { 'w:w': widths.reduce((sum, width) => sum + width, 0), 'w:type': 'dxa' }),
      hasBorders ? BORDERS : '',
      element('w:tblLayout', { 'w:type': 'fixed' }),
      element(
        'w:tblCellMar',
        {},
        PADDINGS.map(([edge, width]) => element(edge, { 'w:w': width, 'w:type': 'dxa' })),
      ),
      caption === undefined ? '' : element('w:tblCaption', { 'w:val': caption }),
    ]),
    element(
      'w:tblGrid',
      {},
      widths.map((width) => element('w:gridCol', { 'w:w': width })),
    ),
    ...rows,
  ]);

const BORDERS = element(
  'w:tblBorders',
  {},
  EDGES.map((edge) => element(edge, { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': 'auto' })),
);

interface CellSetting {
  readonly width: number;
  readonly span?: number;
  readonly fill?: string;
  readonly isMiddle?: boolean;
}

/** A cell of ready paragraphs. */
export const cell = (
  { width, span = 1, fill, isMiddle = false }: CellSetting,
  paragraphs: readonly string[],
): string =>
  element('w:tc', {}, [
    element('w:tcPr', {}, [
      element('w:tcW', { 'w:w': width, 'w:type': 'dxa' }),
      span > 1 ? element('w:gridSpan', { 'w:val': span }) : '',
      fill === undefined ? '' : element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': fill }),
      isMiddle ? element('w:vAlign', { 'w:val': 'center' }) : '',
    ]),
    ...paragraphs,
  ]);

/** A row that stays on one page. */
export const wholeRow = (cells: readonly string[]): string =>
  element('w:tr', {}, [element('w:trPr', {}, [element('w:cantSplit')]), ...cells]);

/** A row that goes on over the page where it is high; a low one would leave a scrap of a line or two behind. */
const row = (texts: readonly string[], widths: readonly number[], cells: readonly string[]): string =>
  texts.every((text, index) => linesOf(text, widths[index] ?? 0) <= MOST_WHOLE)
    ? wholeRow(cells)
    : element('w:tr', {}, cells);

/** Lines. */
const MOST_WHOLE = 4;
/** Twentieths of a point that a letter takes, roughly: half its height. */
const LETTER = 120;

const linesOf = (text: string, width: number): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * LETTER) / width)), 0);

/** A row that every page of the table begins with. */
const headerRow = (cells: readonly string[]): string =>
  element('w:tr', {}, [element('w:trPr', {}, [element('w:cantSplit'), element('w:tblHeader')]), ...cells]);

/**
 * The tasks, with their header on every page; no heading is parted from the row below it, nor the last row from "Nơi
 * nhận" and signature, which say nothing on a page of their own.
 */
export function taskTable({ columns, body, title, close }: AnnexDocument, room: number): string {
  const widths = shareRoom(
    room,
    columns.map(({ width }) => width),
  );
  const header = columns.map((column, index) =>
    cell({ width: widths[index] ?? 0, fill: HEADER_FILL, isMiddle: true }, [
      paragraph(column.header, 'header'),
    ]),
  );
  const lastJoined = close.length === 0 ? -1 : body.length - 1;
  const rowOf = (source: AnnexBodyRow, at: number): string => {
    const keepsWithNext = at === lastJoined;
    switch (source.kind) {
      case 'part':
        return wholeRow([across(widths, paragraph(source.text, 'part'))]);
      case 'remark':
        return row(
          [source.text],
          [room],
          [across(widths, paragraph(source.text, 'remark', { keepsWithNext }))],
        );
      case 'section': {
        const [first = 0, ...others] = widths;
        return wholeRow([
          cell({ width: first }, [paragraph(source.numeral, 'sectionNumber')]),
          across(others, paragraph(source.title, 'section')),
        ]);
      }
      case 'task':
        return row(
          source.texts,
          widths,
          source.texts.map((text, index) =>
            cell({ width: widths[index] ?? 0 }, [
              paragraph(
                source.runs?.[index] ?? text,
                columns[index]?.isCentred === true ? 'centredCell' : 'cell',
                {
                  keepsWithNext,
                },
              ),
            ]),
          ),
        );
    }
  };
  return table({ widths, hasBorders: true, caption: title }, [headerRow(header), ...body.map(rowOf)]);
}

/** One cell over several columns. */
const across = (widths: readonly number[], content: string): string =>
  cell({ width: widths.reduce((sum, width) => sum + width, 0), span: widths.length }, [content]);
