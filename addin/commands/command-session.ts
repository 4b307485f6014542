import { type CommandOutcome, runToEnd, undo, type WorkbookSnapshot } from '../../shared/core';
import { doOutcome } from '../../shared/host/apply-outcome';
import type { Journaled } from '../../shared/host/apply-journaled';
import { applyJournaled } from '../../shared/host/apply-journaled';
import { marksOf } from '../../shared/host/marks-of';
import { runWaiting } from '../../shared/host/steps';
import type { WorkbookHost } from '../../shared/host/workbook-host';

/** Runs commands on the workbook as it stands; the journal is the workbook's, shared with the pane. */
export interface CommandSession {
  readonly host: WorkbookHost;
  /** Does all that a command comes to, and gives what is to be told. */
  run(command: (snapshot: WorkbookSnapshot) => Generator<unknown, CommandOutcome>): Promise<CommandOutcome>;
  /** Takes the newest change of the tool back, whether the ribbon or the pane made it. */
  undo(): Promise<CommandOutcome>;
}

/** A session over `host`; `time` is the user's local time, `YYYY-MM-DDTHH:mm:ss`. */
export function createCommandSession(host: WorkbookHost, time: () => string): CommandSession {
  const changes = new Map<string, Journaled>();
  const read = (): Promise<WorkbookSnapshot> => host.snapshot({ kind: 'workbook' });
  const perform = (snapshot: WorkbookSnapshot, planned: CommandOutcome): Promise<CommandOutcome> =>
    runWaiting(
      doOutcome(planned, {
        async write({ patch, isJournaled }) {
          if (!isJournaled) return host.apply(patch);
          const result = await applyJournaled(host, patch, { snapshot, time: time() });
          if (result.ok) changes.set(result.entry.id, result);
          return result;
        },
        // why: after a change the pane checks again and colours what is left
        mark: (findings) => (planned.isJournaled ? { unmarked: [] } : host.mark(marksOf(findings))),
        show: (sheet) => host.reveal({ sheet, range: { top: 0, left: 0, bottom: 0, right: 0 } }),
      }),
    );
  return {
    host,
    async run(command) {
      const snapshot = await read();
      return perform(snapshot, runToEnd(command(snapshot)));
    },
    async undo() {
      const snapshot = await read();
      const loose = [...changes.values()].flatMap(({ entry, isWritten }) => (isWritten ? [] : [entry]));
      const session = new Map([...changes].map(([id, { inverse }]) => [id, inverse]));
      const planned = undo(snapshot, { loose, session });
      const outcome = await perform(snapshot, planned);
      if (outcome.isDone) for (const { id } of planned.entries) changes.delete(id);
      return outcome;
    },
  };
}
