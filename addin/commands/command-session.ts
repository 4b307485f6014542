import type { CommandOutcome, WorkbookSnapshot } from '../../shared/core';
import { createSessionJournal } from '../../shared/host/session-journal';
import type { WorkbookHost } from '../../shared/host/workbook-host';
import type { CoreCommands } from './load-core-commands';
import { loadCoreCommands } from './load-core-commands';

/** What is to be done with a workbook. */
export type SnapshotCommand = (snapshot: WorkbookSnapshot) => Generator<unknown, CommandOutcome>;

/** Runs commands on the workbook as it stands; the journal is the workbook's, shared with the pane. */
export interface CommandSession {
  readonly host: WorkbookHost;
  /** Does all that a command comes to, and gives what is to be told; `command` takes it from what the core can do. */
  run(command: (core: CoreCommands) => SnapshotCommand): Promise<CommandOutcome>;
  /** Takes the newest change of the tool back, whether the ribbon or the pane made it. */
  undo(): Promise<CommandOutcome>;
}

/**
 * A session over `host`; `time` is the user's local time, `YYYY-MM-DDTHH:mm:ss`. What it writes is noted in `journal`,
 * from which the pane too can take it back.
 */
export function createCommandSession(
  host: WorkbookHost,
  time: () => string,
  journal = createSessionJournal(),
): CommandSession {
  const read = (): Promise<WorkbookSnapshot> => host.snapshot({ kind: 'workbook' });
  const perform = (
    core: CoreCommands,
    snapshot: WorkbookSnapshot,
    planned: CommandOutcome,
  ): Promise<CommandOutcome> =>
    core.runWaiting(
      core.doOutcome(planned, {
        async write({ patch, isJournaled }) {
          if (!isJournaled) return host.apply(patch);
          const result = await core.applyJournaled(host, patch, { snapshot, time: time() });
          if (result.ok) journal.note(result);
          return result;
        },
        // why: after a change the pane checks again and colours what is left
        mark: (findings) => (planned.isJournaled ? { unmarked: [] } : host.mark(core.marksOf(findings))),
        show: (sheet) => host.reveal({ sheet, range: { top: 0, left: 0, bottom: 0, right: 0 } }),
      }),
    );
  return {
    host,
    async run(command) {
      const core = await loadCoreCommands();
      const snapshot = await read();
      return perform(core, snapshot, core.runToEnd(command(core)(snapshot)));
    },
    async undo() {
      const core = await loadCoreCommands();
      const snapshot = await read();
      const planned = core.undo(snapshot, journal.known());
      const outcome = await perform(core, snapshot, planned);
      if (outcome.isDone) journal.forget(planned.entries);
      return outcome;
    },
  };
}
