import { describe, expect, test } from '@jest/globals';

import { agencySources } from './agency-sources';
import { allAgencies } from './all-agencies';

const ids = new Set(allAgencies.map(({ id }) => id));

test('ids are unique', () => {
  expect(ids.size).toBe(allAgencies.length);
});

describe.each(allAgencies.map((entry) => [entry.id, entry] as const))('%s', (_id, entry) => {
  test('has sources, real dates and known successors', () => {
    for (const source of entry.source.split(' ')) expect(agencySources).toHaveProperty(source);
    for (const date of [entry.validFrom, entry.validTo])
      expect(date ?? '2025-01-01').toMatch(/^\d{4}-\d{2}-\d{2}$/);
    for (const successor of entry.successors ?? []) expect(ids).toContain(successor.split(':')[0]);
    expect(entry.name).toBe(entry.name.normalize('NFC').trim());
  });
});
