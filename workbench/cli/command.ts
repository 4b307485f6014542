import type { CalendarDate, ClearableField } from '../../shared/core';
import type { ProfileChoice } from './find-profile';
import type { TableChoice } from './table-choice';

export const CALENDAR_FORMATS = ['text', 'json', 'ics', 'csv'] as const;
export type CalendarFormat = (typeof CALENDAR_FORMATS)[number];

export const EXPORT_FORMATS = ['csv', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export const CHECK_FORMATS = ['text', 'json', 'sarif'] as const;
export type CheckFormat = (typeof CHECK_FORMATS)[number];

/** What a person asks for, its arguments read. */
export type Command =
  | {
      readonly name: 'check';
      readonly file: string;
      readonly sheet?: string;
      readonly table?: TableChoice;
      readonly profile: ProfileChoice;
      /** A copy of the workbook with a sheet of the findings. */
      readonly output?: string;
      readonly format: CheckFormat;
      readonly today: CalendarDate;
    }
  | {
      readonly name: 'annex';
      readonly file: string;
      readonly sheet?: string;
      readonly table?: TableChoice;
      readonly profile: ProfileChoice;
      readonly output: string;
      readonly format: 'text' | 'json';
      /** "Nơi nhận" and the signature, blank where the plan has none; as the workbook remembers when left out. */
      readonly signed: boolean;
      /** A plan in prose is taken in without a question. */
      readonly yes: boolean;
      /** Numbers of the drafted rows that a plan in prose gives; all when left out. */
      readonly rows?: readonly number[];
      readonly today: CalendarDate;
    }
  | {
      readonly name: 'fix' | 'build';
      readonly file: string;
      readonly sheet?: string;
      readonly table?: TableChoice;
      readonly profile: ProfileChoice;
      readonly output: string;
      readonly format: 'text' | 'json';
      readonly tracking: boolean;
      /** The tasks also stand as data on a sheet of their own. */
      readonly dataTable: boolean;
      /** "Nơi nhận" and the signature under the standard table, blank where the plan has none. */
      readonly signed: boolean;
      /** The day was given: the built sheets keep it. */
      readonly keepsDay: boolean;
      /** A plan in prose is built without a question. */
      readonly yes: boolean;
      /** Numbers of the drafted rows that a plan in prose is built of; all when left out. */
      readonly rows?: readonly number[];
      readonly today: CalendarDate;
    }
  | {
      readonly name: 'merge';
      readonly inputs: readonly string[];
      /** A text file with one path a line. */
      readonly list?: string;
      /** The units that should send a plan: a text file with one a line, or a folder with a folder for each. */
      readonly units?: string;
      readonly profile: ProfileChoice;
      readonly output?: string;
      readonly format: 'text' | 'json';
      readonly today: CalendarDate;
    }
  | {
      readonly name: 'read';
      readonly inputs: readonly string[];
      /** A text file with one path a line. */
      readonly list?: string;
      readonly profile: ProfileChoice;
      readonly output: string;
      readonly today: CalendarDate;
    }
  | {
      readonly name: 'renew';
      readonly file: string;
      readonly sheet?: string;
      readonly table?: TableChoice;
      readonly year: number;
      /** First year of the plan itself, where it does not say it. */
      readonly from?: number;
      readonly clear: readonly ClearableField[];
      readonly profile: ProfileChoice;
      readonly output?: string;
      readonly format: 'text' | 'json';
      readonly today: CalendarDate;
    }
  | {
      readonly name: 'draft';
      readonly file: string;
      readonly output?: string;
      readonly format: 'text' | 'json';
      readonly today: CalendarDate;
    }
  | {
      readonly name: 'calendar';
      readonly file: string;
      readonly output?: string;
      readonly format: CalendarFormat;
      readonly today: CalendarDate;
    }
  | {
      readonly name: 'compare';
      readonly before: string;
      readonly after: string;
      readonly output?: string;
      readonly format: 'text' | 'json';
      readonly today: CalendarDate;
    }
  | { readonly name: 'explain'; readonly text: string; readonly year?: number; readonly today: CalendarDate }
  | {
      readonly name: 'export';
      readonly file: string;
      readonly sheet?: string;
      readonly table?: TableChoice;
      readonly profile: ProfileChoice;
      /** A file with the columns that a portal wants; those of the profile where it has some and this is left out. */
      readonly layout?: string;
      readonly output?: string;
      /** By the ending of the output when left out. */
      readonly format?: ExportFormat;
      /** Whether a CSV file begins with the sign of UTF-8. */
      readonly isSigned: boolean;
      readonly today: CalendarDate;
    }
  | {
      readonly name: 'profile';
      /** The plan for which the profile holds; the folder where the command runs when left out. */
      readonly file?: string;
      readonly profile: ProfileChoice;
      readonly format: 'text' | 'json';
      readonly today: CalendarDate;
    }
  | { readonly name: 'help' | 'version' };
