import type { SheetSnapshot } from '../../shared/core/model/snapshot';
import { examplePlan } from './example-plan';

/** A plan of `rows` rows below its head: the tasks of the example again and again, with all that is wrong in them. */
export function longPlan(rows: number): SheetSnapshot {
  const [sheet] = examplePlan().sheets;
  if (!sheet) throw new Error('the example has no sheet');
  const head = sheet.values.findIndex((row) => row.some((value) => /^STT$/i.test(String(value))));
  const body = sheet.values.slice(head + 1).filter((row) => row.filter((value) => value !== null).length > 3);
  const tasks = Array.from({ length: rows }, (_, index) => body[index % body.length] ?? []);
  return { ...sheet, values: [...sheet.values.slice(0, head + 1), ...tasks] };
}
