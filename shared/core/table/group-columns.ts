import type { ColumnMapping, ColumnReading } from '../model/plan';

/**
 * The columns between number and content that give one wording to several tasks ("Nhiệm vụ chung" beside "Nhiệm vụ cụ
 * thể"): the number stands with that wording, in the first of the rows only.
 */
export function groupColumns({ columns, readings }: ColumnMapping): readonly ColumnReading[] {
  const { number, content } = columns;
  if (number === undefined || content === undefined) return [];
  return readings.filter(({ column, field }) => field === null && column > number && column < content);
}
