import { expect, test } from '@jest/globals';

import type { MentionedName } from '../model/reading';
import { createAgencyReader } from './agency-reader';
import { namesOfLeads } from './mentioned-names.fixture';
import { atPlaces } from './plan-mentions';
import { spellingGroups } from './spelling-groups';

const OWN = 'xã Tân Lộc';
const reader = createAgencyReader({ place: OWN, level: 'commune' });

const groupsOf = (...cells: readonly string[]) => [
  ...spellingGroups(namesOfLeads(reader, cells), OWN).values(),
];

const rowsOf = (names: readonly MentionedName[]): readonly number[] =>
  atPlaces(names.map((name) => ({ name }))).map(({ place }) => place.row);

test('all writings of one agency, each with its places', () => {
  const [group, ...others] = groupsOf('Phòng Kinh tế', 'Phòng KT; Trạm Y tế', 'phòng Kinh tế');
  expect(others.map(({ name }) => name)).toEqual(['Trạm Y tế']);
  expect(group?.uses.map(({ text, count, names }) => [text, count, rowsOf(names)])).toEqual([
    ['Phòng Kinh tế', 2, [0, 2]],
    ['Phòng KT', 1, [1]],
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
