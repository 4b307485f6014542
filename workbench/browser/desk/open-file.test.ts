import { describe, expect, test } from '@jest/globals';

import { adoptDraft } from '../../../shared/core/commands/adopt-draft';
import { planProse } from '../../../shared/core/calendar/plan-prose';
import type { CalendarDate } from '../../../shared/core/model/calendar-date';
import { readPlan } from '../../../shared/core/read-plan';
import { runToEnd } from '../../../shared/core/work/slices';
import { buildDocx, inList, list, paragraph, use } from '../../docx/fixtures/build-docx';
import { compoundFile } from '../../xlsx/fixtures/compound-file';
import { openFile } from './open-file';

const today = '2026-03-02' as CalendarDate;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const LINES = [
  'KẾ HOẠCH',
  'Trồng cây xanh năm 2026',
  'I. TỔ CHỨC THỰC HIỆN',
  '1. Phòng Kinh tế',
  '- Trồng cây trong Quý III.',
];
const numbering =
  list(1, [
    { format: 'upperRoman', text: '%1.' },
    { format: 'decimal', text: '%2.' },
    { format: 'bullet', text: '-' },
  ]) + use(1, 1);
const WORD = buildDocx(
  [
    paragraph('KẾ HOẠCH'),
    paragraph('Trồng cây xanh năm 2026'),
    inList(1, 0, 'TỔ CHỨC THỰC HIỆN'),
    inList(1, 1, 'Phòng Kinh tế'),
    inList(1, 2, 'Trồng cây trong Quý III.'),
  ].join(''),
  { numbering },
);

async function opened(content: Uint8Array, name: string) {
  const opening = openFile(content, name, today);
  if (!opening.ok) throw new Error(opening.problem.en);
  return opening.host.snapshot({ kind: 'workbook' });
}

describe('a plan in prose', () => {
  test.each([
    ['ke-hoach.docx', WORD],
    ['ke-hoach.txt', bytes(LINES.join('\n'))],
    ['ke-hoach.md', bytes(LINES.map((line) => `${line}\n`).join('\n'))],
    ['ke-hoach.html', bytes(LINES.map((line) => `<p>${line}</p>`).join(''))],
  ])('%s stands on the sheet of the plan’s text, from which its rows are offered', async (name, content) => {
    const snapshot = await opened(content, name);
    expect(snapshot.sheets.map((sheet) => sheet.name)).toEqual(['Văn bản kế hoạch']);
    const [part] = planProse(readPlan(snapshot)).parts;
    expect(part?.draft.tasks.map(({ content: text }) => text)).toEqual(['Trồng cây trong Quý III.']);
    if (!part) return;
    const { names } = runToEnd(adoptDraft(snapshot, { document: part.document }));
    expect(names).toEqual(['Kế hoạch', 'Bảng chuẩn', 'Tổng hợp']);
  });
});

test('a text that holds a table is named after its file', async () => {
  const table = 'STT\tNội dung\tChủ trì\n1\tTrồng cây\tPhòng Kinh tế';
  expect((await opened(bytes(table), 'viec.txt')).sheets.map(({ name }) => name)).toEqual(['viec']);
});

test.each([
  ['ke-hoach.doc', 'Word Document (.docx)'],
  ['ke-hoach.pdf', 'bản Word (.docx)'],
  ['ke-hoach.png', 'ảnh chụp'],
  ['ke-hoach.xls', 'Excel Workbook (.xlsx)'],
  ['ke-hoach.ods', 'LibreOffice hoặc Excel'],
  ['ke-hoach.zip', 'giải nén'],
  ['ke-hoach.abc', '.xlsx, .docx'],
  ['ke-hoach', 'Không đọc được “ke-hoach”. Đề nghị dùng'],
])('%s: says what to do', (name, word) => {
  expect(openFile(bytes('x'), name, today)).toMatchObject({
    ok: false,
    problem: { vi: expect.stringContaining(word) },
  });
});

test('a file that is put away behind a password, or old under a new name, says what to do', () => {
  const say = (content: Uint8Array, name: string): string => {
    const opening = openFile(content, name, today);
    return opening.ok ? '' : opening.problem.vi;
  };
  expect(say(compoundFile('EncryptedPackage'), 'a.xlsx')).toContain('bỏ mật khẩu');
  expect(say(compoundFile('EncryptedPackage'), 'a.docx')).toContain('bỏ mật khẩu');
  expect(say(compoundFile('Workbook'), 'a.xlsx')).toContain('Excel Workbook (.xlsx)');
  expect(say(compoundFile('WordDocument'), 'a.docx')).toContain('Word Document (.docx)');
});
