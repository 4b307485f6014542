import { describe, expect, test } from '@jest/globals';

import type { CalendarDate } from '../../../shared/core/model/calendar-date';
import type { ChosenFile, ManyFilesResult } from './many-files';
import { compareFiles, mergeFiles } from './many-files';

const TODAY = '2026-03-02' as CalendarDate;
const HEAD = 'STT\tNội dung công việc\tCơ quan chủ trì\tThời gian hoàn thành';
const plan = (commune: string, ...rows: readonly string[]): string =>
  [
    `ỦY BAN NHÂN DÂN`,
    commune.toUpperCase(),
    'KẾ HOẠCH',
    `Cải cách hành chính năm 2026 của ${commune}`,
    HEAD,
    ...rows,
  ].join('\n');
const file = (name: string, text: string): ChosenFile => ({
  name,
  bytes: () => Promise.resolve(new TextEncoder().encode(text)),
});

/** The sheets of the workbook that was made, as texts. */
async function sheets(made: ManyFilesResult): Promise<Readonly<Record<string, readonly string[]>>> {
  if (!made.ok) throw new Error(made.problem.en);
  const snapshot = await made.host.snapshot({ kind: 'workbook' });
  return Object.fromEntries(
    snapshot.sheets.map(({ name, values }) => [
      name,
      values.map((row) => row.map((cell) => String(cell ?? '')).join('|')),
    ]),
  );
}

const BINH_AN = file('binh-an.txt', plan('xã Bình An', '1\tNiêm yết thủ tục\tPhòng Kinh tế\tTháng 1/2026'));
const TAN_PHU = file('tan-phu.txt', plan('xã Tân Phú', '1\tTập huấn\tPhòng Kinh tế\tTháng 6/2026'));
const PICTURE = file('anh.png', 'x');

describe('several files', () => {
  test('are consolidated one after the other; what cannot be read is named and the others go on', async () => {
    const heard: number[] = [];
    const made = await mergeFiles([BINH_AN, PICTURE, TAN_PHU], TODAY, (index) => {
      heard.push(index);
      return Promise.resolve();
    });
    const made_ = await sheets(made);
    expect(heard).toEqual([0, 1, 2]);
    expect(made.ok && made.message.vi).toContain(
      'Đã gộp 2 kế hoạch, 2 nhiệm vụ. Không đọc được 1 tệp: “anh.png”',
    );
    const table = made_['Bảng hợp nhất'] ?? Object.values(made_).flat();
    expect(table.some((row) => row.includes('Niêm yết thủ tục') && row.includes('UBND xã Bình An'))).toBe(
      true,
    );
    expect(table.some((row) => row.includes('Tập huấn') && row.includes('UBND xã Tân Phú'))).toBe(true);
  });

  test('of which none is a plan give no workbook', async () => {
    const made = await mergeFiles([PICTURE, file('trong.txt', '\n')], TODAY, () => Promise.resolve());
    expect(made.ok).toBe(false);
    expect(made.ok ? '' : made.problem.vi).toContain('Không đọc được 2 tệp');
  });

  test('two versions are compared, the earlier first', async () => {
    const later = file('sau.txt', plan('xã Bình An', '1\tNiêm yết thủ tục\tPhòng Kinh tế\tTháng 2/2026'));
    const made = await compareFiles([BINH_AN, later], TODAY);
    expect(made.ok && made.message.vi).toBe('So “binh-an.txt” với “sau.txt”: 1 việc khác nhau.');
    const rows = (await sheets(made))['Nội dung điều chỉnh'] ?? [];
    expect(rows.some((row) => row.includes('Tháng 1/2026') && row.includes('Tháng 2/2026'))).toBe(true);
    const refused = await compareFiles([BINH_AN, PICTURE], TODAY);
    expect(refused.ok ? '' : refused.problem.vi).toContain('“anh.png”');
  });
});
