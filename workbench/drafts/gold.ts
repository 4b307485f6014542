import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import type { ReportPeriod } from '../../shared/core/calendar/report-entry';
import type { DraftTaskKind, RhythmKind } from '../../shared/core/draft/plan-draft';

const PLANS = path.join(__dirname, 'plans');

/** A task as a person reads it out of a plan, written down before the tool has read it. */
export interface GoldTask {
  /** How its line begins. */
  readonly at: string;
  readonly kind?: DraftTaskKind;
  readonly lead: readonly string[];
  readonly with?: readonly string[];
  /** The last day of its deadline. */
  readonly end?: string;
  /** The last days of several deadlines. */
  readonly ends?: readonly string[];
  readonly every?: RhythmKind;
  readonly ongoing?: true;
  readonly result?: string;
  /** How the line begins that it is an activity of. */
  readonly under?: string;
  /** What two readers may read differently, and is not scored. */
  readonly unsure?: readonly 'deadline'[];
}

/** A report as a person reads it out of a plan. */
export interface GoldReport {
  /** How its line begins. */
  readonly at: string;
  readonly period: ReportPeriod;
  /** The words of its day; none is none. */
  readonly due?: string;
  /** Scored where they are named. */
  readonly from?: readonly string[];
  readonly to?: readonly string[];
  readonly via?: readonly string[];
  readonly reference?: string;
  readonly inside?: string;
  readonly unsure?: readonly 'due'[];
}

export interface GoldPlan {
  readonly name: string;
  readonly text: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly tasks: readonly GoldTask[];
  /** In reading order. */
  readonly reports: readonly GoldReport[];
}

export const goldPlans = (): readonly GoldPlan[] =>
  readdirSync(PLANS)
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const name = file.replace(/\.json$/, '');
      const source = readdirSync(PLANS).find((other) => other !== file && other.startsWith(`${name}.`)) ?? '';
      const gold = JSON.parse(readFileSync(path.join(PLANS, file), 'utf8')) as Omit<
        GoldPlan,
        'name' | 'text'
      >;
      return { ...gold, name, text: readFileSync(path.join(PLANS, source), 'utf8') };
    });

/** The line (from 1) that begins so; the `n`-th of those that do. */
export function lineOf(text: string, beginning: string, from = 0): number {
  const lines = text.split('\n');
  const at = lines.findIndex((line, index) => index >= from && line.trim().startsWith(beginning));
  if (at < 0) throw new Error(`no line begins “${beginning}”`);
  return at + 1;
}
