import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, jest, test } from '@jest/globals';

import type { Period } from '../model/period';
import { datedForms } from './combine/dated';
import type { PeriodForm } from './form';
import { periodKey } from './period-key';
import { createPeriodReader } from './period-reader';
import { freeForms, strictForms } from './phrases/phrases';

const planYears = { from: 2026, to: 2026 };
const reader = createPeriodReader({ planYears });
const forms = new Set<PeriodForm>([...datedForms, ...strictForms, ...freeForms]);
const examples = [...forms].flatMap((form) =>
  Object.entries(form.examples).map(([text, meaning]) => ({ id: form.id, form, text, meaning })),
);

function meaningOf(period: Period | undefined): string {
  switch (period?.kind) {
    case undefined:
      return 'declined';
    case 'interval':
      return `${period.from ?? ''}..${period.to ?? ''}`;
    case 'recurring':
    case 'ongoing':
      return `${period.kind} ${period.from ?? ''}..${period.to ?? ''}`;
    case 'several':
      return period.periods.map(meaningOf).join('; ');
    case 'ambiguous':
      return period.readings.map(meaningOf).join(' | ');
    case 'invalid':
      return period.reason;
    case 'event':
    case 'unparsed':
    case 'empty':
      return period.kind;
  }
}

describe('every form of time', () => {
  test.each(examples)('$id: $text means $meaning', ({ form, text, meaning }) => {
    expect(meaningOf(form.read(periodKey(text), { planYears }))).toBe(meaning);
    expect(meaningOf(reader.readText(text))).toBe(meaning);
  });

  test('has examples of its own and an id that no other has', () => {
    expect(new Set([...forms].map(({ id }) => id)).size).toBe(forms.size);
    expect([...forms].filter((form) => Object.keys(form.examples).length === 0)).toEqual([]);
  });

  test('is listed: a form that no list names would never be read', () => {
    const written = ['combine', 'phrases'].flatMap((folder) =>
      readdirSync(join(__dirname, folder))
        .filter((file) => /^[a-z-]+\.ts$/.test(file))
        .flatMap((file): readonly unknown[] =>
          Object.values(jest.requireActual<object>(join(__dirname, folder, file))),
        )
        .filter(
          (value): value is PeriodForm => typeof value === 'object' && value !== null && 'read' in value,
        ),
    );
    expect(written.filter((form) => !forms.has(form)).map(({ id }) => id)).toEqual([]);
    expect(written.length).toBeGreaterThan(15);
  });
});
