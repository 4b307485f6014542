import type { WorkbookPatch } from '../../shared/core/model/patch';
import type { WorkbookHost } from '../../shared/host/workbook-host';
import type { CommandOutcome } from './plan-commands';

/** What ribbon commands wrote since the workbook was opened, newest last. */
export interface CommandJournal {
  keep(outcome: CommandOutcome): void;
  /** Takes the newest change back; one that is refused stays in the journal. */
  undo(host: WorkbookHost): Promise<CommandOutcome>;
}

/** An empty journal. */
export function createCommandJournal(): CommandJournal {
  const inverses: WorkbookPatch[] = [];
  return {
    keep({ inverse }) {
      if (inverse && inverse.ops.length > 0) inverses.push(inverse);
    },
    async undo(host) {
      const last = inverses[inverses.length - 1];
      if (!last)
        return { message: { vi: 'Chưa có lệnh nào để hoàn tác.', en: 'There is no command to undo.' } };
      const result = await host.apply(last);
      if (!result.ok) {
        const [first] = result.conflicts;
        return { message: first?.message ?? { vi: 'Không hoàn tác được.', en: 'Cannot undo.' } };
      }
      inverses.pop();
      return { message: { vi: 'Đã hoàn tác.', en: 'Undone.' } };
    },
  };
}
