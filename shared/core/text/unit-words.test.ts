import { expect, test } from '@jest/globals';

import {
  alternatives,
  isEndedBy,
  levelsByWord,
  partNames,
  plainPartNames,
  shortUnits,
  UNIT_AT_END,
  unitNames,
  unitsOfLevel,
} from './unit-words';

test('kinds of unit and parts of a commune are told apart', () => {
  expect(unitNames).toEqual(expect.arrayContaining(['tỉnh', 'thành phố', 'xã', 'phường', 'đặc khu', 'quận']));
  expect(new Set(unitNames).size).toBe(unitNames.length);
  expect(partNames.filter((name) => unitNames.includes(name))).toEqual([]);
  expect(partNames.filter((name) => !plainPartNames.includes(name))).toEqual(['bản']);
});

test('a city is of two levels, and so is the committee of its Party', () => {
  expect(levelsByWord.get('thành phố')).toEqual(['province', 'district']);
  expect(levelsByWord.get('thành ủy')).toEqual(['province', 'district']);
  expect(levelsByWord.get('đảng ủy')).toEqual(['commune']);
  expect(levelsByWord.has('thôn')).toBe(false);
  expect(unitsOfLevel('province')).toEqual(['tỉnh', 'thành phố']);
});

test('districts ended, cities live on', () => {
  const ended = unitNames.filter((name) => isEndedBy(name, '2026-01-01'));
  expect(ended).toEqual(['huyện', 'quận', 'thị xã', 'thị trấn']);
  expect(isEndedBy('huyện', '2025-06-30')).toBe(false);
});

test('short forms mean one kind each', () => {
  expect([...shortUnits]).toEqual([
    ['TP', 'thành phố'],
    ['TX', 'thị xã'],
  ]);
});

test('longer words come before those that they begin with', () => {
  expect(alternatives(['tỉnh', 'tỉnh ủy', 'xã'])).toBe('tỉnh ủy|tỉnh|xã');
  expect(UNIT_AT_END.exec('công an thị xã')?.[0]).toBe(' thị xã');
  expect(UNIT_AT_END.test('công an thị xã bình long')).toBe(false);
});
