import { describe, expect, test } from '@jest/globals';

import { periodKey } from '../period-key';
import { readSpan, spanForms } from './units';
import { resolveSpan } from './resolve-span';

const examples = spanForms.flatMap((form) =>
  Object.entries(form.examples).map(([text, meaning]) => ({ id: form.id, text, meaning })),
);

describe('ways of writing a unit', () => {
  test.each(examples)('$id: $text means $meaning', ({ id, text, meaning }) => {
    const read = readSpan(periodKey(text));
    expect(read?.form.id).toBe(id);
    const resolved =
      typeof read?.reading === 'object' ? resolveSpan(read.reading, { from: 2026, to: 2026 }) : read?.reading;
    expect(typeof resolved === 'object' ? `${resolved.from ?? ''}..${resolved.to ?? ''}` : resolved).toBe(
      meaning,
    );
  });

  test.each(examples)('$text fits one way only', ({ text }) => {
    const fitting = spanForms.filter((form) => form.read(periodKey(text), {}) !== undefined);
    expect(fitting).toHaveLength(1);
  });
});
