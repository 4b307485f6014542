const KEY = 'ke-hoach-chuan-gioi-thieu';
const SEEN = 'da-xem';

/**
 * Whether this person has yet to be told what the tool does. Never where the browser keeps nothing (a webview whose
 * storage is partitioned or blocked): who cannot be remembered would be told at every opening.
 */
export function isFirstRun(): boolean {
  try {
    if (localStorage.getItem(KEY) === SEEN) return false;
    localStorage.setItem(KEY, 'chua-xem');
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

/** Remembers that the person has read it. */
export function endFirstRun(): void {
  try {
    localStorage.setItem(KEY, SEEN);
  } catch {
    // why: storage that was there a moment ago may be full by now; then it is told once more
  }
}
