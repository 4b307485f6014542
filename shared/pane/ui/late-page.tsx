import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

import { explainError } from '../state/explain-error';
import type { Strings } from '../strings/vi';
import { PageFrame } from './pages/page-frame';
import { usePane } from './pane-scope';

interface LatePage<Props> {
  /** Brings the page; it is no part of what the pane loads at its start. */
  readonly load: () => Promise<ComponentType<Props>>;
  /** What stands over a page until it is there; a tab has its name already. */
  readonly title?: (t: Strings) => string;
}

/** A page or tab that is fetched when somebody opens it for the first time; afterwards it is there at once. */
export function createLatePage<Props extends object>({ load, title }: LatePage<Props>): ComponentType<Props> {
  let Page: ComponentType<Props> | undefined;
  return function Late(props: Props) {
    const { context, t } = usePane();
    const [isThere, setThere] = useState(Page !== undefined);
    useEffect(() => {
      if (isThere) return;
      load().then(
        (loaded) => {
          Page = loaded;
          setThere(true);
        },
        (error: unknown) => {
          context.store.set({ notice: { kind: 'error', text: explainError(error) } });
        },
      );
    }, [context, isThere]);
    if (Page) return <Page {...props} />;
    return title ? <PageFrame title={title(t)}>{null}</PageFrame> : null;
  };
}
