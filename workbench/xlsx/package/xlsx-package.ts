import { decodeXmlBytes, declareUtf8 } from '../xml/decode-xml-bytes';
import { inflateEntry } from '../zip/inflate-entry';
import { readZip } from '../zip/read-zip';
import { deflateEntry, deflatePieces, writeZip } from '../zip/write-zip';
import type { Inflate, PackPieces, ZipEntry } from '../zip/zip-entry';
import { type DrawnPart, piecesOfText, textOfDrawn } from './drawn-part';

/** A part as it came, or with what replaces it. */
interface Part {
  readonly name: string;
  readonly entry?: ZipEntry;
  readonly text?: string;
  readonly drawn?: DrawnPart;
}

/** Texts of entries, unpacked once however many copies of the package are made. */
const unpacked = new WeakMap<ZipEntry, string>();

/** The parts of a workbook file. What is not rewritten is saved with the very bytes that it came with. */
export class XlsxPackage {
  private constructor(private readonly parts: Map<string, Part>) {}

  static read(bytes: Uint8Array, inflate?: Inflate): XlsxPackage {
    const entries = readZip(bytes, inflate);
    return new XlsxPackage(new Map(entries.map((entry) => [keyOf(entry.name), { name: entry.name, entry }])));
  }

  static empty(): XlsxPackage {
    return new XlsxPackage(new Map());
  }

  /** A copy that can be changed without touching this one; parts are shared. */
  copy(): XlsxPackage {
    return new XlsxPackage(new Map(this.parts));
  }

  has(name: string): boolean {
    return this.parts.has(keyOf(name));
  }

  names(): readonly string[] {
    return [...this.parts.values()].map(({ name }) => name);
  }

  /** The parts whose text was replaced since the file was read. */
  changedNames(): readonly string[] {
    return [...this.parts.values()].filter(isChanged).map(({ name }) => name);
  }

  isChanged(name: string): boolean {
    const part = this.parts.get(keyOf(name));
    return part !== undefined && isChanged(part);
  }

  /** The text of an XML part; `undefined` when there is no such part. */
  text(name: string): string | undefined {
    const part = this.parts.get(keyOf(name));
    if (!part) return undefined;
    return part.text ?? (part.drawn ? textOfDrawn(part.drawn) : part.entry && textOf(part.entry));
  }

  /** The same without the rows of a sheet that is still to be written. */
  frame(name: string): string | undefined {
    return this.parts.get(keyOf(name))?.drawn?.frame ?? this.text(name);
  }

  /** How many bytes a part unpacks to; 0 when there is none. */
  sizeOf(name: string): number {
    return this.parts.get(keyOf(name))?.entry?.size ?? 0;
  }

  setText(name: string, text: string): void {
    const old = this.parts.get(keyOf(name));
    const entry = old?.entry;
    // why: a part that is back to what it was is saved with its first bytes again
    const isOriginal = entry !== undefined && textOf(entry) === text;
    this.parts.set(keyOf(name), {
      name: old?.name ?? name,
      ...(entry ? { entry } : {}),
      ...(isOriginal ? {} : { text }),
    });
  }

  /** Replaces a part by one that is written as it is packed. */
  setDrawn(name: string, drawn: DrawnPart): void {
    const old = this.parts.get(keyOf(name));
    this.parts.set(keyOf(name), {
      name: old?.name ?? name,
      ...(old?.entry ? { entry: old.entry } : {}),
      drawn,
    });
  }

  remove(name: string): void {
    this.parts.delete(keyOf(name));
  }

  /** The first name of the pattern (`xl/charts/chart#.xml`) that no part has. */
  freeName(pattern: string): string {
    for (let number = 1; ; number++) {
      const name = pattern.replace('#', String(number));
      if (!this.has(name)) return name;
    }
  }

  /** The file. */
  save(): Uint8Array {
    return writeZip(
      [...this.parts.values()].flatMap((part) => {
        if (isChanged(part)) return [packNow(part)];
        return part.entry ? [part.entry] : [];
      }),
    );
  }

  /** The file, packed by a better packer than the one that runs everywhere. */
  async pack(pack: PackPieces): Promise<Uint8Array> {
    const entries: ZipEntry[] = [];
    for (const part of this.parts.values()) {
      if (isChanged(part)) entries.push(await pack(part.name, piecesOf(part)));
      else if (part.entry) entries.push(part.entry);
    }
    return writeZip(entries);
  }
}

const isChanged = ({ text, drawn }: Part): boolean => text !== undefined || drawn !== undefined;

/** From so many characters on the bytes of a part are not held at once. */
const LARGE = 1_000_000;

function packNow(part: Part): ZipEntry {
  const { name, text } = part;
  return text === undefined || text.length > LARGE
    ? deflatePieces(name, piecesOf(part))
    : deflateEntry(name, new TextEncoder().encode(declareUtf8(text)));
}

const piecesOf = ({ text = '', drawn }: Part): Iterable<string> =>
  drawn ? drawn.pieces() : piecesOfText(declareUtf8(text));

const keyOf = (name: string): string => name.toLowerCase();

function textOf(entry: ZipEntry): string {
  const known = unpacked.get(entry);
  if (known !== undefined) return known;
  const text = decodeXmlBytes(inflateEntry(entry), entry.name);
  unpacked.set(entry, text);
  return text;
}
