import { describe, expect, test } from '@jest/globals';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { runCli } from '../testing/run-cli';

const PLAN = `ỦY BAN NHÂN DÂN
XÃ MINH HÒA
Số: 9/KH-UBND
Minh Hòa, ngày 12 tháng 01 năm 2026

KẾ HOẠCH
Phòng cháy, chữa cháy năm 2026

I. MỤC ĐÍCH
Giảm số vụ cháy.

II. TỔ CHỨC THỰC HIỆN
1. Công an xã
- Chủ trì, phối hợp với Phòng Kinh tế kiểm tra chợ trước ngày 15/4.
2. Phòng Kinh tế cân đối kinh phí.

Nơi nhận:
- UBND tỉnh;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Trần Thị Mai
`;

async function run(text: string, ...args: readonly string[]) {
  const folder = mkdtempSync(path.join(tmpdir(), 'draft-'));
  const file = path.join(folder, 'ke-hoach.txt');
  writeFileSync(file, text);
  const output = path.join(folder, 'bang.xlsx');
  const told = await runCli(['draft', file, ...args.map((arg) => (arg === 'OUT' ? output : arg))]);
  return { ...told, output };
}

describe('kehoach draft', () => {
  test('tells each row with its line and what was inferred', async () => {
    const { code, out } = await run(PLAN);
    expect(code).toBe(0);
    expect(out).toContain('[dòng 14] Nhiệm vụ: Kiểm tra chợ trước ngày 15/4.');
    expect(out).toContain('Suy ra: chủ trì lấy từ đề mục; năm hoàn thành lấy từ kế hoạch');
    expect(out).toContain('Tổng cộng: 2 nhiệm vụ, 0 đề nghị, 0 kinh phí.');
    expect(out).toContain('Người ký: PHÓ CHỦ TỊCH Trần Thị Mai (TM. ỦY BAN NHÂN DÂN, thay CHỦ TỊCH)');
  });

  test('gives programs the same as JSON', async () => {
    const { out } = await run(PLAN, '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({
      facts: {
        number: '9/KH-UBND',
        date: '2026-01-12',
        years: [2026],
        place: 'xã Minh Hòa',
        recipients: ['UBND tỉnh', 'Lưu: VT'],
        signer: {
          office: 'PHÓ CHỦ TỊCH',
          onBehalfOf: 'ỦY BAN NHÂN DÂN',
          for: 'CHỦ TỊCH',
          name: 'Trần Thị Mai',
        },
      },
      tasks: [
        {
          kind: 'duty',
          lead: [{ text: 'Công an xã', agency: 'Công an xã', from: 'heading' }],
          coordinators: [{ text: 'Phòng Kinh tế' }],
          end: { text: 'trước ngày 15/4', kind: 'interval', to: '2026-04-14' },
          recurrence: null,
          source: { line: 14, lines: [14] },
          parentLine: null,
          inferred: ['lead', 'end.year'],
        },
        { lead: [{ text: 'Phòng Kinh tế', from: 'sentence' }], source: { line: 15 } },
      ],
    });
  });

  test('writes a sheet that check reads', async () => {
    const { output, error } = await run(PLAN, '-o', 'OUT');
    expect(error).toBe('');
    const { out } = await runCli(['check', output, '--format', 'json', '--today', '2026-03-02']);
    const { sheets } = JSON.parse(out) as {
      sheets: readonly { tables: readonly { tasks: unknown[] }[] }[];
    };
    expect(sheets[0]?.tables[0]?.tasks).toMatchObject([
      { content: 'Kiểm tra chợ trước ngày 15/4.', lead: [{ text: 'Công an xã' }], end: { to: '2026-04-14' } },
      { content: 'Cân đối kinh phí.', lead: [{ text: 'Phòng Kinh tế' }] },
    ]);
  });

  test('says what to do about a text that is no plan', async () => {
    const { code, out } = await run('Sáng nay, UBND xã giao Công an xã kiểm tra chợ.\n');
    expect(code).toBe(0);
    expect(out).toContain('Đề nghị chọn văn bản kế hoạch');
  });

  test('writes only .xlsx', async () => {
    const { code, error } = await run(PLAN, '-o', 'bang.docx');
    expect(code).toBe(2);
    expect(error).toContain('.xlsx');
  });
});
