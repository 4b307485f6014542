import { beforeAll } from '@jest/globals';

import { describeFaults } from '../shared/host/testing/faults/fault-laws';
import { builtServer } from './testing/build-server';
import { sheetsBench } from './testing/sheets-bench';

beforeAll(() => {
  builtServer();
}, 120_000);

describeFaults(sheetsBench);
