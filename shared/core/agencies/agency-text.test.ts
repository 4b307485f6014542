import { describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';

import { agencyText, joined, wordsBetween, wordsFrom } from './agency-text';
import type * as Lexing from './lex-name';
import { observedCells } from './observed-cells.fixture';

const texts = fc.oneof(
  fc.constantFrom(...observedCells),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        'Sở',
        'TT',
        '&',
        'VH',
        'TP.',
        ' ',
        '-',
        ',',
        'P.',
        'Tân Lộc',
        'UBND xã',
        '; ',
        '\u200b',
      ),
      {
        maxLength: 12,
      },
    )
    .map((parts) => parts.join('')),
);

describe('words of a text are read as the text that they are', () => {
  test('some of them', () => {
    fc.assert(
      fc.property(texts, fc.nat(30), fc.nat(30), (text, one, other) => {
        const whole = agencyText(text);
        const [from, to] = [one, other].map((at) => at % (whole.words.length + 1)).sort((a, b) => a - b);
        fc.pre(from !== undefined && to !== undefined && from < to);
        const part = text.slice(whole.words[from]?.start, whole.words[to - 1]?.end);
        expect(wordsBetween(whole, from, to)).toEqual(agencyText(part));
        expect(wordsFrom(whole, from)).toEqual(agencyText(text.slice(whole.words[from]?.start)));
      }),
      { numRuns: 2000 },
    );
  });

  test('those of two texts', () => {
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        expect(joined(agencyText(a), agencyText(b))).toEqual(agencyText(`${a} ${b}`));
      }),
      { numRuns: 2000 },
    );
  });
});

test('a cell is lexed once: its names, its spans and their spellings take the words that are there', async () => {
  const lexed: string[] = [];
  jest.resetModules();
  jest.doMock('./lex-name', () => {
    const actual = jest.requireActual<typeof Lexing>('./lex-name');
    return {
      ...actual,
      lexName: (text: string) => {
        lexed.push(text);
        return actual.lexName(text);
      },
    };
  });
  const { createAgencyReader } = await import('./agency-reader');
  const { writtenNames } = await import('./written-names');
  const { namesOfLeads } = await import('./mentioned-names.fixture');
  const reader = createAgencyReader({ place: 'xã Tân Lộc', level: 'commune' });
  // why: the directory's own names are lexed when they are first asked for
  for (const name of ['Sở Nội Vu', 'UBND các xã']) reader.match(name);
  lexed.length = 0;
  const cells = observedCells.filter((cell) => !cell.includes(';'));
  const mentioned = namesOfLeads(reader, cells);
  for (const cell of cells) reader.readSpans(cell);
  for (const cell of cells) expect(lexed.filter((text) => text === cell)).toHaveLength(1);
  const names = writtenNames(mentioned, 'xã Tân Lộc');
  for (const { mention } of mentioned) names.nameOf(mention);
  // what else is lexed: heads that are lent, and bodies without their places
  const letters = (all: readonly string[]): number => all.reduce((sum, { length }) => sum + length, 0);
  expect(letters(lexed)).toBeLessThan(1.5 * letters(cells));
});
