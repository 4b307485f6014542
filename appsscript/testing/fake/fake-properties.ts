import type { CallLog } from './call-log';
import { serviceError } from './fake-error';

/** Milliseconds of a call, after published reports. */
const COST = 60;
const MOST_BYTES = 9 * 1024;

/** A property store with Google's limit of 9 KB a value. */
export class FakeProperties {
  private readonly values = new Map<string, string>();

  constructor(private readonly log: CallLog) {}

  getProperty(key: string): string | null {
    this.log.spend(COST);
    return this.values.get(key) ?? null;
  }

  setProperty(key: string, value: string): this {
    this.log.spend(COST);
    if (value.length > MOST_BYTES) throw serviceError('Argument too large: value');
    this.values.set(key, value);
    return this;
  }

  deleteProperty(key: string): this {
    this.log.spend(COST);
    this.values.delete(key);
    return this;
  }
}
