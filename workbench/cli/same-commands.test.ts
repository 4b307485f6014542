import { afterAll, describe } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { CalendarDate } from '../../shared/core/model/calendar-date';
import { testCommands } from '../../shared/host/testing/command-laws';
import { openXlsx } from '../xlsx/xlsx-host';
import { runCommand } from './run-command';

const TODAY = '2026-03-02';
const folder = mkdtempSync(path.join(tmpdir(), 'kehoach-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the command line', () => {
  testCommands(() => {
    let file = path.resolve(__dirname, '../../examples/ke-hoach-mau.xlsx');
    let written = 0;
    const run = async (name: string): Promise<void> => {
      const output = path.join(folder, `${name} ${String(written++)} ${path.basename(file)}`);
      const terminal = { out: () => undefined, error: () => undefined, progress: () => undefined };
      const code = await runCommand([name, file, '-o', output, '--today', TODAY], terminal);
      if (code !== 0) throw new Error(`${name}: ${String(code)}`);
      file = output;
    };
    return {
      read() {
        const opening = openXlsx(readFileSync(file), { today: TODAY as CalendarDate });
        if (!opening.ok) throw new Error(opening.problem.en);
        return opening.host.snapshot({ kind: 'workbook' });
      },
      fix: () => run('fix'),
      build: () => run('build'),
      keepsDay: true,
    };
  });
});
