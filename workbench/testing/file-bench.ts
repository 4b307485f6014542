import type { FaultBench } from '../../shared/host/testing/faults/fault-bench';
import type { FaultId } from '../../shared/host/testing/faults/fault-kinds';
import { valueCell } from '../../shared/core/model/cell';
import { sheetView } from '../../shared/core/model/sheet-view';
import { perform } from '../../shared/host/testing/faults/perform';
import { STRUCK_CELL, STRUCK_SHEET, TYPED } from '../../shared/host/testing/faults/struck-plan';
import { CliProblem } from '../cli/cli-problem';
import type { Disk } from '../cli/write-output';
import { noteRead } from '../cli/files-read';
import { writeOutput } from '../cli/write-output';
import { newXlsx } from '../xlsx/new-xlsx';
import type { XlsxHost } from '../xlsx/xlsx-host';
import { openXlsx } from '../xlsx/xlsx-host';

const FILE = 'kế hoạch.xlsx';

/** A file on a disk at its worst; what a command comes to is written over the very file that it read. */
export const fileBench: FaultBench = {
  name: 'file (.xlsx)',
  cannot: {
    renamed: 'a file is read whole, and its sheets are nobody else’s until it is written',
    deleted: 'as above',
    protected: 'what a file protects is read with it (sheet-protection.test.ts)',
  },
  isTold: (error) => error instanceof CliProblem && error.message !== '',
  open(snapshot) {
    const files = new Map([[FILE, newXlsx(snapshot).save()]]);
    const count: Count = { fault: undefined, at: Infinity, steps: 0 };
    const openFile = () => {
      const opening = openXlsx(files.get(FILE) ?? new Uint8Array(), { today: snapshot.today });
      if (!opening.ok) throw new Error(opening.problem.en);
      return opening.host;
    };
    const host = openFile();
    noteRead(FILE, files.get(FILE) ?? new Uint8Array());
    const struck: Struck = { files, count, meddle: () => typeInto(openFile(), files) };
    return Promise.resolve({
      host,
      watch(fault, at) {
        Object.assign(count, { fault, at, steps: 0 });
      },
      steps: () => count.steps,
      async save() {
        const bytes = host.save();
        await writeOutput(FILE, bytes, diskOver(struck));
        noteRead(FILE, bytes);
      },
      reopened() {
        count.fault = undefined;
        return Promise.resolve(openFile());
      },
      async undo() {
        const again = openFile();
        await perform(again, 'undo');
        files.set(FILE, again.save());
      },
    });
  },
};

interface Count {
  fault: FaultId | undefined;
  at: number;
  steps: number;
}

const CODES: Readonly<Partial<Record<FaultId, string>>> = {
  error: 'EIO',
  'answer lost': 'EIO',
  closed: 'EIO',
  busy: 'EBUSY',
  'disk full': 'ENOSPC',
};

interface Struck {
  readonly files: Map<string, Uint8Array>;
  readonly count: Count;
  /** Somebody saves the plan anew. */
  readonly meddle: () => Promise<void>;
}

/** A disk in memory; each call is a step at which a fault may strike. */
function diskOver({ files, count, meddle }: Struck): Disk {
  const step = async (work: (isCut: boolean) => void, isAfterLook = false): Promise<void> => {
    const { fault } = count;
    // why: between the last look and the renaming there is no time in which anybody could save
    if (fault === 'co-author' && isAfterLook) {
      work(false);
      return;
    }
    const now = count.steps++;
    if (fault === 'co-author') {
      if (now === count.at) await meddle();
      work(false);
      return;
    }
    const isLasting = fault === 'closed' || fault === 'busy' || fault === 'disk full';
    const isStruck = fault !== undefined && (isLasting ? now >= count.at : now === count.at);
    // why: what is cut may be done in part, and a lost answer is of something done
    if (!isStruck || fault === 'answer lost') work(false);
    else if (now === count.at) work(true);
    if (isStruck) throw Object.assign(new Error('disk'), { code: CODES[fault] });
  };
  return {
    async open(file) {
      await step((isCut) => {
        if (!isCut) files.set(file, new Uint8Array());
      });
      return {
        writeFile: (bytes) =>
          step((isCut) => files.set(file, isCut ? bytes.slice(0, bytes.length / 2) : bytes)),
        sync: () => step(() => undefined),
        close: () => step(() => undefined),
      };
    },
    async readFile(file) {
      await step(() => undefined);
      return files.get(file) ?? new Uint8Array();
    },
    rename: (from, to) =>
      step((isCut) => {
        const bytes = files.get(from);
        if (isCut || !bytes) return;
        files.set(to, bytes);
        files.delete(from);
      }, true),
    rm: (file) => step((isCut) => !isCut && files.delete(file), true),
  };
}

async function typeInto(host: XlsxHost, files: Map<string, Uint8Array>): Promise<void> {
  const { sheets } = await host.snapshot({ kind: 'workbook' });
  const plan = sheets.find(({ name }) => name === STRUCK_SHEET);
  if (!plan) return;
  const before = sheetView(plan).contentAt(STRUCK_CELL.row, STRUCK_CELL.column);
  const op = { kind: 'set-cell', sheet: plan.id, at: STRUCK_CELL, before, after: valueCell(TYPED) } as const;
  await host.apply({ version: 1, label: { vi: 'Gõ', en: 'Type' }, ops: [op] });
  files.set(FILE, host.save());
}
