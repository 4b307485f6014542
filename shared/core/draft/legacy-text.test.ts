import { expect, test } from '@jest/globals';

import { documentFromText } from '../prose/document-from-text';
import { draftPlan } from './draft-plan';

test('a text in letters of the time before Unicode gives no row and says what to do', () => {
  const text =
    'kÕ ho¹ch\nC«ng t¸c n¨m 2026\nI. Tæ chøc thùc hiÖn\n1. Phßng T­ ph¸p chñ tr×, phèi hîp víi Phßng Néi vô rµ so¸t v¨n b¶n.';
  const { tasks, message } = draftPlan(documentFromText(text));
  expect(tasks).toEqual([]);
  expect(message?.vi).toMatch(/Unicode/);
});
