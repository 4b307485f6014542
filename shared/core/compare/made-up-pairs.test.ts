import { describe, expect, test } from '@jest/globals';

import type { CalendarDate } from '../model/calendar-date';
import { readPlan } from '../read-plan';
import { snapshotFromText } from '../table/snapshot-from-text';
import { comparePlans } from './compare-plans';

const HEAD =
  'KẾ HOẠCH\nCải cách hành chính năm 2026 trên địa bàn thành phố Bà Rịa\n\n' +
  'STT\tNội dung công việc\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian bắt đầu\tThời gian hoàn thành\tDự kiến kết quả\n';

const BEFORE = `I\tHoàn thiện thể chế
1\tRà soát quy định về đất đai do thành phố ban hành\tPhòng Tư pháp\tUBND các phường, xã\tTháng 01/2026\tTháng 3/2026\tBáo cáo
2\tLấy ý kiến doanh nghiệp về thủ tục cấp phép\tPhòng Kinh tế\t\tQuý I/2026\tQuý II/2026\tBiên bản
3\tKiểm tra việc niêm yết, hướng dẫn tiếp nhận hồ sơ tại bộ phận một cửa\tPhòng Nội vụ; Thanh tra thành phố\tUBND các phường, xã\t\tTrước ngày 15/9/2026\tKết luận
II\tTruyền thông
1\tPhát tin trên hệ thống loa truyền thanh\tPhòng Văn hóa và Thông tin\tĐài Truyền thanh\t\tThường xuyên\tTin, bài
2\tTổ chức ngày hội chuyển đổi số cho thanh niên\tPhòng Văn hóa và Thông tin\t\t\tTháng 10/2026\tNgày hội
3\tIn tờ gấp giới thiệu dịch vụ công trực tuyến\tVăn phòng HĐND và UBND\t\t\t30/6/2026\tTờ gấp
`;

const read = (body: string) =>
  readPlan(snapshotFromText(HEAD + body, { today: '2026-03-02' as CalendarDate }));

/** The first words of a content: enough to know it. */
const short = ({ task }: { readonly task: { readonly content: { readonly text: string } } }): string =>
  task.content.text.normalize('NFC').split(' ').slice(0, 3).join(' ');

/** What became of the plan, kind by kind, without the kinds that are empty. */
function told(before: string, after: string): Record<string, unknown> {
  const found = comparePlans(read(before), read(after));
  const all = {
    added: found.added.map(short),
    dropped: found.dropped.map(short),
    changed: found.changed.map(
      ({ before: task, fields }) =>
        `${short(task)}: ${fields.map(({ field, spellingOnly }) => field + (spellingOnly ? '~' : '')).join()}`,
    ),
    moved: found.moved.map((pair) => short(pair.before)),
    split: found.split.map(({ whole, parts }) => [short(whole), ...parts.map(short)]),
    merged: found.merged.map(({ whole, parts }) => [short(whole), ...parts.map(short)]),
    renamed: found.sectionsRenamed.map(({ from, to }) => `${from} > ${to}`),
    respelt: found.sectionsRespelt.map(({ from, to }) => `${from} > ${to}`),
    renumbered: found.renumbered,
  };
  return Object.fromEntries(
    Object.entries(all).filter(([, what]) => (Array.isArray(what) ? what.length > 0 : what !== 0)),
  );
}

type Edit = readonly [from: string, to: string];
const edited = (edits: readonly Edit[]): string =>
  edits.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`not in the plan: ${from}`);
    return text.replace(from, to);
  }, BEFORE);

/** A line of the plan, by its start, with its line break. */
const line = (start: string): string => `${BEFORE.split('\n').find((one) => one.includes(start)) ?? start}\n`;

describe('made-up pairs, each told as exactly what it is', () => {
  test.each<[string, readonly Edit[], Record<string, unknown>]>([
    ['the same', [], {}],
    ['all letters taken apart', [[BEFORE, BEFORE.normalize('NFD')]], {}],
    ['numbers with a zero and a dot', [['1\tRà soát', '01.\tRà soát']], {}],
    ['tone style', [['Văn hóa', 'Văn hoá']], { changed: ['Phát tin trên: lead~'] }],
    [
      'an abbreviation of a content',
      [['dịch vụ công trực tuyến', 'DVCTT']],
      { changed: ['In tờ gấp: content~'] },
    ],
    ['a full stop', [['cấp phép', 'cấp phép.']], { changed: ['Lấy ý kiến: content~'] }],
    ['capitals', [['Phòng Tư pháp', 'PHÒNG TƯ PHÁP']], { changed: ['Rà soát quy: lead~'] }],
    [
      'units in another order, joined by a word',
      [['UBND các phường, xã', 'Ủy ban nhân dân các xã và phường']],
      { changed: ['Rà soát quy: coordinators~'] },
    ],
    [
      'leads in another order',
      [['Phòng Nội vụ; Thanh tra thành phố', 'Thanh tra thành phố, Phòng Nội vụ']],
      { changed: ['Kiểm tra việc: lead~'] },
    ],
    ['a month', [['Tháng 01/2026', '1/2026']], { changed: ['Rà soát quy: start~'] }],
    ['a day without its year', [['ngày 15/9/2026', '15/9']], { changed: ['Kiểm tra việc: end~'] }],
    [
      'the title of a section in capitals',
      [['Truyền thông', 'TRUYỀN THÔNG']],
      { respelt: ['Truyền thông > TRUYỀN THÔNG'] },
    ],
    [
      'another kind of unit, in the lead',
      [['Thanh tra thành phố', 'Thanh tra thị xã']],
      { changed: ['Kiểm tra việc: lead'] },
    ],
    [
      'another kind of unit, in the content',
      [['do thành phố ban hành', 'do thị xã ban hành']],
      { changed: ['Rà soát quy: content'] },
    ],
    ['before a day, and on it', [['Trước ngày 15', 'Ngày 15']], { changed: ['Kiểm tra việc: end'] }],
    ['a result taken away', [['\tBiên bản', '\t']], { changed: ['Lấy ý kiến: result'] }],
    [
      'a content edited lightly for another lead',
      [
        [
          'Phát tin trên hệ thống loa truyền thanh\tPhòng Văn hóa',
          'Phát tin hằng ngày trên loa truyền thanh\tPhòng Nội vụ; Phòng Văn hóa',
        ],
      ],
      { changed: ['Phát tin trên: content,lead'] },
    ],
    [
      'a short content that says more, for another lead',
      [
        [
          'Lấy ý kiến doanh nghiệp về thủ tục cấp phép\tPhòng Kinh tế',
          'Lấy ý kiến doanh nghiệp, hợp tác xã về thủ tục cấp phép\tPhòng Tư pháp',
        ],
      ],
      { changed: ['Lấy ý kiến: content,lead'] },
    ],
    [
      'one dropped, the rest numbered anew',
      [
        [line('Lấy ý kiến'), ''],
        ['3\tKiểm tra', '2\tKiểm tra'],
      ],
      { dropped: ['Lấy ý kiến'], renumbered: 1 },
    ],
    [
      'another task in the place of one',
      [
        [
          'Tổ chức ngày hội chuyển đổi số cho thanh niên',
          'Tổ chức giải chạy bộ hưởng ứng phong trào thể thao',
        ],
      ],
      { added: ['Tổ chức giải'], dropped: ['Tổ chức ngày'] },
    ],
    [
      'into another section',
      [
        [line('In tờ gấp'), ''],
        ['II\tTruyền', `${line('In tờ gấp').replace('3', '4')}II\tTruyền`],
      ],
      { moved: ['In tờ gấp'], renumbered: 1 },
    ],
    [
      'into another section with another day',
      [
        [line('In tờ gấp'), ''],
        ['II\tTruyền', `${line('In tờ gấp').replace('30/6', '31/7')}II\tTruyền`],
      ],
      { changed: ['In tờ gấp: end,section'] },
    ],
    [
      'a section renamed and one of its tasks with another lead',
      [
        ['II\tTruyền thông', 'II\tThông tin, tuyên truyền'],
        ['thanh niên\tPhòng Văn hóa và Thông tin', 'thanh niên\tPhòng Kinh tế'],
      ],
      { changed: ['Tổ chức ngày: lead'], renamed: ['Truyền thông > Thông tin, tuyên truyền'] },
    ],
    [
      'a section renamed of which most was dropped',
      [
        ['II\tTruyền thông', 'II\tThông tin, tuyên truyền'],
        [line('Phát tin') + line('Tổ chức ngày'), ''],
      ],
      { dropped: ['Phát tin trên', 'Tổ chức ngày'], renamed: ['Truyền thông > Thông tin, tuyên truyền'] },
    ],
    [
      'a section renamed whose only other tasks became one',
      [
        ['II\tTruyền thông', 'II\tThông tin, tuyên truyền'],
        [line('Phát tin'), ''],
        ['2\tTổ chức ngày hội', '2\tPhát tin trên hệ thống loa truyền thanh; tổ chức ngày hội'],
      ],
      {
        merged: [['Phát tin trên', 'Phát tin trên', 'Tổ chức ngày']],
        renamed: ['Truyền thông > Thông tin, tuyên truyền'],
      },
    ],
    [
      'a section before the others',
      [['I\tHoàn thiện', 'I\tChỉ đạo\n1\tBan hành chương trình công tác\tPhòng Nội vụ\nII\tHoàn thiện']],
      { added: ['Ban hành chương'] },
    ],
    [
      'one became two',
      [
        [
          'Kiểm tra việc niêm yết, hướng dẫn tiếp nhận hồ sơ tại bộ phận một cửa\tPhòng Nội vụ; Thanh tra thành phố',
          'Kiểm tra việc niêm yết tại bộ phận một cửa\tPhòng Nội vụ\n4\tHướng dẫn tiếp nhận hồ sơ tại bộ phận một cửa\tPhòng Nội vụ',
        ],
      ],
      { split: [['Kiểm tra việc', 'Kiểm tra việc', 'Hướng dẫn tiếp']] },
    ],
    [
      'one of two leads became one for each',
      [
        [
          line('Kiểm tra việc'),
          line('Kiểm tra việc').replace('; Thanh tra thành phố', '') +
            line('Kiểm tra việc').replace('3', '4').replace('Phòng Nội vụ; ', ''),
        ],
      ],
      { split: [['Kiểm tra việc', 'Kiểm tra việc', 'Kiểm tra việc']] },
    ],
    [
      'a task once more for another body',
      [
        [
          line('Phát tin'),
          line('Phát tin') + line('Phát tin').replace('Phòng Văn hóa và Thông tin', 'Phòng Nội vụ'),
        ],
      ],
      { added: ['Phát tin trên'] },
    ],
    [
      'neighbours changed places',
      [[line('Phát tin') + line('Tổ chức ngày'), line('Tổ chức ngày') + line('Phát tin')]],
      { moved: [expect.any(String)] },
    ],
    [
      'another share in per cent',
      [['Lấy ý kiến doanh nghiệp', 'Lấy ý kiến 1,5% doanh nghiệp']],
      { changed: ['Lấy ý kiến: content'] },
    ],
  ])('%s', (_, edits, expected) => {
    const after = edited(edits);
    expect(told(BEFORE, after)).toEqual(expected);
    const { added, dropped, split, merged, renumbered } = told(after, BEFORE);
    expect([dropped, added, merged?.constructor, split?.constructor, renumbered]).toEqual([
      expected['added'],
      expected['dropped'],
      expected['split']?.constructor,
      expected['merged']?.constructor,
      expected['renumbered'],
    ]);
  });

  test('signs that change what is said are words', () => {
    const of = (words: string): string => `1\tHạng ${words} cho phòng\tPhòng Kinh tế\t\t\tTháng 3/2026\t\n`;
    const pairs = ['>= 90% <= 90%', 'A+ A', '2.5 2;5'].map((pair) => pair.split(/ (?=<|A$|2;)/u));
    for (const [one = '', two = ''] of pairs)
      expect(told(of(one), of(two))).toEqual({ changed: [expect.stringMatching(/: content$/u)] });
  });
});
