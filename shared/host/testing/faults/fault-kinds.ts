/** What can happen to a workbook while the tool works on it, in the words of the table. */
export const FAULTS = {
  error: 'the application fails at this step',
  'answer lost': 'the step is done, and the answer never comes',
  closed: 'tab or process is gone: nothing is done from this step on',
  busy: 'refused for now: a cell is being edited, somebody else holds the lock',
  'co-author': 'somebody types into a cell of the plan between reading and writing',
  renamed: 'somebody renames the plan’s sheet between reading and writing',
  deleted: 'somebody deletes the plan’s sheet between reading and writing',
  protected: 'somebody protects the plan’s sheet between reading and writing',
  'disk full': 'the disk takes no more',
} as const;

export type FaultId = keyof typeof FAULTS;

export const FAULT_IDS = Object.keys(FAULTS) as readonly FaultId[];
