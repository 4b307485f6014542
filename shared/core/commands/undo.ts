import type { LocalText } from '../model/local-text';
import type { Conflict } from '../model/patch';
import type { WorkbookSnapshot } from '../model/snapshot';
import { entriesToUndo } from '../store/entries-to-undo';
import type { JournalEntry } from '../store/journal-sheet';
import type { SessionUndos, UndoPlan } from '../store/plan-undo';
import { planUndo } from '../store/plan-undo';
import { wholeJournal } from '../store/whole-journal';
import type { CommandOutcome, CommandWords } from './command-outcome';
import { joined, NO_WORDS, nothingToWrite, sentence } from './command-outcome';

export interface UndoOutcome extends CommandOutcome {
  /** The entries that are taken back, newest first; or the one that cannot be. */
  readonly entries: readonly JournalEntry[];
  /** What was changed since by others and stands in the way. */
  readonly conflicts: readonly Conflict[];
}

export interface UndoChoice {
  /** The entry to take back, by its id; the newest when left out. */
  readonly entry?: string;
  /** Takes all back, in one go. */
  readonly isAll?: boolean;
  /** Entries that the workbook could not take; only this session knows them. */
  readonly loose?: readonly JournalEntry[];
  /** The inverses that the host gave in this session. */
  readonly session?: SessionUndos;
  /** The newest change was broken off in the middle: only what it wrote is taken back. */
  readonly isBrokenOff?: boolean;
}

/** Takes a change of the tool back, whoever made it, and first those after it that stand in its way. */
export function undo(
  snapshot: WorkbookSnapshot,
  { entry, isAll = false, loose = [], session, isBrokenOff = false }: UndoChoice = {},
): UndoOutcome {
  const journal = wholeJournal(snapshot, loose);
  const entries = isAll
    ? [...journal].reverse()
    : entriesToUndo(journal, entry ?? journal[journal.length - 1]?.id ?? '');
  const [first] = entries;
  if (!first) return refused(entry === undefined && !isAll ? NOTHING : UNDONE_ELSEWHERE);
  const plan = planUndo(snapshot, entries, session, isBrokenOff ? 'leave' : 'conflict');
  if (!plan.ok) return impossible(plan);
  const base = { isJournaled: false, remarks: [], refusal: REFUSAL, entries, conflicts: [] } as const;
  return { ...base, ...wordsFor(first, entries.length, isBrokenOff), isDone: true, patch: plan.patch };
}

const REFUSAL: LocalText = { vi: 'Chưa hoàn tác được', en: 'It could not be undone' };

const refused = (words: CommandWords): UndoOutcome => ({
  ...words,
  isDone: false,
  patch: nothingToWrite(words.title),
  isJournaled: false,
  remarks: [],
  refusal: REFUSAL,
  entries: [],
  conflicts: [],
});

/** The label of the outcome is that of the entry which cannot be taken back. */
const impossible = ({ entry, conflicts, message }: Extract<UndoPlan, { ok: false }>): UndoOutcome => ({
  ...refused({ title: REFUSAL, details: message, message }),
  patch: nothingToWrite(entry.label),
  entries: [entry],
  conflicts,
});

const NOTHING: CommandWords = {
  title: { vi: 'Chưa có lần sửa nào để hoàn tác', en: 'There is no change to undo' },
  details: {
    vi: 'Kế hoạch Chuẩn chưa sửa gì trong tệp này, hoặc các lần sửa đều đã được hoàn tác.',
    en: 'Kế hoạch Chuẩn has changed nothing in this file, or all of it is undone.',
  },
  message: { vi: 'Chưa có thay đổi nào để hoàn tác.', en: 'There is no change to undo.' },
};

const ELSEWHERE: LocalText = {
  vi: 'Lần áp dụng này đã được hoàn tác ở nơi khác',
  en: 'This change has been undone elsewhere',
};

const UNDONE_ELSEWHERE: CommandWords = {
  title: ELSEWHERE,
  details: NO_WORDS,
  message: sentence(ELSEWHERE),
};

function wordsFor({ label }: JournalEntry, count: number, isBrokenOff: boolean): CommandWords {
  const n = String(count);
  const title =
    count === 1
      ? { vi: `Đã hoàn tác: ${label.vi}`, en: `Undone: ${label.en}` }
      : { vi: `Đã hoàn tác ${n} lần áp dụng`, en: `${n} changes undone` };
  return isBrokenOff
    ? { title, details: BROKEN_OFF, message: joined(sentence(title), OTHERS_STAY) }
    : { title, details: AS_BEFORE, message: sentence(title) };
}

const AS_BEFORE: LocalText = {
  vi: 'Các ô được trả về như trước lần sửa đó.',
  en: 'The cells are as they were before that change.',
};

const OTHERS_STAY: LocalText = {
  vi: 'Chỉ trả lại những ô còn như công cụ đã ghi; các ô khác giữ nguyên.',
  en: 'Only cells that stood as the tool left them are as before; the others stay.',
};

const BROKEN_OFF: LocalText = {
  vi: 'Lần sửa này bị ngắt giữa chừng; những ô đã ghi được trả về như cũ, các ô khác giữ nguyên.',
  en: 'This change was broken off in the middle; the cells that were written are as before, the others stay.',
};
