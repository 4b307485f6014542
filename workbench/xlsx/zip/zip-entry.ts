/** Unpacks deflated bytes into `size` bytes or fewer; throws on anything else. */
export type Inflate = (packed: Uint8Array, size: number) => Uint8Array;

/** One entry of an archive with its bytes still packed. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: 0 | 8;
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
  /** A better unpacker than the one that runs everywhere, where the host has one. */
  readonly inflate?: Inflate;
}

/** Packs a text that comes in pieces, in its time. */
export type PackPieces = (name: string, pieces: Iterable<string>) => Promise<ZipEntry>;

/** Beyond these an archive is a bomb or too large to be handled in memory. */
export const ZIP_LIMITS = {
  entries: 5_000,
  entryBytes: 480_000_000,
  totalBytes: 1_200_000_000,
  ratio: 400,
  ratioFromBytes: 10_000_000,
} as const;
