import { beforeAll } from '@jest/globals';

import { describeHostContract } from '../shared/host/testing/host-contract';
import { builtServer } from './testing/build-server';
import { openSheets } from './testing/open-sheets';

beforeAll(() => {
  builtServer();
}, 120_000);

describeHostContract('Google Sheets', (snapshot) =>
  Promise.resolve({ host: openSheets(snapshot.sheets).host }),
);
