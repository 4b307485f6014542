/** What the ribbon needs of the pane, which runs also while it is closed. */
export interface PaneDoor {
  /** Checks; with `activeSheet` only the sheet in front. The pane tells what came of it, faults included. */
  check(options: { readonly marks: boolean; readonly activeSheet?: boolean }): Promise<unknown>;
  /** Checks and opens the list of safe fixes, before and after. */
  preview(): Promise<unknown>;
  /** Takes the colours off. */
  clearMarks(): Promise<unknown>;
  /** Opens the page where the text of a plan is pasted. */
  openProse(): void;
}

type PaneCommand = (pane: PaneDoor) => unknown;

/** Commands whose result stands in the pane: it is opened at it, and nothing is checked twice. */
export const paneCommands: Readonly<Record<string, PaneCommand>> = {
  danVanBan: (pane) => {
    pane.openProse();
  },
  kiemTra: (pane) => pane.check({ marks: true }),
  kiemTraTrang: (pane) => pane.check({ marks: true, activeSheet: true }),
  xemTruoc: (pane) => pane.preview(),
  xoaMau: (pane) => pane.clearMarks(),
};
