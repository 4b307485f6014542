import { expect, test } from '@jest/globals';

import type { CalendarDate } from '../../model/calendar-date';
import { shippedIndex } from '../../agencies/agency-index';
import { dayAfter } from '../../model/calendar-date';
import { agencyInForce, daysInForce } from './agency-in-force';

const on = (id: string, day: string): unknown => agencyInForce(id, day as CalendarDate);

test('follows successors through several reforms', () => {
  expect(on('huyen.tuphap', '2025-06-30')).toEqual({ kind: 'in-force' });
  expect(on('huyen.tuphap', '2025-07-01')).toMatchObject({ kind: 'ended', on: '2025-06-30' });
  expect(on('huyen.vhtt', '2026-01-01')).toEqual({
    kind: 'ended',
    on: '2025-02-28',
    successors: ['Phòng Văn hóa - Xã hội'],
  });
});

test('says what each of several successors took over', () => {
  expect(on('tw.bldtbxh', '2026-01-01')).toEqual({
    kind: 'ended',
    on: '2025-02-28',
    successors: [
      'Bộ Nội vụ (lao động, việc làm, người có công)',
      'Bộ Giáo dục và Đào tạo (giáo dục nghề nghiệp)',
      'Bộ Y tế (bảo trợ xã hội, trẻ em)',
      'Bộ Nông nghiệp và Môi trường (giảm nghèo)',
    ],
  });
  expect(on('tw.btttt', '2026-01-01')).toMatchObject({
    successors: [expect.stringContaining('Bộ Khoa học và Công nghệ'), expect.stringContaining('báo chí')],
  });
});

test('what no document says is marked', () => {
  expect(on('nd.bhxhhuyen', '2026-01-01')).toMatchObject({ kind: 'ended', remembered: true });
  expect(on('toaan.huyện', '2026-01-01')).not.toHaveProperty('remembered');
  expect(on('toaan.huyện', '2026-01-01')).toMatchObject({ successors: ['Tòa án nhân dân khu vực'] });
});

test('a namesake of another level counts, and so does the absence of facts', () => {
  expect(on('huyen.kinhte', '2026-01-01')).toEqual({ kind: 'in-force' });
  expect(on('tinh.nnmt', '2024-12-31')).toEqual({ kind: 'not-yet', from: '2025-03-01' });
  expect(on('tinh.noivu', '1990-01-01')).toEqual({ kind: 'in-force' });
  expect(on('own.x', '2026-01-01')).toEqual({ kind: 'in-force' });
});

test('no agency is told on a day within its own days', () => {
  const bounds = [...shippedIndex().entries.values()].flatMap(({ validFrom = [], validTo = [] }) => [
    ...[validFrom].flat(),
    ...[validTo].flat(),
  ]) as CalendarDate[];
  const days = [...new Set(bounds)].flatMap((day) => [day, dayAfter(day)]);
  expect(days.length).toBeGreaterThan(5);
  for (const id of shippedIndex().entries.keys()) {
    const { from, to } = daysInForce(id);
    for (const day of days) {
      if (from <= day && day <= to) expect([id, day, on(id, day)]).toEqual([id, day, { kind: 'in-force' }]);
    }
  }
});
