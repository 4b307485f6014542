import type { Answer } from '../wire/server-api';
import { explainFault } from './explain-fault';

/** Does the work and hands back its result or what went wrong, always as JSON. */
export function answer<T>(work: () => T): Answer<T> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    return { ok: false, fault: explainFault(error) };
  }
}
