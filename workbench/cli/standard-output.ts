import { writeSync } from 'node:fs';

import { errorCode } from './error-code';

export interface StandardOutput {
  readonly write: (text: string) => void;
  /** Nothing waits to be written: the process may end at once. */
  readonly isDone: () => boolean;
}

/**
 * Where answers go. Whoever reads may stop reading (`kehoach check … | head`): the command still does its work to the end.
 * Written past the stream of the runtime, which takes longer to make than all the rest of saying it; not on Windows, whose
 * console knows the letters only through the stream.
 */
export function standardOutput(
  descriptor: number,
  open: () => NodeJS.WritableStream,
  { isDirect, write }: { readonly isDirect: boolean; readonly write: WriteBytes } = {
    isDirect: process.platform !== 'win32',
    write: writeSync,
  },
): StandardOutput {
  let stream: NodeJS.WritableStream | undefined;
  let isLeft = false;
  const toStream = (bytes: Uint8Array): void => {
    stream ??= open().on('error', endOfReading);
    stream.write(bytes);
  };
  const direct = (bytes: Uint8Array): void => {
    let at = 0;
    try {
      while (at < bytes.length) at += write(descriptor, bytes, at);
    } catch (error) {
      // why: who else has the same terminal may have it wait for nobody; the stream does wait
      if (errorCode(error) === 'EAGAIN') toStream(bytes.subarray(at));
      else {
        endOfReading(error);
        isLeft = true;
      }
    }
  };
  return {
    write(text) {
      if (isLeft) return;
      const bytes = Buffer.from(`${text}\n`);
      if (isDirect && stream === undefined) direct(bytes);
      else toStream(bytes);
    },
    isDone: () => stream === undefined,
  };
}

type WriteBytes = (descriptor: number, bytes: Uint8Array, from: number) => number;

function endOfReading(error: unknown): void {
  if (errorCode(error) !== 'EPIPE') throw error;
}
