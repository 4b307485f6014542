/** Syllable sequences and the numbers filed under them; syllables are interned so that walking costs no strings. */
export interface SyllableTrie {
  readonly ids: ReadonlyMap<string, number>;
  /** Child of `node` (0 is the root) for a syllable; undefined when no sequence goes on so. */
  child(node: number, syllable: string): number | undefined;
  /** Numbers filed at `node`. */
  filed(node: number): readonly number[];
}

export interface TrieBuilder extends SyllableTrie {
  add(syllables: readonly string[], value: number): void;
}

const WIDTH = 0x10000;
const NOTHING: readonly number[] = [];

/** An empty trie. */
export function createTrie(): TrieBuilder {
  const ids = new Map<string, number>();
  const children = new Map<number, number>();
  const values: (number[] | undefined)[] = [undefined];
  const childOf = (node: number, id: number): number | undefined => children.get(node * WIDTH + id);
  return {
    ids,
    child(node, syllable) {
      const id = ids.get(syllable);
      return id === undefined ? undefined : childOf(node, id);
    },
    filed: (node) => values[node] ?? NOTHING,
    add(syllables, value) {
      let node = 0;
      for (const syllable of syllables) {
        let id = ids.get(syllable);
        if (id === undefined) ids.set(syllable, (id = ids.size));
        let next = childOf(node, id);
        if (next === undefined) {
          next = values.push(undefined) - 1;
          children.set(node * WIDTH + id, next);
        }
        node = next;
      }
      const filed = (values[node] ??= []);
      if (!filed.includes(value)) filed.push(value);
    },
  };
}
