import type { Finding } from '../model/finding';
import type { LocalText } from '../model/local-text';
import type { Conflict, WorkbookPatch } from '../model/patch';

/** What a command has to say to the person. */
export interface CommandWords {
  /** What came of it, as a heading without a full stop. */
  readonly title: LocalText;
  /** Sentences below the title; empty where the title says it all. */
  readonly details: LocalText;
  /** Title and details in a sentence or two that stand alone, for one line. */
  readonly message: LocalText;
}

/**
 * What a command comes to, before anything is written. Every host does it alike: writes the patch, marks what is to be
 * marked, brings the sheet to the front, and tells.
 */
export interface CommandOutcome extends CommandWords {
  /** False when the command cannot do what it was asked to; the patch has no steps then. */
  readonly isDone: boolean;
  /** Without steps when nothing is to be written. */
  readonly patch: WorkbookPatch;
  /** Whether the patch is kept in the journal with its inverse; what takes changes back is not. */
  readonly isJournaled: boolean;
  /** The findings whose cells are marked from now on; marks stay as they are when left out. */
  readonly marked?: readonly Finding[];
  /** What to say in place of `message` once all marks stand. */
  readonly whenMarked?: LocalText;
  /** The name of the sheet to bring to the front. */
  readonly shown?: string;
  /** What the command leaves as it is, a sentence each. */
  readonly remarks: readonly LocalText[];
  /** The title when the host refuses the patch. */
  readonly refusal: LocalText;
  /**
   * The outcome without what the host refused, where the rest may be done all the same; `undefined` when the workbook is
   * no longer the one that was read.
   */
  readonly leaveOut?: (conflicts: readonly Conflict[]) => this | undefined;
}

/** A patch without steps. */
export const nothingToWrite = (label: LocalText): WorkbookPatch => ({ version: 1, label, ops: [] });

export const NO_WORDS: LocalText = { vi: '', en: '' };

/** The sentence of a title. */
export const sentence = ({ vi, en }: LocalText): LocalText => ({ vi: `${vi}.`, en: `${en}.` });

/** Sentences one after the other. */
export const joined = (...texts: readonly LocalText[]): LocalText => ({
  vi: texts
    .map(({ vi }) => vi)
    .filter(Boolean)
    .join(' '),
  en: texts
    .map(({ en }) => en)
    .filter(Boolean)
    .join(' '),
});
