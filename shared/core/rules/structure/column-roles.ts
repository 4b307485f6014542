import { FIELD_NAMES } from '../../../data/field-names';
import type { ColumnMapping, ColumnReading, Field } from '../../model/plan';
import { foldText } from '../../text/fold-vietnamese';

/** The usual Vietnamese header of a field. */
export const fieldName = (field: Field): string => FIELD_NAMES[field];

/** "thực hiện hoặc phối hợp", "chủ trì, phối hợp"; not "phối hợp thực hiện", which is one role. */
const TWO_ROLES = /(?:chủ trì|thực hiện) ?(?:hoặc|và|[,/–-]) ?phối hợp/u;

/** Whether one header promises both the agency that works and the one that helps. */
export const carriesTwoRoles = ({ header, field }: ColumnReading): boolean =>
  (field === 'lead' || field === 'coordinators') && TWO_ROLES.test(foldText(header));

/** Below this a wording only resembles the header of a role. */
const SURE = 0.95;

/** The field that an unused column claims by its very header, though another column was given it. */
export function rivalOf(
  { field, column, score, runnerUp }: ColumnReading,
  columns: ColumnMapping['columns'],
): { readonly field: Field } | undefined {
  // why: a column that a person set aside has the full score
  if (field !== null || score > 0 || !runnerUp || runnerUp.score < SURE) return undefined;
  const taken = columns[runnerUp.field];
  return taken === undefined || taken === column ? undefined : { field: runnerUp.field };
}
