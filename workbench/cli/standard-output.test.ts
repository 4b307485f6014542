import { PassThrough } from 'node:stream';

import { expect, test } from '@jest/globals';

import { standardOutput } from './standard-output';

const failure = (code: string): Error => Object.assign(new Error(code), { code });

/** Writes to a descriptor that takes at most four bytes at once, or fails as told; gives what came out and how it ended. */
function saying(texts: readonly string[], { isDirect = true, failing = '', takes = Infinity } = {}) {
  const direct: number[] = [];
  const stream = new PassThrough();
  const output = standardOutput(1, () => stream, {
    isDirect,
    write: (_descriptor, bytes, from) => {
      if (failing !== '' && direct.length >= takes) throw failure(failing);
      const taken = bytes.subarray(from, from + 4);
      direct.push(...taken);
      return taken.length;
    },
  });
  for (const text of texts) output.write(text);
  const streamed = (stream.read() as Buffer | null)?.toString() ?? '';
  return { direct: Buffer.from(direct).toString(), streamed, isDone: output.isDone(), stream };
}

test('what a descriptor takes piece by piece is written whole, without a stream', () => {
  expect(saying(['Kế hoạch', 'một dòng'])).toMatchObject({
    direct: 'Kế hoạch\nmột dòng\n',
    streamed: '',
    isDone: true,
  });
});

test('on Windows all goes by the stream, and the process waits for it', () => {
  expect(saying(['Kế hoạch'], { isDirect: false })).toMatchObject({
    direct: '',
    streamed: 'Kế hoạch\n',
    isDone: false,
  });
});

test('what a descriptor has no room for follows by the stream, and so does all after it', () => {
  expect(saying(['abcdefgh', 'ijkl'], { failing: 'EAGAIN', takes: 4 })).toMatchObject({
    direct: 'abcd',
    streamed: 'efgh\nijkl\n',
    isDone: false,
  });
});

test('who stops reading is told nothing more, and nothing else is hidden', () => {
  expect(saying(['abcdefgh', 'ijkl'], { failing: 'EPIPE', takes: 4 })).toMatchObject({
    direct: 'abcd',
    streamed: '',
    isDone: true,
  });
  const { stream } = saying(['abc'], { isDirect: false });
  expect(() => stream.emit('error', failure('EPIPE'))).not.toThrow();
  expect(() => stream.emit('error', failure('ENOSPC'))).toThrow('ENOSPC');
  expect(() => saying(['abcdefgh'], { failing: 'ENOSPC', takes: 4 })).toThrow('ENOSPC');
});
