import { beforeAll, describe } from '@jest/globals';

import { testCommands } from '../shared/host/testing/command-laws';
import { builtServer } from './testing/build-server';
import { examplePlan } from './testing/example-plan';
import { openSheets } from './testing/open-sheets';

beforeAll(() => {
  builtServer();
}, 120_000);

describe('the menu of Google Sheets', () => {
  testCommands(() => {
    const { server, host } = openSheets(examplePlan().sheets);
    const choose = (name: string) => Promise.resolve(server.invoke(name));
    return {
      read: () => host.snapshot({ kind: 'workbook' }),
      fix: () => choose('fixPlan'),
      build: () => choose('buildStandard'),
      undo: () => choose('undoLast'),
    };
  });
});
