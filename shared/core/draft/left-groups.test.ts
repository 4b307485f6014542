import { expect, test } from '@jest/globals';

import { documentFromText } from '../prose/document-from-text';
import { draftPlan } from './draft-plan';
import { leftGroups } from './left-groups';

const PLAN = 'KẾ HOẠCH\nI. TỔ CHỨC THỰC HIỆN\n1. Phòng Nội vụ\n- Mở lớp trước ngày 15/3/2026.';

test('lines that became no task stand under their reasons, in runs over blank lines and over nothing else', () => {
  const left = [
    ...[1, 3, 4].map((line) => ({ line, reason: 'basis' as const })),
    { line: 6, reason: 'purpose' as const },
    ...[8, 10].map((line) => ({ line, reason: 'basis' as const })),
  ];
  const [task] = draftPlan(documentFromText(PLAN)).tasks;
  const source = { line: 9, lines: [9], text: '' };
  const groups = leftGroups({ left, tasks: task ? [{ ...task, source }] : [] });
  expect(groups.map(({ words, runs, lines }) => [words.vi, runs, lines])).toEqual([
    ['căn cứ', '1–4, 8, 10', [1, 3, 4, 8, 10]],
    ['mục đích, yêu cầu', '6', [6]],
  ]);
});
