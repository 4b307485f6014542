import { expect, test } from '@jest/globals';

import { cellRange } from '../../core/model/range';
import { sampleFinding, sampleFix } from '../testing/sample-finding';
import type { FixChoices } from './choose-fixes';
import { chooseAllSafe, chooseFix, choosePlace, chosenFix, chosenFixes } from './choose-fixes';
import { numberFindings } from './number-findings';

const items = numberFindings([
  sampleFinding({ row: 4, fixes: [sampleFix('safe')] }),
  sampleFinding({ row: 5, fixes: [sampleFix('suggestion', 'A'), sampleFix('suggestion', 'B')] }),
]);
const [safe, suggestion] = items;

test('safe fixes are chosen from the start, suggestions only by a person', () => {
  expect(chosenFix(safe!, new Map())).toBe(safe!.finding.fixes[0]);
  expect(chosenFix(suggestion!, new Map())).toBeUndefined();
  expect(chosenFixes(items, chooseFix(new Map(), suggestion!.key, 1))).toHaveLength(2);
});

test('unticking all leaves the choices among suggestions alone', () => {
  const choices = chooseFix(new Map(), suggestion!.key, 0);
  const none = chooseAllSafe(items, choices, false);
  expect(chosenFixes(items, none)).toEqual([suggestion!.finding.fixes[0]]);
  expect(chosenFixes(items, chooseAllSafe(items, none, true))).toHaveLength(2);
});

test('one place of many may be left as it is, and ticked again', () => {
  const places = [4, 5, 6].map((row) => ({ sheet: 'Kế hoạch', range: cellRange({ row, column: 2 }) }));
  const parts = places.map((at) => ({ at, ops: sampleFix('safe').ops }));
  const ops = parts.flatMap((part) => part.ops);
  const finding = sampleFinding({ row: 4, fixes: [{ ...sampleFix('safe'), ops, parts }] });
  const [item] = numberFindings([{ ...finding, places }]);
  const rowsOf = (choices: FixChoices) => chosenFix(item!, choices)?.parts?.map(({ at }) => at.range.top);
  const left = choosePlace(new Map(), item!, 0, places[1]!, false);
  expect(rowsOf(left)).toEqual([4, 6]);
  expect(rowsOf(choosePlace(left, item!, 0, places[1]!, true))).toEqual([4, 5, 6]);
  const none = [places[0]!, places[2]!].reduce((all, at) => choosePlace(all, item!, 0, at, false), left);
  expect(chosenFix(item!, none)).toBeUndefined();
  expect(rowsOf(choosePlace(none, item!, 0, places[2]!, true))).toEqual([6]);
});
