import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, describe, expect, test } from '@jest/globals';

import type { CalendarDate } from '../../shared/core/model/calendar-date';
import { valueCell } from '../../shared/core/model/cell';
import type { PatchOp } from '../../shared/core/model/patch';
import { sheetView } from '../../shared/core/model/sheet-view';
import { readDocx } from '../docx/read-docx';
import { openXlsx } from '../xlsx/xlsx-host';
import { cliOn } from '../testing/run-cli';

const folder = mkdtempSync(path.join(tmpdir(), 'kehoach-phu-luc-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const EXAMPLE = path.resolve(__dirname, '../../examples/ke-hoach-mau.xlsx');
const at = (name: string): string => path.join(folder, name);

const run = cliOn('2026-03-02');

/** The document's paragraphs and rows, a line each. */
function linesOf(name: string): readonly string[] {
  const reading = readDocx(readFileSync(at(name)));
  if (!reading.ok) throw new Error(reading.problem.vi);
  return reading.document.blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.map(({ cells }) => cells.join(' | ')) : [block.text],
  );
}

const PROSE = [
  'KẾ HOẠCH',
  'Chuyển đổi số năm 2026',
  'I. MỤC ĐÍCH',
  'Nâng cao chất lượng phục vụ.',
  'II. TỔ CHỨC THỰC HIỆN',
  '1. Phòng Văn hóa - Xã hội',
  '- Chủ trì, phối hợp với Công an phường tổ chức tập huấn kỹ năng số trước ngày 15/6/2026.',
  '2. Phòng Kinh tế',
  '- Rà soát trang thiết bị, báo cáo kết quả trong quý III/2026.',
].join('\n');

describe('kehoach annex', () => {
  test('writes the standard table as a Word document, and tells where it differs from the plan', async () => {
    const { code, out } = await run('annex', EXAMPLE, '-o', at('phu-luc.docx'));
    expect(code).toBe(0);
    expect(out).toContain('Đã lập phụ lục: 9 nhiệm vụ.');
    expect(out).toContain('Bảng chuẩn viết khác bảng gốc ở');
    expect(out).toContain(`Kết quả: ${at('phu-luc.docx')}`);
    const lines = linesOf('phu-luc.docx');
    expect(lines.slice(1, 5)).toEqual([
      'Phụ lục',
      'BẢNG NHIỆM VỤ THỰC HIỆN KẾ HOẠCH',
      'Cải cách thủ tục hành chính năm 2026 trên địa bàn phường An Hòa',
      '(Ban hành kèm theo Quyết định số 15/QĐ-UBND ngày 12/01/2026 của UBND phường An Hòa)',
    ]);
    expect(lines[5]).toMatch(/^STT \| Nội dung công việc \| Cơ quan chủ trì/u);
    expect(lines.join('\n')).not.toMatch(/Tính đến ngày|Trạng thái/u);
  });

  test('two runs give the same bytes', async () => {
    await run('annex', EXAMPLE, '-o', at('mot.docx'));
    await run('annex', EXAMPLE, '-o', at('hai.docx'));
    expect(readFileSync(at('mot.docx')).equals(readFileSync(at('hai.docx')))).toBe(true);
  });

  test('puts blank “Nơi nhận” and signature under the table on request, and names the blanks', async () => {
    const { out } = await run('annex', EXAMPLE, '--signature', '-o', at('ky.docx'));
    expect(out).toContain('Phụ lục còn để trống: nơi nhận, chức vụ người ký, họ tên người ký; cần điền');
    expect(linesOf('ky.docx').slice(-4)).toEqual(['Nơi nhận:', '- ……', '……', '……']);
  });

  test('never writes over a file, not even its own', async () => {
    writeFileSync(at('cu.docx'), 'của người khác');
    const { code, error } = await run('annex', EXAMPLE, '-o', at('cu.docx'));
    expect(code).toBe(2);
    expect(error).toContain('không ghi đè');
    expect(readFileSync(at('cu.docx'), 'utf8')).toBe('của người khác');
  });

  test('leaves nothing behind where it cannot write', async () => {
    const { code, error } = await run('annex', EXAMPLE, '-o', at('khong-co/phu-luc.docx'));
    expect(code).toBe(2);
    expect(error).toContain('thư mục không có');
    expect(existsSync(at('khong-co'))).toBe(false);
  });

  test('asks for a name that Word opens', async () => {
    expect((await run('annex', EXAMPLE)).error).toContain('-o PHỤ_LỤC.docx');
    expect((await run('annex', EXAMPLE, '-o', at('a.pdf'))).error).toContain('.docx');
  });

  test('of a plan in prose it shows the rows first, and writes those that are agreed to', async () => {
    writeFileSync(at('van-xuoi.txt'), PROSE);
    const shown = await run('annex', at('van-xuoi.txt'), '-o', at('van-xuoi.docx'));
    expect(shown.code).toBe(2);
    expect(shown.error).toContain('kehoach annex');
    expect(existsSync(at('van-xuoi.docx'))).toBe(false);
    const { code, out } = await run(
      'annex',
      at('van-xuoi.txt'),
      '--yes',
      '--rows',
      '2',
      '-o',
      at('van-xuoi.docx'),
    );
    expect(code).toBe(0);
    expect(out).toContain('Đã lập phụ lục: 1 nhiệm vụ.');
    expect(linesOf('van-xuoi.docx').join('\n')).toContain('Rà soát trang thiết bị');
  });

  test('takes over what a person wrote on “Bảng chuẩn”, and remembers the request for a signature', async () => {
    await run('build', EXAMPLE, '--signature', '-o', at('da-lap.xlsx'));
    const opening = openXlsx(readFileSync(at('da-lap.xlsx')), { today: '2026-03-02' as CalendarDate });
    if (!opening.ok) throw new Error(opening.problem.vi);
    const { sheets } = await opening.host.snapshot({ kind: 'workbook' });
    const view = sheetView(sheets.find(({ name }) => name === 'Bảng chuẩn')!);
    const rows = Array.from({ length: view.bottom }, (_, row) => row);
    const edit = (column: number, before: string, after: string): PatchOp => ({
      kind: 'set-cell',
      sheet: view.id,
      at: { row: rows.find((row) => view.textAt(row, column) === before) ?? -1, column },
      before: valueCell(before),
      after: valueCell(after),
    });
    const ops = [
      edit(6, '100% thủ tục được niêm yết', 'Bảng niêm yết tại trụ sở'),
      edit(0, '- ……', '- Các khu phố;'),
    ];
    expect((await opening.host.apply({ version: 1, label: { vi: '', en: '' }, ops })).ok).toBe(true);
    writeFileSync(at('da-sua.xlsx'), opening.host.save());
    const { out } = await run('annex', at('da-sua.xlsx'), '-o', at('tu-bang.docx'));
    expect(out).toContain('Phụ lục còn để trống: chức vụ người ký, họ tên người ký; cần điền');
    const text = linesOf('tu-bang.docx').join('\n');
    expect(text).toContain('Bảng niêm yết tại trụ sở');
    expect(text).not.toContain('100% thủ tục được niêm yết');
    expect(text).toContain('Nơi nhận:\n- Các khu phố;');
    await run('build', at('da-sua.xlsx'), '-o', at('lam-moi.xlsx'));
    const again = openXlsx(readFileSync(at('lam-moi.xlsx')), { today: '2026-03-02' as CalendarDate });
    if (!again.ok) throw new Error(again.problem.vi);
    const built = (await again.host.snapshot({ kind: 'workbook' })).sheets.find(
      ({ name }) => name === 'Bảng chuẩn',
    );
    expect(built?.values[0]?.join(' ')).toContain('còn để trống: chức vụ người ký, họ tên người ký.');
    expect(built?.values.flat()).toContain('- Các khu phố;');
  });

  test('tells a program what it made', async () => {
    const { out } = await run('annex', EXAMPLE, '--format', 'json', '-o', at('may.docx'));
    const report = JSON.parse(out) as { output: string; changes: readonly unknown[] };
    expect(report.output).toBe(at('may.docx'));
    expect(report.changes.length).toBeGreaterThan(0);
  });
});
