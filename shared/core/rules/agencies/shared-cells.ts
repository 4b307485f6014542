import type { AgencyField, PlanTable } from '../../model/plan';
import { CellAgencies } from '../../model/cell-field';
import { keepShape } from '../../work/keep-shape';
import { memoFor } from '../../work/memo';

/** Agency cells of a table that say the same: what hangs on text and mentions alone is asked once for all of them. */
export interface SharedCell {
  readonly field: AgencyField;
  /** For how many tasks. */
  readonly count: number;
  /** One for each task that has it, in their order. */
  readonly fields: readonly AgencyField[];
}

/** The agency cells of a table with at least two names, in the order in which they come first. */
export const listsOf: (table: PlanTable) => readonly SharedCell[] = memoFor(({ tasks }) => {
  const lists = new Map<AgencyField['mentions'], SharedCells>();
  const add = (field: AgencyField): void => {
    if (field.mentions.length < 2) return;
    // why: equal cells share their mentions, and lists of one text are of one text only
    const known = lists.get(field.mentions);
    if (known) known.add(field);
    else lists.set(field.mentions, new SharedCells(field));
  };
  for (const { lead, coordinators } of tasks) {
    add(lead);
    add(coordinators);
  }
  return [...lists.values()];
});

/** why: in a plan of the country most cells are the only one of their text, and need no list of their own */
class SharedCells implements SharedCell {
  private more: AgencyField[] | undefined;

  constructor(readonly field: AgencyField) {}

  add(field: AgencyField): void {
    (this.more ??= []).push(field);
  }

  get count(): number {
    return 1 + (this.more?.length ?? 0);
  }

  get fields(): readonly AgencyField[] {
    return [this.field, ...(this.more ?? [])];
  }
}

keepShape(new SharedCells(new CellAgencies('', 0, 0)));
