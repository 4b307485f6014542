import packageJson from '../../../../package.json';
import type { PaneState, Theme } from '../../state/pane-state';
import { savePreferences } from '../../state/preferences';
import { usePane } from '../pane-scope';
import { PageFrame } from './page-frame';

const THEMES: readonly Theme[] = ['auto', 'light', 'dark'];

/** Language, look, checking by itself, and the rules. */
export function SettingsPage() {
  const { context, state, t } = usePane();
  const change = (part: Partial<PaneState>): void => {
    context.store.set(part);
    savePreferences(context.store.get());
  };
  return (
    <PageFrame title={t.settings}>
      <fieldset class="kh-options">
        <legend>{t.preferences.language}</legend>
        {(['vi', 'en'] as const).map((language) => (
          <label key={language} lang={language}>
            <input
              type="radio"
              name="kh-language"
              checked={state.language === language}
              onChange={() => {
                change({ language });
              }}
            />
            <span>{language === 'vi' ? 'Tiếng Việt' : 'English'}</span>
          </label>
        ))}
      </fieldset>
      <fieldset class="kh-options">
        <legend>{t.preferences.theme}</legend>
        {THEMES.map((theme) => (
          <label key={theme}>
            <input
              type="radio"
              name="kh-theme"
              checked={state.theme === theme}
              onChange={() => {
                change({ theme });
              }}
            />
            <span>{t.preferences.themes[theme]}</span>
          </label>
        ))}
      </fieldset>
      {context.host.capabilities.changeEvents && (
        <div class="kh-check-line">
          <input
            type="checkbox"
            id="kh-live"
            aria-describedby="kh-live-hint"
            checked={state.liveCheck}
            onChange={(event) => {
              change({ liveCheck: event.currentTarget.checked });
            }}
          />
          <label for="kh-live">{t.preferences.live}</label>
          <p id="kh-live-hint" class="kh-quiet">
            {t.preferences.liveHint}
          </p>
        </div>
      )}
      <button
        type="button"
        class="kh-secondary"
        onClick={() => {
          context.store.set({ page: { kind: 'rules' } });
        }}
      >
        {t.rules.open}
      </button>
      <button
        type="button"
        class="kh-secondary"
        onClick={() => {
          context.store.set({ page: { kind: 'profile' } });
        }}
      >
        {t.profile}
      </button>
      <p class="kh-quiet">{t.version(packageJson.version)}</p>
    </PageFrame>
  );
}
