import type { SqlJsStatic } from 'sql.js';

import type { DatabaseTable } from '../../shared/core';
import { CliProblem } from './cli-problem';
import { errorCode } from './error-code';

type LoadEngine = () => Promise<SqlJsStatic>;

/** why: few need it and it is large, so it is there only where somebody installed it */
const loadEngine: LoadEngine = async () => {
  const { default: initialise } = await import('sql.js');
  return initialise();
};

/** Tables as the bytes of an SQLite database. */
export async function databaseOf(
  tables: readonly DatabaseTable[],
  load: LoadEngine = loadEngine,
): Promise<Uint8Array> {
  const engine = await load().catch((error: unknown) => {
    throw isMissing(error) ? new CliProblem(NO_ENGINE) : error;
  });
  const database = new engine.Database();
  try {
    database.run('PRAGMA foreign_keys = ON');
    database.run('PRAGMA user_version = 1');
    database.run('BEGIN');
    for (const table of tables) addTable(database, table);
    database.run('COMMIT');
    return database.export();
  } finally {
    database.close();
  }
}

const isMissing = (error: unknown): boolean =>
  ['MODULE_NOT_FOUND', 'ERR_MODULE_NOT_FOUND'].includes(errorCode(error));

const NO_ENGINE =
  'Ghi tệp .sqlite cần gói “sql.js”, máy này chưa cài. Đề nghị cài trong thư mục của công cụ bằng lệnh ' +
  '“npm install sql.js@1.17.0 --no-save” rồi chạy lại, hoặc ghi ra .xlsx.';

function addTable(
  database: InstanceType<SqlJsStatic['Database']>,
  { name, columns, indexes = [], rows }: DatabaseTable,
): void {
  database.run(`CREATE TABLE ${name} (${columns.join(', ')})`);
  for (const column of indexes) database.run(`CREATE INDEX ${name}_${column} ON ${name} (${column})`);
  const [first] = rows;
  if (first === undefined) return;
  const insert = database.prepare(`INSERT INTO ${name} VALUES (${first.map(() => '?').join(', ')})`);
  try {
    for (const row of rows) insert.run([...row]);
  } finally {
    insert.free();
  }
}
