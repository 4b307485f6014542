/** How long another run may take before this one gives up. */
const PATIENCE = 15_000;

/**
 * Does the work while no other run of the tool writes to the spreadsheet. People who type are not held back:
 * the work itself compares before it writes. `flushes` says that the work leaves nothing for Google to write.
 */
export function withDocumentLock<T>(work: () => T, { flushes = false } = {}): T {
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
  // why: there is no document lock outside of a document
  if (!lock) return work();
  if (!lock.tryLock(PATIENCE)) throw new Error('Lock timeout: another process was holding the lock.');
  try {
    const result = work();
    if (!flushes) SpreadsheetApp.flush();
    return result;
  } finally {
    lock.releaseLock();
  }
}

/** Asks what is only true while no other run writes; `undefined` while one does, without waiting for it. */
export function whileNobodyWrites<T>(ask: () => T): T | undefined {
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
  if (!lock) return ask();
  if (!lock.tryLock(1)) return undefined;
  try {
    return ask();
  } finally {
    lock.releaseLock();
  }
}
