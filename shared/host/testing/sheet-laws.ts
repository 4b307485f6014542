import { expect, test } from '@jest/globals';

import type { CellContent } from '../../core/model/cell';
import { formulaCell, valueCell } from '../../core/model/cell';
import type { PatchOp, PlacedContent } from '../../core/model/patch';
import type { SheetDraft } from '../../core/model/sheet-draft';
import { draftContents, snapshotContents } from '../../core/patch/sheet-contents';
import type { OpenHost } from './contract-steps';
import { patchOf, sheetNamed, stateOf } from './contract-steps';
import { PLAN } from './contract-workbook';
import { HOSTILE_TEXTS } from './hostile-texts';

const OWN = 'Bảng chuẩn';

const draftOf = (texts: readonly (readonly CellContent[])[]): SheetDraft => ({
  name: OWN,
  columnWidths: [10, 40],
  rows: texts.map((cells) => ({ cells: cells.map((content) => ({ content, cached: null, style: 'text' })) })),
  styles: { text: { fontName: 'Times New Roman', wrap: true, border: true } },
  merges: [],
  validations: [],
  conditionalStyles: [],
  charts: [],
});

const putSheet = (before: readonly PlacedContent[] | null, after: SheetDraft | null): PatchOp => ({
  kind: 'put-sheet',
  name: OWN,
  before,
  after,
});

const FIRST = draftOf([
  [valueCell('Nhiệm vụ'), valueCell('=không phải công thức')],
  [formulaCell('=1+1'), valueCell(7)],
]);
const SECOND = draftOf([[valueCell('Khác')], [valueCell('1/3'), valueCell(true)], [valueCell('00123')]]);

/** Own sheets: made, refreshed, taken away, never over somebody's work; marks are a layer of their own. */
export function testSheets(open: OpenHost): void {
  test('makes a sheet, refreshes it in place, takes it away, and undoes all of it', async () => {
    const host = await open();
    const before = await stateOf(host);
    const made = await host.apply(patchOf([putSheet(null, FIRST)]));
    expect(snapshotContents(await sheetNamed(host, OWN))).toEqual(draftContents(FIRST));
    const first = await stateOf(host);
    const refreshed = await host.apply(patchOf([putSheet(draftContents(FIRST), SECOND)]));
    expect(snapshotContents(await sheetNamed(host, OWN))).toEqual(draftContents(SECOND));
    const removed = await host.apply(patchOf([putSheet(draftContents(SECOND), null)]));
    expect(await stateOf(host)).toEqual(before);
    expect(removed.ok && (await host.apply(removed.inverse)).ok).toBe(true);
    expect(snapshotContents(await sheetNamed(host, OWN))).toEqual(draftContents(SECOND));
    expect(refreshed.ok && (await host.apply(refreshed.inverse)).ok).toBe(true);
    expect(await stateOf(host)).toEqual(first);
    expect(made.ok && (await host.apply(made.inverse)).ok).toBe(true);
    expect(await stateOf(host)).toEqual(before);
  });

  test('hostile texts stay texts on an own sheet', async () => {
    const host = await open();
    const draft = draftOf(HOSTILE_TEXTS.map((text) => [valueCell(text)]));
    expect(await host.apply(patchOf([putSheet(null, draft)]))).toMatchObject({ ok: true });
    const { formulas } = await sheetNamed(host, OWN);
    expect(formulas).toEqual([]);
    // why: some applications keep a break of lines in another way
    const texts = snapshotContents(await sheetNamed(host, OWN)).map(({ content }) =>
      content.kind === 'value' ? String(content.value).replaceAll(/\r\n?/g, '\n') : '',
    );
    expect(texts).toEqual(HOSTILE_TEXTS.map((text) => text.replaceAll(/\r\n?/g, '\n')));
  });

  test('never makes a sheet over one that is there', async () => {
    const host = await open();
    await host.apply(patchOf([putSheet(null, FIRST)]));
    expect(await host.apply(patchOf([putSheet(null, SECOND)]))).toMatchObject({
      ok: false,
      conflicts: [{ reason: 'sheet-exists' }],
    });
    expect(snapshotContents(await sheetNamed(host, OWN))).toEqual(draftContents(FIRST));
  });

  test('never refreshes a sheet that somebody changed', async () => {
    const host = await open();
    await host.apply(patchOf([putSheet(null, FIRST)]));
    expect(await host.apply(patchOf([putSheet(draftContents(SECOND), SECOND)]))).toMatchObject({
      ok: false,
      conflicts: [{ reason: 'changed' }],
    });
    expect(snapshotContents(await sheetNamed(host, OWN))).toEqual(draftContents(FIRST));
  });

  test('marks leave contents alone', async () => {
    const host = await open();
    const before = await stateOf(host);
    const { id } = await sheetNamed(host, PLAN);
    await host.mark([{ sheet: id, range: { top: 2, left: 1, bottom: 2, right: 2 }, severity: 'error' }]);
    expect(await stateOf(host)).toEqual(before);
    await host.mark([]);
    expect(await stateOf(host)).toEqual(before);
  });
}
