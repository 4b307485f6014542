import { describe, expect, test } from '@jest/globals';

import { documentIssuers } from './document-issuers';
import { documentTypes } from './document-types';

describe('document types', () => {
  test('names are unique, in composed letters, and never hidden behind a shorter one', () => {
    const names = documentTypes.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const [index, name] of names.entries()) {
      expect(name).toBe(name.normalize('NFC'));
      const shorter = names.slice(0, index).filter((earlier) => name.endsWith(earlier));
      expect(shorter).toEqual([]);
    }
  });

  test('codes are written as symbols have them', () => {
    for (const code of documentTypes.flatMap(({ codes }) => codes))
      expect(code).toMatch(/^[A-ZĐ][A-Za-zĐ]*$/u);
  });
});

test('each issuer stands for a known type code', () => {
  const codes = new Set(documentTypes.flatMap((type) => type.codes));
  for (const { body, code, issuer } of documentIssuers) {
    expect(body).not.toBe('');
    expect(code === undefined || codes.has(code)).toBe(true);
    expect(issuer).toBe(issuer.normalize('NFC'));
  }
});
