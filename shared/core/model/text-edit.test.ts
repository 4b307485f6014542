import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';

import { formulaCell } from './cell';
import { sheetView } from './sheet-view';
import type { TextEdit } from './text-edit';
import { edited, editText, rewrite, setCell } from './text-edit';

const view = sheetView({
  id: 's',
  name: 'Kế hoạch',
  hiddenRows: [],
  origin: { row: 0, column: 0 },
  values: [['Sở Y Tế, Công an', 12, '=A1', null]],
  formulas: [{ row: 0, column: 2, formula: '=A1' }],
  displayed: [],
  merges: [],
});
const at = (column: number) => ({ row: 0, column });

describe('edited', () => {
  test('edits come in any order, and an empty piece is a place to write at', () => {
    const edits = [rewrite({ text: ',', offset: 7 }, ';'), rewrite({ text: '', offset: 0 }, '- ')];
    expect(edited('Sở Y Tế, Công an', edits)).toBe('- Sở Y Tế; Công an');
  });

  test('a text that says something else, and pieces that overlap, are left alone', () => {
    expect(edited('Sở Y tế', [rewrite({ text: 'Y Tế', offset: 3 }, 'Y tế')])).toBeUndefined();
    const [all, part] = [rewrite({ text: 'abc', offset: 0 }, 'x'), rewrite({ text: 'b', offset: 1 }, 'y')];
    expect(edited('abc', [all, part])).toBeUndefined();
  });

  test('what an edit wrote, its reverse takes back', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (head, before, tail, after) => {
        const edit = rewrite({ text: before, offset: head.length }, after);
        const back: TextEdit = rewrite({ text: after, offset: head.length }, before);
        const written = edited(head + before + tail, [edit]);
        expect(written).toBe(head + after + tail);
        expect(edited(written ?? '', [back])).toBe(head + before + tail);
      }),
    );
  });
});

describe('editText', () => {
  test('pieces of a text, or the whole of it', () => {
    expect(editText(view, at(0), [rewrite({ text: 'Tế', offset: 5 }, 'tế')])).toMatchObject({
      kind: 'set-cell',
      before: { value: 'Sở Y Tế, Công an' },
      after: { value: 'Sở Y tế, Công an' },
    });
    expect(editText(view, at(1), '13')).toMatchObject({ before: { value: 12 }, after: { value: '13' } });
    expect(editText(view, at(0), '')).toMatchObject({ after: { value: null } });
  });

  test('a formula is never overwritten, a number has no pieces, and no change is no step', () => {
    expect(editText(view, at(2), 'x')).toBeUndefined();
    expect(editText(view, at(1), [rewrite({ text: '1', offset: 0 }, '2')])).toBeUndefined();
    expect(editText(view, at(0), 'Sở Y Tế, Công an')).toBeUndefined();
    expect(editText(view, at(3), '')).toBeUndefined();
  });

  test('a cell may be set over a formula where that is meant', () => {
    expect(setCell(view, at(2), formulaCell('=B1'))).toMatchObject({ before: { formula: '=A1' } });
  });
});
