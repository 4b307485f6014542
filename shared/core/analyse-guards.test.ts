import { expect, test } from '@jest/globals';

import { analyse } from './analyse';
import { saidBy } from './analysis-said.fixture';
import { EDITED_CASES } from './edited-cases.fixture';
import { readAgain } from './edited-plans.fixture';

test.each(EDITED_CASES.map((one) => [one.name, one] as const))(
  'there and back, a check that goes on says what a first one says: %s',
  (_name, { states, options = [] }) => {
    const steps = states.map((state, index) => ({ state, option: options[index] ?? {} }));
    let earlier: ReturnType<typeof analyse> | undefined;
    for (const { state, option } of [...steps, ...[...steps].reverse().slice(1)]) {
      earlier = analyse(readAgain(state), option, earlier?.reading);
      expect(saidBy(earlier)).toBe(saidBy(analyse(readAgain(state), option)));
    }
  },
);
