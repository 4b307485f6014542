import { describe, expect, test } from '@jest/globals';

import type { CalendarDate } from '../model/calendar-date';
import type { PlanTable } from '../model/plan';
import { parseRange } from '../model/range';
import { readPlan } from '../read-plan';
import { snapshotFromText } from './snapshot-from-text';

const HEADER = 'STT\tNội dung công việc\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian\tKết quả';

function tableOf(lines: readonly string[], merges: readonly string[] = []): PlanTable {
  const header = lines.some((line) => line.split('\t').length > 6) ? `${HEADER}\tTiêu chí` : HEADER;
  const snapshot = snapshotFromText([header, ...lines].join('\n'), { today: '2026-03-02' as CalendarDate });
  const ranges = merges.flatMap((text) => parseRange(text) ?? []);
  const sheets = snapshot.sheets.map((sheet) => ({ ...sheet, merges: ranges }));
  const [table] = readPlan({ ...snapshot, sheets }).sheets[0]?.tables ?? [];
  if (!table) throw new Error('no table');
  return table;
}

/** The kind of each row below the header, a sub-task with the row of its parent. */
const kinds = (lines: readonly string[], merges?: readonly string[]): readonly string[] =>
  tableOf(lines, merges)
    .rows.slice(1)
    .map(({ kind, parent }) => (parent === undefined ? kind : `${kind} of ${String(parent)}`));

const task = (number: string, content = 'Rà soát thủ tục hành chính'): string =>
  `${number}\t${content}\tVăn phòng\tCông an xã\tTháng 3/2026\t01 báo cáo`;

describe('every row under a header is something', () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    [
      'a column without a role whose wording stands in the numbered rows only',
      ['1', '', '2', '', ''].map((number) => `${task(number)}\t${number === '' ? '' : 'Giao thông'}`),
      ['task', 'task', 'task', 'task', 'task'],
    ],
    [
      'the same where one row without a number has a wording of its own',
      ['1', '', '2', '', ''].map(
        (number, at) => `${task(number)}\t${number === '' && at < 4 ? '' : 'Giao thông'}`,
      ),
      ['task', 'continuation', 'task', 'continuation', 'continuation'],
    ],
    [
      'letters below a number',
      [task('1'), task('a)'), task('b)'), task('2')],
      ['task', 'sub-task of 1', 'sub-task of 1', 'task'],
    ],
    [
      'bare letters',
      [task('1'), task('a'), task('b'), task('2')],
      ['task', 'sub-task of 1', 'sub-task of 1', 'task'],
    ],
    [
      'dashes and plus signs',
      [task('1'), task('-'), task('+'), task('-'), task('2')],
      ['task', 'sub-task of 1', 'sub-task of 2', 'sub-task of 1', 'task'],
    ],
    [
      'dashes below letters',
      [task('1'), task('a)'), task('-'), task('b)'), task('2')],
      ['task', 'sub-task of 1', 'sub-task of 2', 'sub-task of 1', 'task'],
    ],
    [
      '1.1 below 1',
      [task('1'), task('1.1'), task('1.1.1'), task('1.2'), task('2')],
      ['task', 'sub-task of 1', 'sub-task of 2', 'sub-task of 1', 'task'],
    ],
    ['1.1 below a title', ['1\tNhóm việc\t\t\t\t', task('1.1'), task('1.2')], ['section', 'task', 'task']],
    [
      'letters as the tasks of a section',
      ['I\tNhóm việc\t\t\t\t', task('a)'), task('b)')],
      ['section', 'task', 'task'],
    ],
    [
      'dashes as the tasks of a section',
      ['I. Nhóm việc\t\t\t\t\t', task('-'), task('-')],
      ['section', 'task', 'task'],
    ],
    ['codes', [task('NV1'), task('NV2'), task('NV-03')], ['task', 'task', 'task']],
    ['an added task', [task('1'), task('Bổ sung'), task('2')], ['task', 'task', 'task']],
    ['a number with a letter', [task('1'), task('1a'), task('2')], ['task', 'task', 'task']],
    [
      'a title with numbered parts',
      [task('1'), '2\tXây dựng cơ sở dữ liệu\t\t\t\t', task('a)'), task('b)'), task('3')],
      ['task', 'section', 'task', 'task', 'task'],
    ],
    [
      'a chapter with the body that follows it',
      ['I\tThể chế\tPhòng Tư pháp theo dõi\t\t\t', task('1'), task('2')],
      ['section', 'task', 'task'],
    ],
    ['Roman tasks', [task('I'), task('II'), task('III')], ['task', 'task', 'task']],
    [
      'a remark in between',
      [task('1'), 'Ghi chú: việc 1 đã giao tại kỳ họp trước\t\t\t\t\t', task('2')],
      ['task', 'note', 'task'],
    ],
    ['a sum in between', [task('1'), 'Tổng cộng\t1 nhiệm vụ\t\t\t\t', task('2')], ['task', 'note', 'task']],
    [
      'work without a number that is called like a sum',
      [
        '\tTổng hợp báo cáo quý I\tVăn phòng\t\t22/3/2026\t',
        '\tTổng vệ sinh trụ sở\tVăn phòng\t\t28/3/2026\t',
      ],
      ['task', 'task'],
    ],
    [
      'page numbers',
      [task('1'), '2\t\t\t\t\t', task('2'), 'Trang 3/10\t\t\t\t\t', task('3')],
      ['task', 'page-mark', 'task', 'page-mark', 'task'],
    ],
    ['a number that waits for its task', [task('1'), '2\t\t\t\t\t', task('3')], ['task', 'task', 'task']],
    [
      'text in the number column alone',
      [task('1'), 'Nhiệm vụ do Chủ tịch giao thêm trong tháng\t\tVăn phòng\t\t\t', task('2')],
      ['task', 'unread', 'task'],
    ],
    [
      'a signature that was pasted into the middle',
      [task('1'), '', 'Nơi nhận:\t\t\tTM. ỦY BAN NHÂN DÂN\t\t', '', task('2')],
      ['task', 'blank', 'unread', 'blank', 'task'],
    ],
    [
      'a page break through the sentence and the names',
      [task('1'), '\tvà thủ tục nội bộ\tHĐND\tvà đoàn thể\t\t', task('2')],
      ['task', 'continuation', 'task'],
    ],
    [
      'a page break through the sentence, the lead and the result',
      [task('1'), '\tvà thủ tục nội bộ\tnhân dân\tvà đoàn thể\t\tkèm biểu', task('2')],
      ['task', 'torn', 'task'],
    ],
    [
      'a further milestone behind an open sentence',
      [task('1'), '\tvà thủ tục nội bộ\t\t\tTháng 6/2026\t01 danh mục', task('2')],
      ['task', 'continuation', 'task'],
    ],
    [
      'a page break through a name',
      [
        '1\tRà soát\tVăn phòng HĐND và\tĐoàn TNCS Hồ\tQuý I/2026\tBáo cáo',
        '\t\tUBND xã\tChí Minh xã\t\t',
        task('2'),
      ],
      ['task', 'torn', 'task'],
    ],
    [
      'a further body below a whole name',
      [task('1'), '\t\tCông an xã\t\t\t', '\t\tÔng Nguyễn Văn Bình\t\t\t', task('2')],
      ['task', 'continuation', 'continuation', 'task'],
    ],
    ['a row that goes on', [task('1'), task('(tiếp)'), task('2')], ['task', 'continuation', 'task']],
    [
      'the columns numbered again after a repeated header',
      [task('1'), HEADER, '(1)\t(2)\t(3)\t(4)\t(5)\t(6)', task('2')],
      ['task', 'repeated-header', 'column-numbers', 'task'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(kinds(lines)).toEqual(expected);
  });

  test('what a part leaves empty is said by the whole; a part without duties is a detail', () => {
    const { tasks } = tableOf([
      task('1'),
      'a)\tLĩnh vực hộ tịch\tPhòng Tư pháp\t\t\t',
      'b)\tLĩnh vực đất đai\t\t\tTháng 5/2026\t',
      'c)\tCác lĩnh vực khác\t\t\t\t',
      task('2'),
    ]);
    expect(tasks.map(({ parent }) => parent)).toEqual([undefined, 0, 0, 0, undefined]);
    expect(tasks.map(({ lead }) => lead.text)).toEqual([
      'Văn phòng',
      'Phòng Tư pháp',
      'Văn phòng',
      '',
      'Văn phòng',
    ]);
    expect(tasks[1]?.end.cells).toEqual(tasks[0]?.end.cells);
    expect(tasks.map(({ detail }) => detail ?? false)).toEqual([false, false, false, true, false]);
    expect(tasks[0]?.parts).toBe(true);
  });

  test('a numbered title ends where the next number of its level follows', () => {
    const { tasks } = tableOf([
      task('1'),
      '2\tXây dựng cơ sở dữ liệu\t\t\t\t',
      task('a)'),
      task('b)'),
      task('3'),
    ]);
    expect(tasks.map(({ section }) => section)).toEqual([null, 0, 0, null]);
  });
});

describe('rows without a number in a numbered table', () => {
  const more = (content: string): string =>
    `\t${content}\tSở Tài chính\tCông an xã\tTháng 6/2026\t01 báo cáo`;

  test.each<readonly [string, readonly string[], readonly string[]]>([
    [
      'go on with the task above between 4 and 5',
      [task('4'), more('Tỷ lệ hồ sơ trực tuyến đạt 80%'), task('5')],
      ['task', 'continuation', 'task'],
    ],
    [
      'are the forgotten task between 4 and 6',
      [task('4'), more('Niêm yết công khai'), task('6')],
      ['task', 'task', 'task'],
    ],
    [
      'go on at the end where they do so elsewhere',
      [task('1'), more('Đạt 80%'), task('2'), more('Đạt 90%')],
      ['task', 'continuation', 'task', 'continuation'],
    ],
    [
      'are a task at the end, full and with an opening of their own',
      [task('1'), task('2'), more('Niêm yết công khai')],
      ['task', 'task', 'task'],
    ],
    ['name a further indicator', [task('1'), more('Chỉ tiêu 2: hồ sơ đúng hạn')], ['task', 'continuation']],
    [
      'bring a further milestone',
      [task('1'), '\t\t\t\tTháng 11/2026\t', task('2')],
      ['task', 'continuation', 'task'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(kinds(lines)).toEqual(expected);
  });

  test('a merged number speaks for all its rows', () => {
    expect(kinds([task('1'), more('Niêm yết công khai'), task('3')], ['A2:A3'])).toEqual([
      'task',
      'continuation',
      'task',
    ]);
  });
});

describe('where a table ends', () => {
  test.each<readonly [string, readonly string[]]>([
    [
      'a signature right under it',
      ['Nơi nhận:\t\t\tTM. ỦY BAN NHÂN DÂN\t\t', '- Như Điều 3;\t\t\tCHỦ TỊCH\t\t'],
    ],
    ['a gap and prose', ['', 'III. TỔ CHỨC THỰC HIỆN', 'Các cơ quan căn cứ Kế hoạch này để thực hiện.']],
    ['a note', ['Ghi chú: thời gian tính theo ngày làm việc.']],
    [
      'another table of something else',
      ['', 'STT\tChỉ số\tĐơn vị tính\tGiá trị', '1\tDân số\tngười\t1200', '2\tHộ\thộ\t300'],
    ],
    ['numbers that were filled in ahead', ['3\t\t\t\t\t', '4\t\t\t\t\t', '5\t\t\t\t\t']],
  ])('before %s', (_, lines) => {
    expect(kinds([task('1'), task('2'), ...lines])).toEqual(['task', 'task']);
  });

  test.each<readonly [string, readonly string[], number]>([
    ['a gap', ['', ''], 2],
    ['a page header', ['', 'ỦY BAN NHÂN DÂN XÃ', 'Trang 2', ''], 2],
    [
      'prose, where the numbers go on',
      ['', ...Array.from({ length: 6 }, () => 'Một dòng văn xuôi chép lẫn vào.'), ''],
      2,
    ],
    ['a signature, where the numbers go on', ['', 'Nơi nhận:\t\t\tTM. ỦY BAN NHÂN DÂN\t\t', ''], 2],
  ])('not before %s', (_, lines, count) => {
    expect(tableOf([task('1'), ...lines, task('2')]).tasks).toHaveLength(count);
  });

  test('before a table of something else whose header nobody knows, after prose and after a signature', () => {
    const other = ['Tên chỉ số\tNơi tính\tCơ quan\tNguồn\tNăm\tGhi chú', '1\tDân số\tngười\t\t1200\t'];
    const prose = Array.from({ length: 6 }, () => 'Một dòng văn xuôi.');
    expect(kinds([task('1'), task('2'), '', ...prose, ...other])).toEqual(['task', 'task']);
    expect(kinds([task('1'), task('2'), 'Nơi nhận:\t\t\tTM. ỦY BAN\t\t', ...other])).toEqual([
      'task',
      'task',
    ]);
  });

  test('not at a head line that every page repeats, where the numbers go on', () => {
    const head = ['Trang 1/3', 'ỦY BAN NHÂN DÂN XÃ', 'KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026', HEADER];
    expect(tableOf([task('01'), task('02'), ...head, task('03')]).tasks).toHaveLength(3);
  });

  test('not where numbers start anew under a title after a gap', () => {
    expect(
      tableOf([task('1'), task('2'), '', 'II. Nhóm việc thứ hai', '', task('1'), task('2')]).tasks,
    ).toHaveLength(4);
  });
});

describe('tables without numbers', () => {
  const plain = (content: string): string => task('', content);

  test('sections, points and torn texts are told apart from tasks', () => {
    expect(
      kinds([
        'I. Nhóm việc thứ nhất\t\t\t\t\t',
        plain('Rà soát thủ tục'),
        '\t- Lĩnh vực hộ tịch\t\t\t\t',
        plain('Niêm yết thủ tục'),
        '\tNHÓM VIỆC THỨ HAI\t\t\t\t',
        plain('Khảo sát mức độ hài lòng'),
        '\t\tTrạm Y tế\t\tTháng 9/2026\t',
      ]),
    ).toEqual(['section', 'task', 'continuation', 'task', 'section', 'task', 'continuation']);
  });

  test('contents that are still to be written take no row away', () => {
    expect(
      tableOf(['\t\tVăn phòng\t\t\t', '\t\tCông an xã\tVăn phòng\t\t', '\t\tTrạm Y tế\t\t\t']).tasks,
    ).toHaveLength(3);
  });
});

test('a ditto mark says what the cell above says, and stays where it is', () => {
  const { tasks } = tableOf([
    task('1'),
    '2\tNiêm yết công khai\t-nt-\t"\tnhư trên\tnt',
    '3\tKhảo sát mức độ hài lòng\t“\t-\tTháng 9/2026\t01 báo cáo',
  ]);
  expect(tasks.map(({ lead }) => lead.text)).toEqual(['Văn phòng', 'Văn phòng', 'Văn phòng']);
  expect(tasks[1]?.end.period).toMatchObject({ from: '2026-03-01', to: '2026-03-31' });
  expect(tasks[1]?.lead).toMatchObject({ cells: [{ row: 1, column: 2 }], ditto: { row: 2, column: 2 } });
  expect(tasks[2]?.lead).toMatchObject({ cells: [{ row: 1, column: 2 }], ditto: { row: 3, column: 2 } });
  expect(tasks[2]?.coordinators).toMatchObject({ text: '-' });
});

test('a time that heads a part holds for the tasks below that name none', () => {
  const snapshot = snapshotFromText(
    [
      'CHƯƠNG TRÌNH CÔNG TÁC NĂM 2026',
      'Thời gian\tNội dung\tCơ quan chuẩn bị\tGhi chú',
      'Tháng 02\t\t\t',
      '\tXây dựng kế hoạch kiểm tra\tVăn phòng\t',
      'Quý II\tSơ kết sáu tháng\tVăn phòng\t',
      'Việc khác\t\t\t',
      '\tTổng kết công tác năm\tVăn phòng\t',
    ].join('\n'),
    { today: '2026-03-02' as CalendarDate },
  );
  const [table] = readPlan(snapshot).sheets[0]?.tables ?? [];
  expect(table?.sections).toHaveLength(2);
  expect(table?.tasks.map(({ end }) => end.period.kind)).toEqual(['interval', 'interval', 'empty']);
  expect(table?.tasks[0]?.end).toMatchObject({
    text: 'Tháng 02',
    cells: [{ row: 2, column: 0 }],
    ditto: { row: 3, column: 0 },
    period: { from: '2026-02-01', to: '2026-02-28' },
  });
  expect(table?.tasks[1]?.end.text).toBe('Quý II');
});

test('a title with a sum beside it is a section, and a sum in the column of the leads is no lead', () => {
  const snapshot = snapshotFromText(
    [
      'STT\tTên dự án\tChủ đầu tư\tTổng mức\tHoàn thành',
      'A\tDự án chuyển tiếp\t\t12.300\t',
      '1\tĐường liên thôn\tUBND xã\t12.300\tTháng 6/2026',
      'B\tDự án khởi công mới\t\t21.000\t',
      '2\tSân vận động\tUBND xã\t21.000\tTháng 9/2026',
      '\t\tCộng\t33.300\t',
    ].join('\n'),
    { today: '2026-03-02' as CalendarDate },
  );
  const [table] = readPlan(snapshot).sheets[0]?.tables ?? [];
  expect(table?.sections.map(({ numeral }) => numeral)).toEqual(['A', 'B']);
  expect(table?.tasks.map(({ lead }) => lead.text)).toEqual(['UBND xã', 'UBND xã']);
});

test('in a calendar the day stands once, before all that is done on it', () => {
  const snapshot = snapshotFromText(
    [
      'LỊCH CÔNG TÁC TUẦN NĂM 2026',
      'Thứ, ngày\tNội dung\tChủ trì\tĐịa điểm',
      'Thứ Hai 02/3\tGiao ban đầu tuần\tVăn phòng\tHội trường',
      '\tTiếp công dân định kỳ\tVăn phòng\tPhòng họp',
      'Thứ Ba 03/3\tHọp giải phóng mặt bằng\tPhòng Kinh tế\tPhòng họp',
    ].join('\n'),
    { today: '2026-03-02' as CalendarDate },
  );
  const [table] = readPlan(snapshot).sheets[0]?.tables ?? [];
  expect(table?.tasks.map(({ end }) => end.text)).toEqual(['Thứ Hai 02/3', 'Thứ Hai 02/3', 'Thứ Ba 03/3']);
  expect(table?.tasks[1]?.end).toMatchObject({
    cells: [{ row: 2, column: 0 }],
    ditto: { row: 3, column: 0 },
    period: { from: '2026-03-02' },
  });
});

describe('titles between numbered tasks', () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    [
      'parts of the year in the content column',
      ['\tTHÁNG 01', task('1'), task('2'), '\tTHÁNG 02', task('3'), '\tQuý II/2026', task('4')],
      ['section', 'task', 'task', 'section', 'task', 'section', 'task'],
    ],
    [
      'a torn end is no title',
      [task('1', 'Rà soát hồ sơ về'), '\tđất đai', task('2')],
      ['task', 'torn', 'task'],
    ],
  ])('%s', (_name, lines, expected) => {
    expect(kinds(lines)).toEqual(expected);
  });

  test('words in capitals that nobody leads, in a table whose numbers stand in a column of codes', () => {
    const [table] =
      readPlan(
        snapshotFromText(
          [
            'Mã\tTên công việc\tĐơn vị chủ trì\tThời hạn',
            'P1\tTHỦ TỤC PHÁP LÝ\t\tTháng 3/2026',
            '1.1\tSoạn tờ trình\tVăn phòng\tTháng 3/2026',
            'P2\tKHẢO SÁT KỸ THUẬT\t\tTháng 4/2026',
            '2.1\tHọp kỹ thuật\tPhòng Kinh tế\tTháng 4/2026',
          ].join('\n'),
          { today: '2026-03-02' as CalendarDate },
        ),
      ).sheets[0]?.tables ?? [];
    expect(table?.tasks.map(({ content }) => content.text)).toEqual(['Soạn tờ trình', 'Họp kỹ thuật']);
    expect(table?.sections.map(({ title }) => title)).toEqual([
      'P1 – THỦ TỤC PHÁP LÝ – Tháng 3/2026',
      'P2 – KHẢO SÁT KỸ THUẬT – Tháng 4/2026',
    ]);
  });

  test('months below one heading are columns of their own', () => {
    const [table] =
      readPlan(
        snapshotFromText(
          [
            'STT\tNội dung\tChủ trì\tTháng\t\t\tGhi chú',
            '\t\t\t1\t2\t3',
            '1\tKiểm tra an toàn\tVăn phòng\tx\t\tx',
          ].join('\n'),
          { today: '2026-03-02' as CalendarDate },
        ),
      ).sheets[0]?.tables ?? [];
    expect(table?.mapping.readings.map(({ header }) => header)).toEqual([
      ...['STT', 'Nội dung', 'Chủ trì', 'Tháng 1', 'Tháng 2', 'Tháng 3', 'Ghi chú'],
    ]);
    expect(table?.tasks).toHaveLength(1);
  });

  test('a numeral with its title in the column beside it, whatever that column holds', () => {
    const [table] =
      readPlan(
        snapshotFromText(
          [
            'STT\tCơ quan chủ trì\tCơ quan phối hợp\tNội dung nhiệm vụ\tThời hạn',
            'A.\tSỞ XÂY DỰNG',
            '1\tSở Xây dựng\tSở Công Thương\tRà soát nguồn thải\tQuý I/2026',
            'B.\tSỞ CÔNG THƯƠNG',
            '1\tSở Công Thương\tSở Xây dựng\tKiểm kê nguồn thải\tQuý II/2026',
          ].join('\n'),
          { today: '2026-03-02' as CalendarDate },
        ),
      ).sheets[0]?.tables ?? [];
    expect(table?.sections.map(({ numeral, title }) => `${numeral} ${title}`)).toEqual([
      'A SỞ XÂY DỰNG',
      'B SỞ CÔNG THƯƠNG',
    ]);
    expect(table?.tasks).toHaveLength(2);
  });
});

describe('columns by what they hold', () => {
  const columnsOf = (lines: readonly string[]) =>
    readPlan(snapshotFromText(lines.join('\n'), { today: '2026-03-02' as CalendarDate })).sheets[0]?.tables[0]
      ?.mapping.columns;

  test('lengths of work are no deadline beside a column that says when', () => {
    expect(
      columnsOf([
        'TT\tNội dung thanh tra\tThời hạn thanh tra\tThời gian tiến hành\tĐơn vị chủ trì',
        '1\tQuản lý đất đai\t45 ngày\tQuý I/2026\tPhòng Nghiệp vụ 1',
        '2\tĐấu thầu thuốc\t30 ngày làm việc\tQuý II/2026\tPhòng Nghiệp vụ 2',
      ])?.end,
    ).toBe(3);
  });

  test('the texts behind the number are the contents where no header says so', () => {
    const { content, lead } =
      columnsOf([
        'TT\tTên gọi\tChủ đầu tư\tThời gian hoàn thành',
        '1\tNâng cấp đường ấp 3\tBan Quản lý dự án xã\tQuý II/2026',
        '2\tCầu kênh số 79\tBan Quản lý dự án xã\tQuý III/2026',
      ]) ?? {};
    expect([content, lead]).toEqual([1, 2]);
  });

  test('"Phân công nhiệm vụ" beside the contents names who does them', () => {
    expect(
      columnsOf([
        'STT\tNội dung công việc\tPhân công nhiệm vụ\tThời gian thực hiện',
        '1\tTiếp nhận hồ sơ\tTrung tâm Phục vụ hành chính công\tQuý I/2026',
      ]),
    ).toMatchObject({ content: 1, lead: 2 });
  });
});
