import { fstatSync } from 'node:fs';

/** Whether a person is at this end. */
export const isTerminal = (descriptor: number): boolean =>
  // why: what knows terminals brings the network with it, and only a device can be one
  mayBeDevice(descriptor) && process.getBuiltinModule('node:tty').isatty(descriptor);

function mayBeDevice(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice();
  } catch {
    // why: some consoles do not say what they are
    return true;
  }
}
