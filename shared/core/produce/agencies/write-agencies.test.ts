import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import type { CalendarDate } from '../../model/calendar-date';
import type { AgencyMention } from '../../model/agency';
import { readPlan } from '../../read-plan';
import { snapshotFromText } from '../../table/snapshot-from-text';
import { splitDuties } from './split-duties';
import type { TaskAgencies } from './write-agencies';
import { agencyWriter } from './write-agencies';

const HEAD = [
  'KẾ HOẠCH',
  'Cải cách hành chính năm 2026',
  '',
  'STT\tNội dung công việc\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành\tDự kiến kết quả',
];

function write(lead: string, coordinators = ''): TaskAgencies {
  const lines = [
    ...HEAD,
    `1\tRà soát thủ tục hành chính\t${lead}\t${coordinators}\tTháng 6/2026\t01 báo cáo`,
  ];
  const reading = readPlan(snapshotFromText(lines.join('\n'), { today: '2026-03-02' as CalendarDate }));
  const [sheet] = reading.sheets;
  const task = sheet?.tables[0]?.tasks[0];
  if (!sheet || !task) throw new Error('no task');
  return agencyWriter(sheet.view, reading)(task);
}

describe('names', () => {
  test.each([
    ['Phòng VH&TT; UBND phường 12', ['Phòng Văn hóa và Thông tin', 'Ủy ban nhân dân phường 12']],
    ['các phòng chuyên môn', ['Các phòng chuyên môn']],
    ['Các cơ quan chuyên môn; UBND các xã, phường', ['Các cơ quan chuyên môn', 'UBND các xã, phường']],
    ['các đoàn thể chính trị - xã hội', ['Các đoàn thể chính trị - xã hội']],
    ['Phòng Tư phap', ['Phòng Tư phap']],
    ['Sở Nội vụ; sở nội vụ', ['Sở Nội vụ']],
  ])('%s', (text, expected) => {
    expect(write('', text).coordinators.names).toEqual(expected);
  });
});

describe('text', () => {
  test.each([
    'UBND các xã, phường (trừ đặc khu Côn Đảo)',
    'Sở Nội vụ (Phòng Cải cách hành chính)',
    'Công an tỉnh (PC06)',
    'Sở Y tế (nếu cần)',
    'Các cơ quan đại diện Việt Nam tại nước ngoài',
    'Ban Tuyên giáo Trung ương',
    'Các Cục: Di sản văn hóa, Bản quyền tác giả',
    'Các đơn vị được giao thực hiện TTHC',
    'Các Bộ: Tài chính, Xây dựng, Công an',
    'Trường THPT A',
    'UBND cấp huyện/xã',
    'Các đơn vị triển khai thí điểm',
    '1. Bộ Khoa học và Công nghệ; 2. Bộ Công Thương, Bộ Tài chính',
    'Đoàn Thanh niên; Hội Liên hiệp Phụ nữ',
    'Trung tâm Văn hóa Thông tin-Thể thao',
  ])('%s keeps its words', (text) => {
    const { lead, coordinators } = write('Phòng Kinh tế', text);
    expect(lead.text).toBe('Phòng Kinh tế');
    expect(coordinators).toMatchObject({ text, causes: [] });
  });

  test('a name is written out where it stands, and all around it is copied', () => {
    expect(write('', 'Sở KH và CN (nếu cần), các Sở, ngành liên quan').coordinators).toMatchObject({
      text: 'Sở Khoa học và Công nghệ (nếu cần), các Sở, ngành liên quan',
      causes: [{ vi: 'viết đầy đủ chữ viết tắt' }],
    });
  });
});

describe('duties', () => {
  type Said = readonly [name: string, role: AgencyMention['role']];
  const unknown: AgencyMention['match'] = { kind: 'unknown' };
  function mentions(text: string, ...parts: readonly Said[]) {
    return parts.map(([name, role]): AgencyMention => ({
      text: name,
      offset: text.indexOf(name),
      match: unknown,
      ...(role === undefined ? {} : { role }),
    }));
  }
  const split = (text: string, ...parts: readonly Said[]) => {
    const found = splitDuties(text, mentions(text, ...parts));
    return found && [text.slice(0, found.leadEnd), text.slice(found.otherStart)];
  };

  test.each([
    'Phòng Kinh tế chủ trì, phối hợp Công an phường',
    'Phòng Kinh tế chủ trì, phối hợp với Công an phường',
    'Phòng Kinh tế chủ trì cùng Công an phường',
    'Phòng Kinh tế phối hợp Công an phường',
    'Phòng Kinh tế, phối hợp: Công an phường',
  ])('%s', (text) => {
    expect(split(text, ['Phòng Kinh tế', 'lead'], ['Công an phường', 'coordinate'])).toEqual([
      'Phòng Kinh tế',
      'Công an phường',
    ]);
  });

  test('further words stay with their part', () => {
    expect(
      split(
        'Sở A chủ trì hướng dẫn, tổng hợp; Các sở thực hiện công bố hằng năm',
        ['Sở A', 'lead'],
        ['Các sở', 'carry-out'],
      ),
    ).toEqual(['Sở A chủ trì hướng dẫn, tổng hợp', ' Các sở thực hiện công bố hằng năm']);
  });

  const whole: readonly { readonly text: string; readonly parts: readonly Said[] }[] = [
    {
      text: 'Công an phường phối hợp, Phòng Kinh tế chủ trì',
      parts: [
        ['Công an phường', 'coordinate'],
        ['Phòng Kinh tế', 'lead'],
      ],
    },
    {
      text: 'Phòng Kinh tế rà soát theo quý cùng Công an phường',
      parts: [
        ['Phòng Kinh tế', 'lead'],
        ['Công an phường', 'coordinate'],
      ],
    },
    {
      text: 'Sở Y tế chủ trì; các sở, UBND cấp xã thực hiện',
      parts: [
        ['Sở Y tế', 'lead'],
        ['các sở', undefined],
        ['UBND cấp xã', 'carry-out'],
      ],
    },
    {
      text: 'Phòng Kinh tế, Công an phường',
      parts: [
        ['Phòng Kinh tế', undefined],
        ['Công an phường', undefined],
      ],
    },
  ];
  test.each(whole)('$text stays whole', ({ text, parts }) => {
    expect(split(text, ...parts)).toBeUndefined();
  });
});

test('a writer of many tasks writes each as if it were alone', () => {
  const cell = fc.constantFrom(
    '',
    'nt',
    'Sở Nội vụ',
    'sở nội vụ',
    'Phòng VH&TT; UBND phường 12',
    'Sở Y tế chủ trì, phối hợp Công an tỉnh',
    'Công an tỉnh (phối hợp)',
    'Tổ công tác số 9',
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 2, maxLength: 12 }), (pairs) => {
      const lines = pairs.map(
        ([lead, others], index) =>
          `${String(index + 1)}\tRà soát việc ${String(index)}\t${lead}\t${others}\tTháng 6/2026\t01 báo cáo`,
      );
      const text = [...HEAD, ...lines].join('\n');
      const reading = readPlan(snapshotFromText(text, { today: '2026-03-02' as CalendarDate }));
      for (const { view, tables } of reading.sheets) {
        const tasks = tables.flatMap((table) => table.tasks);
        expect(tasks.map(agencyWriter(view, reading))).toEqual(
          tasks.map((task) => agencyWriter(view, reading)(task)),
        );
      }
    }),
    { numRuns: 60 },
  );
});
