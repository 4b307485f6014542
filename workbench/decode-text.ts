/** The text of a plain text file: UTF-8, UTF-16 with or without a mark, else Windows Vietnamese (1258); NFC for the latter. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const encoding = encodingByMark(bytes) ?? encodingByZeros(bytes);
  if (encoding !== undefined) return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // why: Windows-1258 writes tones as letters of their own; joined, they read like any other text
    return new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  }
}

function encodingByMark([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 without a mark shows by the zero bytes of spaces, digits and line ends. */
function encodingByZeros(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 2048);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const enough = Math.max(3, sample.length / 8);
  if (odd > enough && even === 0) return 'utf-16le';
  return even > enough && odd === 0 ? 'utf-16be' : undefined;
}
