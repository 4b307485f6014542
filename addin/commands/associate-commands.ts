import {
  build,
  check,
  type CommandOutcome,
  fix,
  joined,
  type LocalText,
  mergePlans,
} from '../../shared/core';
import { PRODUCED_SHEETS } from '../../shared/data/produced-sheets';
import { createTurns } from '../../shared/host/in-turn';
import type { WorkbookHost } from '../../shared/host/workbook-host';
import { explainFault } from '../host/explain-fault';
import type { CommandSession } from './command-session';
import { createCommandSession } from './command-session';

export interface CommandSurroundings {
  readonly host: WorkbookHost;
  /** The user's local time, `YYYY-MM-DDTHH:mm:ss`. */
  readonly time: () => string;
  /** Tells the person how a command ended; `needsLook` when it did not do what it was asked to. */
  readonly tell: (message: LocalText, needsLook: boolean) => void;
  /** Shows the pane where the text of a plan is pasted. */
  readonly openProse: () => Promise<void>;
}

type Command = (session: CommandSession) => Promise<CommandOutcome>;

/** The commands of ribbon, cell menu and shortcut by their names in the manifest. */
export const planCommands: Readonly<Record<string, Command>> = {
  kiemTra: (session) => session.run(check),
  suaAnToan: (session) => session.run(fix),
  ...Object.fromEntries(
    PRODUCED_SHEETS.map(({ id, command }): [string, Command] => [
      command,
      (session) => session.run((snapshot) => build(snapshot, { shown: id })),
    ]),
  ),
  hopNhat: (session) => session.run(mergePlans),
  hoanTac: (session) => session.undo(),
};

/** The command that only opens the pane: pasting needs a person. */
export const PROSE_COMMAND = 'danVanBan';

/** Every name that the manifest may call. */
export const commandNames: readonly string[] = [...Object.keys(planCommands), PROSE_COMMAND];

/** Lets Excel call the commands, one after the other; each works without the pane and always comes to an end. */
export function associateCommands({ host, time, tell, openProse }: CommandSurroundings): void {
  Office.actions.associate(PROSE_COMMAND, (event?: Office.AddinCommands.Event) => {
    void openProse().finally(() => event?.completed());
  });
  const session = createCommandSession(host, time);
  const inTurn = createTurns();
  for (const [name, command] of Object.entries(planCommands)) {
    Office.actions.associate(name, (event?: Office.AddinCommands.Event) => {
      void inTurn(() => command(session))
        .then(
          ({ message, remarks, isDone }) => {
            tell(joined(message, ...remarks), !isDone);
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
