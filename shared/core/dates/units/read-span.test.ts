import { describe, expect, test } from '@jest/globals';

import { periodKey } from '../period-key';
import { readSpan, spanParsers } from './read-span';
import { resolveSpan } from './resolve-span';

const examples = spanParsers.flatMap((parser) =>
  Object.entries(parser.examples).map(([text, meaning]) => ({ id: parser.id, text, meaning })),
);

describe('ways of writing a unit', () => {
  test.each(examples)('$id: $text means $meaning', ({ id, text, meaning }) => {
    const read = readSpan(periodKey(text));
    expect(read?.parser.id).toBe(id);
    const resolved =
      typeof read?.reading === 'object' ? resolveSpan(read.reading, { from: 2026, to: 2026 }) : read?.reading;
    expect(typeof resolved === 'object' ? `${resolved.from ?? ''}..${resolved.to ?? ''}` : resolved).toBe(
      meaning,
    );
  });

  test.each(examples)('$text fits one way only', ({ text }) => {
    const fitting = spanParsers.filter((parser) => {
      const groups = parser.pattern.exec(periodKey(text))?.groups;
      return groups && parser.read(groups) !== undefined;
    });
    expect(fitting).toHaveLength(1);
  });
});
