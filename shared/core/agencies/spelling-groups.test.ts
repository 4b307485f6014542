import { expect, test } from '@jest/globals';

import type { PlacedMention } from '../model/reading';
import { createAgencyReader } from './agency-reader';
import { spellingGroups } from './spelling-groups';

const OWN = 'xã Tân Lộc';
const reader = createAgencyReader({ place: OWN, level: 'commune' });

const mentions = (cells: readonly string[]): readonly PlacedMention[] =>
  cells.flatMap((cell, row) =>
    reader.readCell(cell).map((mention) => ({ sheet: 'kh', row, column: 2, slot: 'lead', mention }) as const),
  );
const groupsOf = (...cells: readonly string[]) => [...spellingGroups(mentions(cells), OWN).values()];

test('all writings of one agency, each with its places', () => {
  const [group, ...others] = groupsOf('Phòng Kinh tế', 'Phòng KT; Trạm Y tế', 'phòng Kinh tế');
  expect(others.map(({ name }) => name)).toEqual(['Trạm Y tế']);
  expect(group?.uses.map(({ text, places }) => [text, places.map(({ row }) => row)])).toEqual([
    ['Phòng Kinh tế', [0, 2]],
    ['Phòng KT', [1]],
  ]);
  expect(group?.standard.body).toBe('Phòng Kinh tế');
});

test('another place is another agency; the plan’s own place is none', () => {
  expect(groupsOf('Công an xã', 'Công an xã Tân Lộc')).toHaveLength(1);
  expect(groupsOf('Công an xã', 'Công an xã Phú Mỹ', 'Công an phường Phú Mỹ')).toHaveLength(3);
});

test('groups, channels and names that nobody knows are not compared', () => {
  expect(groupsOf('UBND các xã, phường', 'Trang thông tin điện tử', 'Nhóm Thiện nguyện Bình An')).toEqual([]);
});
