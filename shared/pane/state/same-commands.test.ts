import fs from 'node:fs';
import path from 'node:path';

import { describe, expect } from '@jest/globals';

import type { CalendarDate } from '../../core/model/calendar-date';
import { snapshotFromText } from '../../core/table/snapshot-from-text';
import { createMemoryHost } from '../../host/memory-host';
import { testCommands } from '../../host/testing/command-laws';
import { buildPlan } from '../testing/build-plan';
import { applyFixes } from './apply-fixes';
import { checkWorkbook } from './check-workbook';
import { chosenFixes } from './choose-fixes';
import { INITIAL_STATE } from './pane-state';
import { createStore } from './store';
import { undoAll } from './undo-change';

const text = fs.readFileSync(path.join(__dirname, '../../../examples/ke-hoach-mau.txt'), 'utf8');

describe('the pane', () => {
  testCommands(() => {
    const snapshot = snapshotFromText(text, { today: '2026-03-02' as CalendarDate });
    const sheets = snapshot.sheets.map((sheet) => ({ ...sheet, fromText: false }));
    const host = createMemoryHost({ ...snapshot, sheets });
    const context = { host, store: createStore(INITIAL_STATE) };
    const fixOnce = async (): Promise<boolean> => {
      const { result, choices } = context.store.get();
      return applyFixes(context, chosenFixes(result?.items ?? [], choices));
    };
    return {
      read: () => host.snapshot({ kind: 'workbook' }),
      async fix() {
        await checkWorkbook(context);
        // why: the person sees each round of fixes before it is done
        while (await fixOnce());
      },
      async build() {
        await checkWorkbook(context);
        expect(await buildPlan(context, false)).toBe(true);
      },
      undo: () => undoAll(context),
    };
  });
});
