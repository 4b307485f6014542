import { type CommandOutcome, joined, type LocalText } from '../../shared/core';
import { PRODUCED_SHEETS } from '../../shared/data/produced-sheets';
import { createTurns } from '../../shared/host/in-turn';
import type { SessionJournal } from '../../shared/host/session-journal';
import type { WorkbookHost } from '../../shared/host/workbook-host';
import { explainFault } from '../host/explain-fault';
import type { CommandSession } from './command-session';
import { createCommandSession } from './command-session';
import type { PaneDoor } from './pane-commands';
import { paneCommands } from './pane-commands';

export interface CommandSurroundings {
  readonly host: WorkbookHost;
  /** The user's local time, `YYYY-MM-DDTHH:mm:ss`. */
  readonly time: () => string;
  /** Tells the person how a command ended; `needsLook` when it did not do what it was asked to. */
  readonly tell: (message: LocalText, needsLook: boolean) => void;
  readonly pane: PaneDoor;
  /** Where changes are noted, so that the pane can take them back; one of the ribbon's own when left out. */
  readonly journal?: SessionJournal;
  /** Brings the pane to the screen. */
  readonly show: () => Promise<void>;
}

type Command = (session: CommandSession) => Promise<CommandOutcome>;

/** The commands of ribbon, cell menu and shortcut by their names in the manifest. */
export const planCommands: Readonly<Record<string, Command>> = {
  kiemTra: (session) => session.run(({ check }) => check),
  suaAnToan: (session) => session.run(({ fix }) => fix),
  ...Object.fromEntries(
    PRODUCED_SHEETS.map(({ id, command }): [string, Command] => [
      command,
      (session) =>
        session.run(
          ({ build }) =>
            (snapshot) =>
              build(snapshot, { shown: id }),
        ),
    ]),
  ),
  hopNhat: (session) => session.run(({ mergePlans }) => mergePlans),
  hoanTac: (session) => session.undo(),
};

/** Every name that the manifest may call. */
export const commandNames: readonly string[] = [
  ...new Set([...Object.keys(paneCommands), ...Object.keys(planCommands)]),
];

/** Lets Excel call the commands, one after the other; each works without the pane and always comes to an end. */
export function associateCommands({ host, time, tell, pane, journal, show }: CommandSurroundings): void {
  const session = createCommandSession(host, time, journal);
  const inTurn = createTurns();
  for (const [name, command] of Object.entries(paneCommands)) {
    Office.actions.associate(name, (event?: Office.AddinCommands.Event) => {
      // why: the pane comes up at once and shows how far it is
      void Promise.all([show(), inTurn(() => Promise.resolve(command(pane)))]).finally(() =>
        event?.completed(),
      );
    });
  }
  for (const [name, command] of Object.entries(planCommands)) {
    if (name in paneCommands) continue;
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
