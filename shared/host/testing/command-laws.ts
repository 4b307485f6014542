import { expect, test } from '@jest/globals';

import { build } from '../../core/commands/build';
import type { CommandOutcome } from '../../core/commands/command-outcome';
import { fix } from '../../core/commands/fix';
import type { WorkbookSnapshot } from '../../core/model/snapshot';
import { applyPatch } from '../../core/patch/apply-patch';
import { snapshotContents } from '../../core/patch/sheet-contents';
import { JOURNAL_SHEET } from '../../core/store/journal-sheet';
import { runToEnd } from '../../core/work/slices';

/** A shell with a plan open, and how a person starts its commands. */
export interface CommandShell {
  read(): Promise<WorkbookSnapshot>;
  /** Does every safe fix. */
  fix(): Promise<unknown>;
  /** Makes or refreshes the produced sheets. */
  build(): Promise<unknown>;
  /** True where the shell is told its day, which the sheets then keep. */
  readonly keepsDay?: boolean;
  /** Takes the newest change back; where files are written anew there is nothing to take back. */
  undo?(): Promise<unknown>;
}

/** What a command comes to is decided in the core: every shell writes that, and nothing else. */
export function testCommands(open: () => CommandShell | Promise<CommandShell>): void {
  test('writes what the core’s commands come to for the workbook as it stands', async () => {
    const shell = await open();
    const before = await shell.read();
    await shell.fix();
    expect(contentsOf(await shell.read())).toEqual(contentsAfter(before, runToEnd(fix(before))));
    const fixed = await shell.read();
    await shell.build();
    expect(contentsOf(await shell.read())).toEqual(
      contentsAfter(fixed, runToEnd(build(fixed, { keepsDay: shell.keepsDay ?? false }))),
    );
    if (!shell.undo) return;
    await shell.undo();
    await shell.undo();
    expect(contentsOf(await shell.read())).toEqual(contentsOf(before));
  }, 120_000);

  test('builds of an uncorrected plan what it builds of the corrected one', async () => {
    const [corrected, uncorrected] = [await open(), await open()];
    await corrected.fix();
    await corrected.build();
    await uncorrected.build();
    const [own, ...others] = contentsOf(await corrected.read());
    const [, ...uncorrectedOthers] = contentsOf(await uncorrected.read());
    expect(own).toBeDefined();
    expect(uncorrectedOthers).toEqual(others);
  }, 120_000);
}

function contentsAfter(before: WorkbookSnapshot, { isDone, patch }: CommandOutcome): unknown {
  expect(isDone).toBe(true);
  expect(patch.ops).not.toHaveLength(0);
  const outcome = applyPatch(before, patch);
  if (!outcome.ok) throw new Error(outcome.conflicts[0]?.message.en);
  return contentsOf(outcome.workbook);
}

/** All but the journal, in which the time is written. */
const contentsOf = ({ sheets }: WorkbookSnapshot) =>
  sheets
    .filter(({ name }) => name !== JOURNAL_SHEET)
    .map((sheet) => ({ name: sheet.name, cells: snapshotContents(sheet) }));
