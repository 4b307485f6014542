import packageJson from '../../../../package.json';
import { useState } from 'preact/hooks';

import type { PaneSurroundings } from '../../state/pane-context';
import type { PaneState, Theme } from '../../state/pane-state';
import { savePreferences } from '../../state/preferences';
import { usePane } from '../pane-scope';
import { copyText } from '../parts/copy-text';
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
      {context.around?.autoOpen && <AutoOpenLine autoOpen={context.around.autoOpen} />}
      <p class="kh-quiet">{t.version(packageJson.version)}</p>
      <SupportLine />
    </PageFrame>
  );
}

function AutoOpenLine({ autoOpen }: { readonly autoOpen: NonNullable<PaneSurroundings['autoOpen']> }) {
  const { t } = usePane();
  const [isOn, setIsOn] = useState(autoOpen.isOn);
  return (
    <div class="kh-check-line">
      <input
        type="checkbox"
        id="kh-auto-open"
        checked={isOn}
        onChange={({ currentTarget: { checked } }) => {
          setIsOn(checked);
          void autoOpen.set(checked);
        }}
      />
      <label for="kh-auto-open">{t.preferences.autoOpen}</label>
    </div>
  );
}

/** What whoever helps has to know; nothing of what a workbook holds. */
function SupportLine() {
  const { context, t } = usePane();
  const [isCopied, setIsCopied] = useState(false);
  const lines = [
    `Kế hoạch Chuẩn ${packageJson.version}`,
    ...(context.around?.about?.() ?? []),
    navigator.userAgent,
  ];
  return (
    <>
      <button
        type="button"
        class="kh-secondary"
        onClick={() => {
          void copyText(lines.join('\n')).then(setIsCopied);
        }}
      >
        {t.support.copy}
      </button>
      <p class="kh-quiet" role="status">
        {isCopied ? t.support.copied : t.support.hint}
      </p>
    </>
  );
}
