import { expect, test } from '@jest/globals';

import { formatRange, parseRange } from '../../../shared/core/model/range';
import type { MergeStep } from './merge-steps';
import { mergeSteps, mergeStepsOverContents } from './merge-steps';

const rangesOf = (text: string) => text.split(' ').map((part) => parseRange(part)!);

const told = (steps: readonly MergeStep[]) =>
  steps.map((step) =>
    step.kind === 'repeat'
      ? `repeat ${formatRange(step.from)} in ${formatRange(step.range)}`
      : `${step.kind} ${formatRange(step.range)}`,
  );

const stepsOf = (text: string) => told(mergeSteps(rangesOf(text)).flat());

test('rows merged over the same columns are one call', () => {
  expect(stepsOf('A1:C1 A2:C2 A3:C3 A5:C5')).toEqual(['merge-across A1:C3', 'merge A5:C5']);
});

test('boxes of one size below one another are merged once and repeated', () => {
  expect(stepsOf('A1:B2 A3:B4 A5:B6')).toEqual(['merge A1:B2', 'repeat A1:B2 in A3:B6']);
});

test('boxes of one size beside one another are repeated as well', () => {
  expect(stepsOf('A1:C1 D1:F1 G1:I1 A2:C2 D2:F2 G2:I2')).toEqual([
    'merge-across A1:C2',
    'repeat A1:C2 in D1:I2',
  ]);
  expect(stepsOf('A1:C1 D1:F1')).toEqual(['merge A1:C1', 'merge D1:F1']);
});

test('lists over the same columns are merged once, and a row of the first is repeated over the others', () => {
  const list = (rows: readonly number[]) =>
    rows
      .map(String)
      .map((row) => ['A', 'D', 'F'].map((left, at) => `${left}${row}:${'CEJ'.charAt(at)}${row}`).join(' '));
  expect(stepsOf([...list([2, 3, 4]), ...list([9, 10])].join(' '))).toEqual([
    'merge-across A2:C4',
    'merge-across D2:E4',
    'merge-across F2:J4',
    'repeat A2:J2 in A9:J10',
  ]);
});

test('over contents nothing is repeated, for that would copy them', () => {
  expect(told(mergeStepsOverContents(rangesOf('A1:C1 A2:C2 D1:D2 D3:D4 E1:E2 E3:E4')))).toEqual([
    'merge-across A1:C2',
    'merge D1:D2',
    'merge D3:D4',
    'merge E1:E2',
    'merge E3:E4',
  ]);
});
