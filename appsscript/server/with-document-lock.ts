/** How long another run may take before this one gives up. */
const PATIENCE = 15_000;

/**
 * Does the work while no other run of the tool writes to the spreadsheet. People who type are not held back:
 * the work itself compares before it writes.
 */
export function withDocumentLock<T>(work: () => T): T {
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
  // why: there is no document lock outside of a document
  if (!lock) return work();
  if (!lock.tryLock(PATIENCE)) throw new Error('Lock timeout: another process was holding the lock.');
  try {
    const result = work();
    SpreadsheetApp.flush();
    return result;
  } finally {
    lock.releaseLock();
  }
}
