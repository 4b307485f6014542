import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** How a reader judged a finding: worth it, trivial or repeated, wrong, or due to placeholder texts. */
export type Label = 'T' | 'L' | 'F' | 'P';

export interface Judgement {
  readonly table: string;
  readonly rule: string;
  readonly cells: readonly string[];
  readonly label: Label;
  readonly reason: string;
  /** Part of the message, where one cell has several findings of the rule. */
  readonly about: string;
}

export interface MissedDefect {
  readonly table: string;
  readonly cells: readonly string[];
  /** Any of these rules would tell it. */
  readonly rules: readonly string[];
  readonly what: string;
}

export interface SafeVerdict {
  readonly table: string;
  readonly rule: string;
  readonly cells: readonly string[];
  /** "removed → added", or "*" for whatever the fix does there. */
  readonly change: string;
  readonly verdict: string;
}

const here = (...parts: readonly string[]): string => path.join(__dirname, ...parts);

const rowsOf = (file: string): readonly (readonly string[])[] =>
  readFileSync(here(file), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

/** Every judged finding; a contested label counts as it is contested. */
export const readJudgements = (): readonly Judgement[] =>
  rowsOf('labels.tsv').map(
    ([table = '', rule = '', cells = '', label = '', reason = '', contested = '', about = '']) => ({
      table,
      rule,
      cells: cells.split(' '),
      label: (contested === '' ? label : contested.charAt(0)) as Label,
      reason,
      about,
    }),
  );

export const readMissed = (): readonly MissedDefect[] =>
  rowsOf('missed.tsv').map(([table = '', cells = '', rules = '', what = '']) => ({
    table,
    cells: cells.split(' '),
    rules: rules.split(' '),
    what,
  }));

export const readSafeVerdicts = (): readonly SafeVerdict[] =>
  rowsOf('safe.tsv').map(([table = '', rule = '', cells = '', change = '', verdict = '']) => ({
    table,
    rule,
    cells: cells.split(' '),
    change,
    verdict,
  }));

/** The tables and plans: name and bytes. */
export const readPlans = (): readonly {
  readonly name: string;
  readonly file: string;
  readonly bytes: Buffer;
}[] =>
  ['tables', 'plans'].flatMap((folder) =>
    readdirSync(here(folder)).map((file) => ({
      name: file.replace(/\.\w+$/, ''),
      file,
      bytes: readFileSync(here(folder, file)),
    })),
  );
