import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { adoptDraft } from '../../shared/core/commands/adopt-draft';
import { annex, type AnnexOutcome } from '../../shared/core/commands/annex';
import { planSheets } from '../../shared/core/commands/plan-sheets';
import type { AnnexDocument } from '../../shared/core/model/annex-document';
import type { CalendarDate } from '../../shared/core/model/calendar-date';
import type { DocumentBlock, TableBlock } from '../../shared/core/model/document';
import type { WorkbookSnapshot } from '../../shared/core/model/snapshot';
import { applyPatch } from '../../shared/core/patch/apply-patch';
import { snapshotFromDocument } from '../../shared/core/prose/snapshot-from-document';
import { readPlan } from '../../shared/core/read-plan';
import { runToEnd } from '../../shared/core/work/slices';
import { annexDocx } from '../../shared/docx/annex-docx';
import { HOSTILE_TEXTS } from '../../shared/host/testing/hostile-texts';
import { documentFromText } from '../../shared/core/prose/document-from-text';
import { decodeText } from '../decode-text';
import { readPlans } from '../precision/judgements';
import { readTextInput } from '../text-input';
import { readDocx } from './read-docx';

const TODAY = '2026-03-02' as CalendarDate;

function readBack(document: AnnexDocument): readonly DocumentBlock[] {
  const reading = readDocx(annexDocx(document));
  if (!reading.ok) throw new Error(reading.problem.en);
  return reading.document.blocks;
}

/** The table of the tasks: the one with most columns. */
function tasksTable(blocks: readonly DocumentBlock[]): TableBlock {
  const tables = blocks.filter((block) => block.kind === 'table');
  const [widest] = [...tables].sort((one, other) => widthOf(other) - widthOf(one));
  if (!widest) throw new Error('no table');
  return widest;
}
const widthOf = ({ rows }: TableBlock): number => Math.max(...rows.map(({ cells }) => cells.length));

function madeOf({ annex: document }: AnnexOutcome): AnnexDocument {
  if (!document) throw new Error('no annex');
  return document;
}

const words = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** The workbook of a plan; one in prose with the table that is drafted of it. */
function workbookOf(file: string, bytes: Uint8Array): WorkbookSnapshot {
  const input = readTextInput(bytes, { fileName: file, today: TODAY });
  if (!input.ok) throw new Error(input.problem.vi);
  if (readPlan(input.snapshot).sheets.some(({ tables }) => tables.length > 0)) return input.snapshot;
  const document = documentFromText(decodeText(bytes));
  const { patch, planSheet } = runToEnd(adoptDraft(input.snapshot, { document }));
  // why: the sheets behind it are made of it, and are what is held against the document here
  const last = patch.ops.findIndex((op) => op.kind === 'put-sheet' && op.name === planSheet);
  const adopted = applyPatch(input.snapshot, { ...patch, ops: patch.ops.slice(0, last + 1) });
  if (!adopted.ok) throw new Error('the draft does not fit');
  return adopted.workbook;
}

/** Texts of the sheet “Bảng chuẩn” within what is printed, row by row, blank cells left out. */
function printedTexts(snapshot: WorkbookSnapshot): readonly string[] {
  const put = planSheets(snapshot).patch.ops.find(
    (op) => op.kind === 'put-sheet' && op.name === 'Bảng chuẩn',
  );
  const sheet = put?.kind === 'put-sheet' ? put.after : null;
  const area = sheet?.print?.area;
  if (!sheet || !area) throw new Error('no printed sheet');
  return sheet.rows
    .slice(area.top, area.bottom + 1)
    .flatMap(({ cells }) => cells.slice(area.left, area.right + 1))
    .map((cell) => (cell?.content.kind === 'value' ? String(cell.content.value ?? '') : ''))
    .map(words)
    .filter((text) => text !== '');
}

describe.each(readPlans().map(({ name, file, bytes }) => ({ name, file, bytes })))(
  '$name',
  ({ file, bytes }) => {
    const snapshot = workbookOf(file, bytes);
    const document = madeOf(runToEnd(annex(snapshot)));
    const blocks = readBack(document);

    test('every text that “Bảng chuẩn” prints in its table stands in the Word table, cell by cell, in order', () => {
      const table = tasksTable(blocks)
        .rows.flatMap(({ cells }) => cells)
        .map(words)
        .filter((text) => text !== '');
      const printed = printedTexts(snapshot);
      const from = printed.lastIndexOf(
        words(document.columns[0]?.header ?? ''),
        printed.indexOf(table[1] ?? ''),
      );
      expect(table).toEqual(printed.slice(from, from + table.length));
      expect(table.length).toBeGreaterThan(document.body.length);
    });

    test('a check of the Word document finds the same tasks', () => {
      const again = readPlan(snapshotFromDocument({ blocks }, { today: TODAY }));
      const found = again.sheets.flatMap(({ view, tables }) =>
        tables.flatMap(({ tasks, range }) =>
          tasks.map(({ rows: [row = 0] }) =>
            document.columns.map((_, column) => words(view.textAt(row, range.left + column))),
          ),
        ),
      );
      const rows = document.body.flatMap((row) => (row.kind === 'task' ? [row.texts.map(words)] : []));
      expect(found).toEqual(rows);
    });
  },
);

describe('whatever a cell says', () => {
  const annexOf = (texts: readonly string[]): AnnexDocument => ({
    title: 'Phụ lục',
    paper: 'A4',
    margins: { top: 20, right: 15, bottom: 20, left: 30 },
    head: [],
    columns: [
      { header: 'STT', width: 1, isCentred: true },
      { header: 'Nội dung', width: 4, isCentred: false },
    ],
    body: texts.map((text, index) => ({ kind: 'task', texts: [String(index + 1), text] })),
    close: [],
  });
  /** What a Word document can carry of a text: no control signs, no half letters; every end of line is a line break. */
  const carried = (text: string): string =>
    text
      .replace(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu, '\n')
      // eslint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000E-\u001F\uFFFE\uFFFF]/gu, '')
      .replace(/\p{Surrogate}/gu, '\uFFFD');
  const readTexts = (texts: readonly string[]): readonly string[] =>
    tasksTable(readBack(annexOf(texts)))
      .rows.slice(1)
      .map(({ cells }) => cells[1] ?? '');

  test('its words come back in order', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(...HOSTILE_TEXTS, 'a\vb', 'a\r\nb\tc', '\u202Eđảo', ']]>', '\uD83D', ' hai  dấu cách '),
    );
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (texts) => {
        expect(readTexts(texts).map(words)).toEqual(texts.map((one) => words(carried(one))));
      }),
      { numRuns: 200 },
    );
  });

  test('line breaks are line breaks', () => {
    expect(readTexts(['một\nhai\r\nba'])).toEqual(['một\nhai\nba']);
  });
});
