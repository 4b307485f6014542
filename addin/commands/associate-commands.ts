import type { LocalText } from '../../shared/core/model/local-text';
import type { WorkbookHost } from '../../shared/host/workbook-host';
import { explainFault } from '../host/explain-fault';
import { createCommandJournal } from './command-journal';
import type { CommandOutcome } from './plan-commands';
import { buildPlan, checkPlan, fixPlan } from './plan-commands';

export interface CommandSurroundings {
  readonly host: WorkbookHost;
  /** Tells the person how a command ended; `isFault` asks for attention. */
  readonly tell: (message: LocalText, isFault: boolean) => void;
}

type Command = (host: WorkbookHost) => Promise<CommandOutcome>;

/** The commands of ribbon, cell menu and shortcut by their names in the manifest. */
export function planCommands(): Readonly<Record<string, Command>> {
  const journal = createCommandJournal();
  const kept = (command: Command): Command => {
    return async (host) => {
      const outcome = await command(host);
      journal.keep(outcome);
      return outcome;
    };
  };
  return {
    kiemTra: checkPlan,
    suaAnToan: kept(fixPlan),
    lapBangChuan: kept((host) => buildPlan(host, 'standard')),
    tongHop: kept((host) => buildPlan(host, 'summary')),
    hoanTac: (host) => journal.undo(host),
  };
}

/** Lets Excel call the commands; each works without the pane and always comes to an end. */
export function associateCommands({ host, tell }: CommandSurroundings): void {
  for (const [name, command] of Object.entries(planCommands())) {
    Office.actions.associate(name, (event?: Office.AddinCommands.Event) => {
      void command(host)
        .then(
          ({ message }) => {
            tell(message, false);
          },
          (error: unknown) => {
            tell(explainFault(error), true);
          },
        )
        // why: Excel greys the button out until it is told; a shortcut brings no event
        .finally(() => event?.completed());
    });
  }
}
