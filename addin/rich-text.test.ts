import { describe, expect, test } from '@jest/globals';

import { analyse } from '../shared/core/analyse';
import { check } from '../shared/core/commands/check';
import { safeFixes } from '../shared/core/lint/plan-fixes';
import type { CalendarDate } from '../shared/core/model/calendar-date';
import { snapshotFromText } from '../shared/core/table/snapshot-from-text';
import { fixChosen } from '../shared/core/commands/fix-chosen';
import { withKnownLooks } from '../shared/host/known-looks';
import { planCommands } from './commands/associate-commands';
import { createCommandSession } from './commands/command-session';
import { openHost } from './testing/open-host';

const TEXT = [
  'STT\tNội dung công việc\tCơ quan chủ trì\tThời gian hoàn thành\tKết quả',
  '1\tRà soát  thủ tục hành chính\tPhòng Kinh tế\tTháng 6/2026\tBáo cáo',
  '2\tTập huấn  kỹ năng số\tPhòng Văn hóa\tTháng 7/2026\tLớp tập huấn',
].join('\n');

const BOLD = 'font.Bold';

/** A plan whose two tasks each have a space too many; the words of the first are half bold. */
function open(version?: number) {
  const { sheets, ...rest } = snapshotFromText(TEXT, { today: '2026-03-02' as CalendarDate });
  const { host, excel } = openHost(
    { ...rest, sheets: sheets.map((sheet) => ({ ...sheet, fromText: false })) },
    version,
  );
  const [sheet] = excel.book.sheets;
  const cell = sheet?.touch(1, 1);
  if (!cell) throw new Error('no cell');
  cell.runs = [
    { text: 'Rà soát', look: { [BOLD]: true } },
    { text: '  thủ tục hành chính', look: {} },
  ];
  const at = (row: number): unknown => sheet?.cell(row, 1)?.value;
  return { host, excel, cell, at };
}

describe.each([15, 8])('words with looks of their own, ExcelApi 1.%i', (version) => {
  test('are not rewritten by the ribbon’s safe fixes, which do the rest and tell', async () => {
    const { host, cell, at } = open(version);
    const session = createCommandSession(host, () => '2026-03-02T08:00:00');
    const outcome = await planCommands['suaAnToan']?.(session);
    expect([at(1), at(2)]).toEqual(['Rà soát  thủ tục hành chính', 'Tập huấn kỹ năng số']);
    expect(cell.runs).toHaveLength(2);
    expect(outcome?.remarks.map(({ vi }) => vi)).toEqual([
      expect.stringMatching(/^Giữ nguyên Ô B2 vì chữ trong ô/),
    ]);
  });

  test('are seen before: the pane offers such a fix alone, and says what it loses', async () => {
    const { host, cell, at } = open(version);
    const snapshot = await host.snapshot({ kind: 'workbook' });
    const { findings } = await withKnownLooks(host, analyse(snapshot));
    expect(safeFixes(findings).flatMap(({ ops }) => ops)).not.toContainEqual(
      expect.objectContaining({ at: { row: 1, column: 1 } }),
    );
    const offered = findings
      .flatMap(({ fixes }) => fixes)
      .filter(({ ops }) => ops.some((op) => op.kind === 'set-cell' && op.at.row === 1 && op.at.column === 1));
    expect(offered.map(({ title, applicability }) => [applicability, title.vi])).toEqual([
      ['suggestion', expect.stringMatching(/\(mất chữ đậm, màu hoặc liên kết riêng trong ô\)$/)],
    ]);
    const { patch } = fixChosen(offered);
    expect(await host.apply(patch)).toMatchObject({ ok: true });
    expect(at(1)).toBe('Rà soát thủ tục hành chính');
    expect(cell.runs).toBeUndefined();
  });
});

test('a plan without such words is fixed in as few round trips as before', async () => {
  const { host, excel, cell } = open();
  delete cell.runs;
  const snapshot = await host.snapshot({ kind: 'workbook' });
  excel.exchanges.length = 0;
  const { findings } = analyse(snapshot);
  await host.apply(fixChosen(safeFixes(findings)).patch);
  expect(excel.trips).toHaveLength(3);
  expect(await withKnownLooks(host, analyse(snapshot))).toMatchObject({ findings });
  expect([...check(snapshot)]).not.toHaveLength(0);
});
