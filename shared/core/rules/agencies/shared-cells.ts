import type { AgencyField, PlanTable } from '../../model/plan';
import { memoFor } from '../../work/memo';

/** Agency cells of a table that say the same: what hangs on text and mentions alone is asked once for all of them. */
export interface SharedCell {
  readonly field: AgencyField;
  /** One for each task that has it, in their order. */
  readonly fields: readonly AgencyField[];
}

/** The agency cells of a table with at least two names, in the order in which they come first. */
export const listsOf: (table: PlanTable) => readonly SharedCell[] = memoFor(({ tasks }) => {
  const lists = new Map<AgencyField['mentions'], SharedCell & { readonly fields: AgencyField[] }>();
  const add = (field: AgencyField): void => {
    if (field.mentions.length < 2) return;
    // why: equal cells share their mentions, and lists of one text are of one text only
    const known = lists.get(field.mentions);
    if (known) known.fields.push(field);
    else lists.set(field.mentions, { field, fields: [field] });
  };
  for (const { lead, coordinators } of tasks) {
    add(lead);
    add(coordinators);
  }
  return [...lists.values()];
});
