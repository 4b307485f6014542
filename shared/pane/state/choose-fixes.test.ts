import { expect, test } from '@jest/globals';

import { sampleFinding, sampleFix } from '../testing/sample-finding';
import { chooseAllSafe, chooseFix, chosenFix, chosenFixes } from './choose-fixes';
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
