import { useEffect, useState } from 'preact/hooks';

import type { Store } from '../state/store';

/** The store's value; the calling part is drawn again after each change. */
export function useStore<Value>(store: Store<Value>): Value {
  const [value, setValue] = useState(store.get());
  useEffect(() => {
    const show = (): void => {
      setValue(store.get());
    };
    show();
    return store.subscribe(show);
  }, [store]);
  return value;
}
