import { serviceError } from './fake-error';

const MOST_BYTES = 9 * 1024;

/** A property store with Google's limit of 9 KB a value. */
export class FakeProperties {
  private readonly values = new Map<string, string>();

  getProperty = (key: string): string | null => this.values.get(key) ?? null;

  setProperty(key: string, value: string): this {
    if (value.length > MOST_BYTES) throw serviceError('Argument too large: value');
    this.values.set(key, value);
    return this;
  }

  deleteProperty(key: string): this {
    this.values.delete(key);
    return this;
  }
}
