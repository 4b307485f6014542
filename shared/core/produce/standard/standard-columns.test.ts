import { expect, test } from '@jest/globals';
import fc from 'fast-check';

import { standardColumns } from './standard-columns';

const columnsOf = (extraHeaders: readonly string[], tracking: boolean, hasProgress = false) =>
  standardColumns(
    { rows: [], headers: {}, hasStart: true, extraHeaders, hasProgress, changes: [] },
    { tracking, keepsStart: false },
  );

const header = fc.constantFrom('Kinh phí', 'Ghi chú', 'ĐÁNH GIÁ', 'STT', 'Nội dung công việc', 'Địa điểm');

test('the seven come first, then the plan’s own, then those that follow the work, then what is hidden', () => {
  const { all, visible } = columnsOf(['Kinh phí'], true);
  expect(all.slice(0, visible).map(({ id }) => id)).toEqual([
    ...['number', 'content', 'lead', 'coordinators', 'start', 'end', 'result', 'extra-0'],
    ...['status', 'progress', 'completed', 'note', 'assessment', 'overdue'],
  ]);
  expect(all.slice(visible).map(({ id }) => id)).toEqual([
    ...['from', 'to', 'kind', 'section', 'label', 'rank', 'key', 'trace'],
  ]);
});

test('each column is found by its id, and no two shown ones have the same header', () => {
  fc.assert(
    fc.property(fc.uniqueArray(header), fc.boolean(), fc.boolean(), (extras, tracking, hasProgress) => {
      const columns = columnsOf(extras, tracking, hasProgress);
      const { all, visible, isTracked } = columns;
      expect(all.map(({ id }) => columns.find(id))).toEqual(all.map((_, column) => column));
      const headers = all.slice(0, visible).map((column) => column.header.toLocaleLowerCase('vi'));
      expect(new Set(headers).size).toBe(headers.length);
      expect(isTracked).toBe(tracking || hasProgress);
      expect(columns.find('assessment') !== undefined).toBe(isTracked);
    }),
  );
});
