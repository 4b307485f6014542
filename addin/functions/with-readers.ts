import type { ExcelCell } from './answer-cells';
import type * as readers from './readers';

export type Readers = typeof readers;

/**
 * Answers `cells` once what reads them is there: at once after the first time. Where it does not come, each cell is `#N/A`
 * with the reason, and the next calculation tries again.
 */
export async function withReaders(
  cells: readonly (readonly unknown[])[],
  answer: (given: Readers) => ExcelCell[][],
  load = (): Promise<Readers> => import('./readers'),
): Promise<ExcelCell[][]> {
  const given = await load().catch(() => undefined);
  return given ? answer(given) : cells.map((row) => row.map(notLoaded));
}

const notLoaded = (): CustomFunctions.CellError =>
  new CustomFunctions.Error(
    CustomFunctions.ErrorCode.notAvailable,
    'Chưa tải được phần đọc tên và thời gian. Đề nghị kiểm tra mạng rồi nhấn Ctrl + Alt + F9 để tính lại.',
  );
