import { useEffect, useState } from 'preact/hooks';

import { explainError } from '../state/explain-error';
import { loadChecking, loadedChecking } from '../state/load-checking';
import { usePane } from './pane-scope';

/** Draws a page again once the rules are loaded; a page may be opened before the first check. */
export function useChecking(): void {
  const { context } = usePane();
  const [isLoaded, setLoaded] = useState(loadedChecking() !== undefined);
  useEffect(() => {
    if (isLoaded) return;
    loadChecking().then(
      () => {
        setLoaded(true);
      },
      (error: unknown) => {
        context.store.set({ notice: { kind: 'error', text: explainError(error) } });
      },
    );
  }, [context, isLoaded]);
}
