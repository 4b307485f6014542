import { bodyKey } from '../merge/shared-agencies';
import type { MergeSource } from '../produce/units/merge-source';
import { progressValue } from '../produce/outline/progress-value';
import type { AgencyRecord, PeriodRecord } from './task-record';

export type DatabaseValue = string | number | null;

/** A table of a database: how it is made, and its rows. */
export interface DatabaseTable {
  readonly name: string;
  /** Columns with their types and keys, as `CREATE TABLE` has them. */
  readonly columns: readonly string[];
  /** Columns by which it is looked through, beside its key. */
  readonly indexes?: readonly string[];
  readonly rows: readonly (readonly DatabaseValue[])[];
}

/** A day as text, so that it sorts and compares; nothing where the plan is open. */
const day = (name: string): string =>
  `${name} TEXT CHECK (${name} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')`;
const yesNo = (name: string): string => `${name} INTEGER NOT NULL CHECK (${name} IN (0, 1))`;
const time = (name: string): readonly string[] => [
  `${name}_text TEXT NOT NULL`,
  `${name}_kind TEXT NOT NULL`,
  day(`${name}_from`),
  day(`${name}_to`),
];

/**
 * A consolidation as the tables of a database, each after those that it points at. Numbers of rows count from 1; what
 * each plan calls a body points at the one body that is meant, as far as it is known.
 */
export function consolidationTables({
  merged,
  unreadable = [],
  missing = [],
}: Pick<MergeSource, 'merged' | 'unreadable' | 'missing'>): readonly DatabaseTable[] {
  const { units, tasks, agencies, bodies, findings } = merged;
  const unitId = new Map(units.map(({ file }, index) => [file, index + 1]));
  const agencyId = new Map(agencies.map((agency, index) => [agency, index + 1]));
  const bodyId = (file: string, agency: AgencyRecord): number | null => {
    const body = bodies.get(bodyKey(file, agency));
    return (body && agencyId.get(body)) ?? null;
  };
  return [
    {
      name: 'units',
      columns: [
        'id INTEGER PRIMARY KEY',
        'unit TEXT NOT NULL',
        'file TEXT NOT NULL UNIQUE',
        'tasks INTEGER NOT NULL',
        yesNo('prose'),
      ],
      rows: units.map(({ unit, file, tasks: count, prose }, index) => [
        index + 1,
        unit,
        file,
        count,
        Number(prose),
      ]),
    },
    {
      name: 'agencies',
      columns: [
        'id INTEGER PRIMARY KEY',
        'agency TEXT NOT NULL',
        "scope TEXT NOT NULL CHECK (scope IN ('unit', 'shared'))",
      ],
      indexes: ['agency'],
      rows: agencies.map(({ agency, scope }, index) => [index + 1, agency, scope]),
    },
    {
      name: 'agency_spellings',
      columns: [
        'agency_id INTEGER NOT NULL REFERENCES agencies',
        'spelling TEXT NOT NULL',
        'PRIMARY KEY (agency_id, spelling)',
      ],
      rows: agencies.flatMap(({ spellings }, index) => spellings.map((spelling) => [index + 1, spelling])),
    },
    {
      name: 'tasks',
      columns: [
        'id INTEGER PRIMARY KEY',
        'unit_id INTEGER NOT NULL REFERENCES units',
        'sheet TEXT NOT NULL',
        'first_row INTEGER',
        'section TEXT',
        'section_title TEXT NOT NULL',
        'number TEXT NOT NULL',
        'content TEXT NOT NULL',
        ...time('start'),
        ...time('end'),
        'result TEXT NOT NULL',
        'status TEXT',
        'progress TEXT',
        'progress_share REAL',
        'completed_text TEXT',
        day('completed_from'),
        day('completed_to'),
        yesNo('drafted'),
      ],
      indexes: ['unit_id', 'end_to'],
      rows: tasks.map((task, index) => [
        index + 1,
        unitId.get(task.file) ?? null,
        task.sheet,
        task.rows[0] ?? null,
        task.section,
        task.sectionTitle,
        task.number,
        task.content,
        ...timeValues(task.start),
        ...timeValues(task.end),
        task.result,
        task.status ?? null,
        task.progress ?? null,
        progressValue(task.progress ?? '') ?? null,
        task.completed?.text ?? null,
        task.completed?.from ?? null,
        task.completed?.to ?? null,
        Number(task.drafted === true),
      ]),
    },
    {
      name: 'task_agencies',
      columns: [
        'task_id INTEGER NOT NULL REFERENCES tasks',
        "role TEXT NOT NULL CHECK (role IN ('lead', 'coordinators'))",
        'position INTEGER NOT NULL',
        'text TEXT NOT NULL',
        'agency_id INTEGER REFERENCES agencies',
        'PRIMARY KEY (task_id, role, position)',
      ],
      indexes: ['agency_id'],
      rows: tasks.flatMap((task, index) =>
        (['lead', 'coordinators'] as const).flatMap((role) =>
          task[role].map((agency, at): readonly DatabaseValue[] => [
            index + 1,
            role,
            at + 1,
            agency.text,
            bodyId(task.file, agency),
          ]),
        ),
      ),
    },
    {
      name: 'task_extras',
      columns: [
        'task_id INTEGER NOT NULL REFERENCES tasks',
        'header TEXT NOT NULL',
        'text TEXT NOT NULL',
        'PRIMARY KEY (task_id, header)',
      ],
      rows: tasks.flatMap(({ extras = {} }, index) =>
        Object.entries(extras).map(([header, text]) => [index + 1, header, text]),
      ),
    },
    {
      name: 'findings',
      columns: ['id INTEGER PRIMARY KEY', 'rule TEXT NOT NULL', 'message TEXT NOT NULL'],
      rows: findings.map(({ rule, message }, index) => [index + 1, rule, message.vi]),
    },
    {
      name: 'places',
      columns: [
        'finding_id INTEGER NOT NULL REFERENCES findings',
        'position INTEGER NOT NULL',
        'file TEXT NOT NULL',
        'sheet TEXT NOT NULL',
        'cell TEXT NOT NULL',
        'line INTEGER',
        'PRIMARY KEY (finding_id, position)',
      ],
      rows: findings.flatMap(({ places }, index) =>
        places.map(({ file, sheet, cell, line }, at) => [index + 1, at + 1, file, sheet, cell, line ?? null]),
      ),
    },
    {
      name: 'unreadable',
      columns: ['file TEXT NOT NULL', 'reason TEXT NOT NULL'],
      rows: unreadable.map(({ file, reason }) => [file, reason]),
    },
    {
      name: 'missing',
      columns: ['unit TEXT NOT NULL'],
      rows: missing.map((unit) => [unit]),
    },
  ];
}

const timeValues = ({ text, kind, from, to }: PeriodRecord): readonly DatabaseValue[] => [
  text,
  kind,
  from,
  to,
];
