import { expect, test } from '@jest/globals';

import { sampleFinding } from '../testing/sample-finding';
import { newKeys, numberFindings } from './number-findings';

test('findings that look alike get keys of their own, the same in every check', () => {
  const findings = [sampleFinding({ row: 4 }), sampleFinding({ row: 7 })];
  const [first, second] = numberFindings(findings);
  expect(first?.key).not.toBe(second?.key);
  expect(numberFindings(findings).map(({ key }) => key)).toEqual([first?.key, second?.key]);
});

test('new is what the check before did not have; a first check has nothing new', () => {
  const before = numberFindings([sampleFinding({ row: 4 })]);
  const now = numberFindings([sampleFinding({ row: 4 }), sampleFinding({ row: 7, fingerprint: 'other' })]);
  expect(newKeys(now, undefined).size).toBe(0);
  expect([...newKeys(now, before)]).toEqual([now[1]?.key]);
});
