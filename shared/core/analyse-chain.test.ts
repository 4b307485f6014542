import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import { expect, test } from '@jest/globals';

import { analyse } from './analyse';
import type { Edit } from './edited-plans.fixture';
import { edited, made, readAgain, TEXTS } from './edited-plans.fixture';

const EDITS = 300;
/** Some are those of now, of the check before, or of the one in which something was made that still holds. */
const KEPT_AT_MOST = 8;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

test('a chain of checks, each on from the one before, holds no more the longer it is', async () => {
  let { reading } = analyse(made());
  const seen = {
    readings: new Seen(),
    snapshots: new Seen(),
    sheets: new Seen(),
    views: new Seen(),
    tables: new Seen(),
  };
  for (let step = 0; step < EDITS; step++) {
    const snapshot = edited(edited(made(), editAt(step)), editAt(step + 1));
    ({ reading } = analyse(readAgain(snapshot), {}, reading));
    seen.readings.add(reading);
    seen.snapshots.add(reading.snapshot);
    for (const sheet of reading.sheets) {
      seen.sheets.add(sheet);
      seen.views.add(sheet.view);
      for (const table of sheet.tables) seen.tables.add(table);
    }
  }
  // why: what a weak reference was asked for is held until the task ends
  await new Promise(setImmediate);
  collectGarbage();
  for (const [what, { all, alive }] of Object.entries(seen)) {
    expect([what, all >= EDITS]).toEqual([what, true]);
    expect([what, alive <= KEPT_AT_MOST ? 'few' : alive]).toEqual([what, 'few']);
  }
}, 60_000);

/** Edits in the first table, of every column and with every text in turn; each is made, stays for a step and is taken back. */
const editAt = (step: number): Edit => ({
  row: FIRST_ROW + ((step * 7) % ROWS),
  column: step % 8,
  write: TEXTS[(step * 11) % TEXTS.length] ?? null,
});
const FIRST_ROW = 9;
const ROWS = 11;

/** Objects that were there, and how many of them still are. */
class Seen {
  private readonly refs: WeakRef<object>[] = [];

  add(one: object): void {
    this.refs.push(new WeakRef(one));
  }
  get all(): number {
    return this.refs.length;
  }
  get alive(): number {
    return this.refs.filter((ref) => ref.deref() !== undefined).length;
  }
}
