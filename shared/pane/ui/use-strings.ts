import { useEffect, useState } from 'preact/hooks';

import type { Language } from '../../core/model/local-text';
import { explainError } from '../state/explain-error';
import type { PaneContext } from '../state/pane-context';
import type { Strings } from '../strings/vi';
import { vi } from '../strings/vi';

/** The pane's own sentences; the English ones load when they are wanted, the Vietnamese stand in until then. */
export function useStrings({ store }: PaneContext, language: Language): Strings {
  const [english, setEnglish] = useState<Strings | null>(null);
  useEffect(() => {
    if (language === 'vi' || english) return;
    import('../strings/en')
      .then(({ en }) => {
        setEnglish(en);
      })
      .catch((error: unknown) => {
        store.set({ notice: { kind: 'error', text: explainError(error) } });
      });
  }, [store, language, english]);
  return language === 'en' && english ? english : vi;
}
