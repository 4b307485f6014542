import type { PaneState } from './pane-state';

type Preferences = Pick<PaneState, 'language' | 'theme' | 'liveCheck'>;

const KEY = 'ke-hoach-chuan';

/** What this person chose in this browser before; nothing when the browser keeps nothing. */
export function loadPreferences(): Partial<Preferences> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    const { language, theme, liveCheck } = kept as Record<string, unknown>;
    return {
      ...(language === 'vi' || language === 'en' ? { language } : {}),
      ...(theme === 'auto' || theme === 'light' || theme === 'dark' ? { theme } : {}),
      ...(typeof liveCheck === 'boolean' ? { liveCheck } : {}),
    };
  } catch {
    // why: private windows and sandboxed frames refuse storage; the pane works without
    return {};
  }
}

/** Keeps the choices for the next time, where the browser allows it. */
export function savePreferences({ language, theme, liveCheck }: Preferences): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ language, theme, liveCheck }));
  } catch {
    // why: as above; the choice then holds until the pane closes
  }
}
