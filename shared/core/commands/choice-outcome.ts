import type { LocalText } from '../model/local-text';
import type { WorkbookPatch } from '../model/patch';
import type { CommandOutcome } from './command-outcome';
import { NO_WORDS } from './command-outcome';

/** What keeping a person's choice in the workbook comes to. */
export const choiceOutcome = (patch: WorkbookPatch, message: LocalText): CommandOutcome => ({
  isDone: true,
  patch,
  isJournaled: true,
  title: message,
  details: NO_WORDS,
  message,
  remarks: [],
  refusal: { vi: 'Chưa ghi được', en: 'It could not be kept' },
});
