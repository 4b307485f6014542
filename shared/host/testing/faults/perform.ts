import type { CommandOutcome } from '../../../core/commands/command-outcome';
import { applyJournaled } from '../../apply-journaled';
import { doOutcome } from '../../apply-outcome';
import { marksOf } from '../../marks-of';
import { runWaiting } from '../../steps';
import type { WorkbookHost } from '../../workbook-host';
import type { WorkbookSnapshot } from '../../../core/model/snapshot';
import type { OperationId } from './operations';
import { operationOf } from './operations';

/** What commands come to, by the workbook: they are pure, and the same workbook is struck again and again. */
const outcomes = new Map<string, CommandOutcome>();

function outcomeOf(id: OperationId, snapshot: WorkbookSnapshot): CommandOutcome {
  const key = `${id} ${JSON.stringify(snapshot)}`;
  const known = outcomes.get(key) ?? operationOf(id).run(snapshot);
  outcomes.set(key, known);
  return known;
}

/** Does an operation as every shell does: reads, asks the core, writes with its entry in the journal, marks, shows. */
export async function perform(host: WorkbookHost, id: OperationId): Promise<CommandOutcome> {
  const snapshot = await host.snapshot({ kind: 'workbook' });
  return runWaiting(
    doOutcome(outcomeOf(id, snapshot), {
      write: ({ patch, isJournaled }) =>
        isJournaled
          ? applyJournaled(host, patch, { snapshot, time: '2026-03-02T08:00:00' })
          : host.apply(patch),
      mark: (findings) => host.mark(marksOf(findings)),
      show: (sheet) => host.reveal({ sheet, range: { top: 0, left: 0, bottom: 0, right: 0 } }),
    }),
  );
}
