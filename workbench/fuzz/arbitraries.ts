import fc from 'fast-check';

/** Pieces that the readers look for, right and broken, and signs that break careless code. */
const PIECES = [
  'Quý I', 'quý IV/2026', 'Tháng 3', '6/2026', '31/02/2026', 'trước ngày 15', 'hằng tháng', 'đến', ' - ', '–', 'năm 2026',
  'Sở Y tế', 'UBND xã', 'Phòng Văn hoá - Xã hội', 'các sở, ngành', 'và', 'chủ trì', 'phối hợp', '(', ')', 'P. TCCB',
  'số 12/KH-UBND', 'ngày 1/2/2026', 'Quyết định', 'của', 'về việc', 'NĐ-CP', '15', '/', '.', ',', ';', ':', '\n', '\t', ' ',
  '\u00A0', '\u200B', '\u0301', '\u202E', '\uD83D', '\uFFFE', '\u0000', '=', '+', '-', '@', '"', "'", '[x](#)', '**', '<b>',
  '&nbsp;', '&#1;', 'ð', 'а', 'STT', 'Nội dung công việc', 'Cơ quan chủ trì', 'Thời gian', 'I', 'II', '1', '1.1', 'a)', '-nt-',
]; // prettier-ignore

/** Text as no officer writes it, of pieces that officers write. */
export const oddText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
    ),
    {
      maxLength: 14,
    },
  )
  .map((pieces) => pieces.join(''));

/** A text of lines and columns. */
export const oddTable: fc.Arbitrary<string> = fc
  .array(
    fc.array(
      oddText.map((text) => text.replace(/[\t\n]/g, ' ')),
      { maxLength: 7 },
    ),
    { maxLength: 12 },
  )
  .map((rows) => rows.map((cells) => cells.join('\t')).join('\n'));

/** A change of a file: bytes changed, cut out, doubled or cut off. */
export interface Mutation {
  readonly kind: 'set' | 'cut' | 'double' | 'end';
  readonly at: number;
  readonly length: number;
  readonly value: number;
}

export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('set' as const, 'set' as const, 'cut' as const, 'double' as const, 'end' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 1, max: 40 }),
    value: fc.nat(255),
  }),
  { minLength: 1, maxLength: 5 },
);

/** The bytes after the mutations. */
export const mutate = (bytes: Uint8Array, changes: readonly Mutation[]): Uint8Array =>
  changes.reduce((now, { kind, at, length, value }) => {
    const place = Math.floor(at * now.length);
    if (kind === 'end') return now.slice(0, place);
    if (kind === 'set') return now.map((byte, index) => (index === place ? value : byte));
    const head = [...now.subarray(0, kind === 'cut' ? place : place + length)];
    return Uint8Array.from([...head, ...now.subarray(kind === 'cut' ? place + length : place)]);
  }, bytes);
