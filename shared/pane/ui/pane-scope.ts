import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

import type { PaneContext } from '../state/pane-context';
import type { PaneState } from '../state/pane-state';
import type { Strings } from '../strings/vi';

/** What every part of the pane needs: the state to show, the words, and what actions work on. */
export interface PaneScope {
  readonly context: PaneContext;
  readonly state: PaneState;
  readonly t: Strings;
}

export const PaneScopeContext = createContext<PaneScope | null>(null);

/** The scope of the pane around the calling part. */
export function usePane(): PaneScope {
  const scope = useContext(PaneScopeContext);
  if (!scope) throw new Error('a part of the pane stands outside of it');
  return scope;
}
