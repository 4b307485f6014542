import type { LocalText } from '../model/local-text';
import type { Profile } from '../model/profile';
import type { WorkbookSnapshot } from '../model/snapshot';
import { effectiveRules } from '../profile/effective-rules';
import type { ProfileProblem } from '../profile/json-reader';
import { keptProfile, withProfile } from '../profile/kept-profile';
import { readProfile } from '../profile/read-profile';
import { profileText } from '../profile/write-profile';
import { allRules } from '../rules';
import { keepInStore } from '../store/workbook-store';
import type { CommandOutcome } from './command-outcome';
import { joined, NO_WORDS, nothingToWrite, sentence } from './command-outcome';

/** A rule that a profile makes work otherwise than it does now. */
export interface RuleChange {
  readonly id: string;
  readonly title: LocalText;
  /** Level and options: "hint", "off", "hint, share=60". */
  readonly before: string;
  readonly after: string;
}

export interface ProfileOutcome extends CommandOutcome {
  /** What is wrong in the text; nothing is kept then. */
  readonly problems: readonly ProfileProblem[];
  readonly changes: readonly RuleChange[];
  /** The profile that would be kept; none where it is taken out. */
  readonly profile?: Profile;
}

/** The text of the profile that a workbook keeps; empty where it keeps none. */
export function keptProfileText(snapshot: WorkbookSnapshot): string {
  const kept = keptProfile(snapshot);
  return kept === undefined ? '' : profileText(kept);
}

/** Keeps the profile of a text in the workbook, so that it travels with the file; an empty text takes it out. */
export function keepProfile(snapshot: WorkbookSnapshot, text: string): ProfileOutcome {
  const reading = text.trim() === '' ? { ok: true as const } : readProfile(text, allRules);
  if (!reading.ok) return refused(reading.problems);
  const profile = 'profile' in reading ? reading.profile : undefined;
  const name = profile?.name === undefined ? '' : ` “${profile.name}”`;
  const [label, message] =
    profile === undefined
      ? [
          { vi: 'Bỏ hồ sơ quy tắc', en: 'Remove the rule profile' },
          { vi: 'Sổ tính không còn hồ sơ quy tắc.', en: 'The workbook keeps no rule profile any more.' },
        ]
      : [
          { vi: `Lưu hồ sơ quy tắc${name}`, en: `Keep the rule profile${name}` },
          {
            vi: `Đã lưu hồ sơ quy tắc${name} trong sổ tính.`,
            en: `The rule profile${name} is kept in the workbook.`,
          },
        ];
  return {
    isDone: true,
    patch: { version: 1, label, ops: keepInStore(snapshot, withProfile(profile)) },
    isJournaled: true,
    title: message,
    details: NO_WORDS,
    message,
    remarks: [],
    refusal: { vi: 'Chưa ghi được', en: 'It could not be kept' },
    problems: [],
    changes: changesOf(keptProfile(snapshot), profile),
    ...(profile === undefined ? {} : { profile }),
  };
}

function refused(problems: readonly ProfileProblem[]): ProfileOutcome {
  const count = String(problems.length);
  const title = { vi: `Hồ sơ có ${count} chỗ chưa đúng`, en: `The profile has ${count} faults` };
  const lines = problems.map(({ path, message }) => ({
    vi: path === '' ? message.vi : `${path}: ${message.vi}.`,
    en: path === '' ? message.en : `${path}: ${message.en}.`,
  }));
  const details = joined(...lines);
  return {
    isDone: false,
    patch: nothingToWrite(title),
    isJournaled: true,
    title,
    details,
    message: joined(sentence(title), details),
    remarks: [],
    refusal: title,
    problems,
    changes: [],
  };
}

function changesOf(before: Profile | undefined, after: Profile | undefined): readonly RuleChange[] {
  const worded = (profile: Profile | undefined): readonly string[] =>
    effectiveRules(allRules, profile).map(({ level, options }) =>
      [level, ...Object.entries(options).map(([name, value]) => `${name}=${String(value)}`)].join(', '),
    );
  const [old, now] = [worded(before), worded(after)];
  return allRules.flatMap(({ id, meta }, index) => {
    const [was = '', is = ''] = [old[index], now[index]];
    return was === is ? [] : [{ id, title: meta.docs.title, before: was, after: is }];
  });
}
