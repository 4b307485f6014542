import type { LocalText } from '../model/local-text';
import { boundedDistance } from '../text/distance';

/** What is wrong in a profile, and where: `rules.no-common-typo.level`. */
export interface ProfileProblem {
  readonly path: string;
  readonly message: LocalText;
}

type JsonObject = Readonly<Record<string, unknown>>;

/** Reads parts of a JSON value; what is wrong is collected with its path, so that all of it is told at once. */
export class JsonReader {
  readonly problems: ProfileProblem[] = [];

  tell(path: string, vi: string, en: string): void {
    this.problems.push({ path, message: { vi, en } });
  }

  /** An object whose keys are among `keys`; another key is told with the nearest known one. */
  object(value: unknown, path: string, keys?: readonly string[]): JsonObject | undefined {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.tell(path, 'cần một đối tượng { … }', 'has to be an object { … }');
      return undefined;
    }
    if (keys) {
      for (const key of Object.keys(value)) {
        if (keys.includes(key)) continue;
        const near = nearest(key, keys);
        this.tell(
          join(path, key),
          `không có mục này${near === undefined ? '' : `; có phải là “${near}”?`}`,
          `is not known${near === undefined ? '' : `; is it “${near}”?`}`,
        );
      }
    }
    return value as JsonObject;
  }

  /** A text that is not blank, without the spaces around it. */
  text(value: unknown, path: string): string | undefined {
    const text = typeof value === 'string' ? value.trim() : '';
    if (text === '') {
      this.tell(path, 'cần chữ trong dấu ngoặc kép', 'has to be a text');
      return undefined;
    }
    return text;
  }

  oneOf<Value extends string>(value: unknown, path: string, values: readonly Value[]): Value | undefined {
    const found = values.find((one) => one === value);
    if (found !== undefined) return found;
    const near = typeof value === 'string' ? nearest(value, values) : undefined;
    const hint = near === undefined ? '' : `; có phải là “${near}”?`;
    this.tell(
      path,
      `chỉ nhận ${values.map((one) => `“${one}”`).join(', ')}${hint}`,
      `has to be one of ${values.join(', ')}`,
    );
    return undefined;
  }

  boolean(value: unknown, path: string): boolean | undefined {
    if (typeof value === 'boolean') return value;
    this.tell(path, 'chỉ nhận true hoặc false', 'has to be true or false');
    return undefined;
  }

  /** A list; each of its items is read by `read`, those that make no sense are left out. */
  list<Item>(
    value: unknown,
    path: string,
    read: (item: unknown, path: string) => Item | undefined,
  ): readonly Item[] {
    if (!Array.isArray(value)) {
      this.tell(path, 'cần một danh sách [ … ]', 'has to be a list [ … ]');
      return [];
    }
    return value.flatMap((item: unknown, index) => read(item, `${path}[${String(index)}]`) ?? []);
  }

  texts(value: unknown, path: string): readonly string[] {
    return this.list(value, path, (item, at) => this.text(item, at));
  }
}

/** The path of a key below a path. */
export const join = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

/** The known word that differs least from a written one; `undefined` when none is near. */
export function nearest(written: string, known: readonly string[]): string | undefined {
  const limit = Math.max(2, Math.ceil(written.length / 3));
  let best: { readonly word: string; readonly distance: number } | undefined;
  for (const word of known) {
    const distance = boundedDistance(written.toLowerCase(), word.toLowerCase(), limit);
    if (distance <= limit && distance < (best?.distance ?? Infinity)) best = { word, distance };
  }
  return best?.word;
}
