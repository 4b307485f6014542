import { describe } from '@jest/globals';

import { testCommands } from '../../shared/host/testing/command-laws';
import { examplePlan } from '../testing/example-plan';
import { openHost } from '../testing/open-host';
import { planCommands } from './associate-commands';
import { createCommandSession } from './command-session';

describe('the ribbon', () => {
  testCommands(() => {
    const { host } = openHost(examplePlan());
    const session = createCommandSession(host, () => '2026-03-02T08:00:00');
    const press = (command: string) => planCommands[command]?.(session) ?? Promise.reject(new Error(command));
    return {
      read: () => host.snapshot({ kind: 'workbook' }),
      fix: () => press('suaAnToan'),
      build: () => press('lapBangChuan'),
      undo: () => press('hoanTac'),
    };
  });
});
