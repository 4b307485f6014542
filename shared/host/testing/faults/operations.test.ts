import { expect, test } from '@jest/globals';
import { readdirSync } from 'node:fs';
import path from 'node:path';

import { OPERATION_IDS } from './operations';

const COMMANDS = path.resolve(__dirname, '../../../core/commands');

/** What the folder of commands exports beside commands: their parts, words and plans. */
const NO_OPERATIONS = [
  'NO_WORDS',
  'areLocal',
  'choiceOutcome',
  'countFindings',
  'fixedMessage',
  'joined',
  'keptProfileText',
  'nothingToWrite',
  'planProblem',
  'planSheets',
  'planSheetsInSlices',
  'playSafeFixes',
  'playSafeFixesInSlices',
  'reasonsOf',
  'refusedOutcome',
  'sentence',
  'untouchedFixes',
];

test('every command is cut by every fault: a new one is named here until it stands in OPERATIONS', async () => {
  const files = readdirSync(COMMANDS).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  const modules = await Promise.all(
    files.map(async (file) => (await import(path.join(COMMANDS, file))) as object),
  );
  const exported = modules.flatMap((one) => Object.keys(one)).filter((name) => name !== 'default');
  const known = [...OPERATION_IDS, ...NO_OPERATIONS] as readonly string[];
  expect(exported.filter((name) => !known.includes(name))).toEqual([]);
  expect(NO_OPERATIONS.filter((name) => !exported.includes(name))).toEqual([]);
});
