import { decodeXmlBytes, encodeXmlText } from '../xml/decode-xml-bytes';
import { inflateEntry } from '../zip/inflate-entry';
import { readZip } from '../zip/read-zip';
import { deflateEntry, writeZip } from '../zip/write-zip';
import type { ZipEntry } from '../zip/zip-entry';

/** A part as it came, or with the text that replaces it. */
interface Part {
  readonly name: string;
  readonly entry?: ZipEntry;
  readonly text?: string;
}

/** Texts of entries, unpacked once however many copies of the package are made. */
const unpacked = new WeakMap<ZipEntry, string>();

/** The parts of a workbook file. What is not rewritten is saved with the very bytes that it came with. */
export class XlsxPackage {
  private constructor(private readonly parts: Map<string, Part>) {}

  static read(bytes: Uint8Array): XlsxPackage {
    const entries = readZip(bytes);
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
    return [...this.parts.values()].filter(({ text }) => text !== undefined).map(({ name }) => name);
  }

  /** The text of an XML part; `undefined` when there is no such part. */
  text(name: string): string | undefined {
    const part = this.parts.get(keyOf(name));
    return part && (part.text ?? (part.entry ? textOf(part.entry) : undefined));
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

  /** The file; `packed` are parts that somebody packed already, in place of those here. */
  save(packed: readonly ZipEntry[] = []): Uint8Array {
    const ready = new Map(packed.map((entry) => [keyOf(entry.name), entry]));
    return writeZip(
      [...this.parts.values()].flatMap(({ name, entry, text }) => {
        const done = ready.get(keyOf(name));
        if (done !== undefined) return [done];
        return text !== undefined ? [deflateEntry(name, encodeXmlText(text))] : entry ? [entry] : [];
      }),
    );
  }
}

const keyOf = (name: string): string => name.toLowerCase();

function textOf(entry: ZipEntry): string {
  const known = unpacked.get(entry);
  if (known !== undefined) return known;
  const text = decodeXmlBytes(inflateEntry(entry), entry.name);
  unpacked.set(entry, text);
  return text;
}
