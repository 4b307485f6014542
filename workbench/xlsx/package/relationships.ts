import { escapeXml } from '../xml/escape-xml';
import { appendInside, spliceXml, withPrefix } from '../xml/splice-xml';
import { attributesOf, childrenOf, rootOf } from '../xml/xml-elements';
import { relationshipsPath, resolveTarget } from './part-path';
import type { XlsxPackage } from './xlsx-package';

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`, `styles`, `comments`; so strict and transitional files read alike. */
  readonly type: string;
  readonly fullType: string;
  /** The part it leads to, or the address of an external one. */
  readonly target: string;
  readonly external: boolean;
  readonly start: number;
  readonly end: number;
}

/** The relationships of a part; of the package for an empty name. */
export function readRelationships(file: XlsxPackage, source: string): readonly Relationship[] {
  const xml = file.text(relationshipsPath(source));
  const root = xml === undefined ? undefined : rootOf(xml);
  if (xml === undefined || !root) return [];
  return childrenOf(xml, root).map((element) => {
    const values = new Map(attributesOf(xml, element).map(({ name, value }) => [name, value]));
    const external = values.get('TargetMode') === 'External';
    const target = values.get('Target') ?? '';
    const fullType = values.get('Type') ?? '';
    return {
      id: values.get('Id') ?? '',
      type: fullType.slice(fullType.lastIndexOf('/') + 1),
      fullType,
      target: external ? target : resolveTarget(source, target),
      external,
      start: element.start,
      end: element.end,
    };
  });
}

/** The parts that `source` leads to by relationships of one type. */
export const relatedParts = (file: XlsxPackage, source: string, type: string): readonly string[] =>
  readRelationships(file, source).flatMap((link) =>
    link.type === type && !link.external ? [link.target] : [],
  );

/** Adds a relationship; gives its id. The target is a part, the way to one from the source's folder, or an address outside. */
export function addRelationship(
  file: XlsxPackage,
  source: string,
  fullType: string,
  target: string,
  kind: 'part' | 'way' | 'external' = 'part',
): string {
  const path = relationshipsPath(source);
  const xml =
    file.text(path) ??
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${NAMESPACE}"></Relationships>`;
  const root = rootOf(xml);
  if (!root) return '';
  const taken = new Set(readRelationships(file, source).map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(`rId${String(number)}`)) number++;
  const id = `rId${String(number)}`;
  const fragment = `<Relationship Id="${id}" Type="${fullType}" Target="${kind === 'part' ? '/' : ''}${escapeXml(target)}"${kind === 'external' ? ' TargetMode="External"' : ''}/>`;
  file.setText(path, spliceXml(xml, [appendInside(xml, root, withPrefix(fragment, root.prefix))]));
  return id;
}

export function removeRelationship(file: XlsxPackage, source: string, target: string): void {
  const path = relationshipsPath(source);
  const xml = file.text(path);
  if (xml === undefined) return;
  const splices = readRelationships(file, source)
    .filter((link) => link.target === target)
    .map(({ start, end }) => ({ from: start, to: end, text: '' }));
  file.setText(path, spliceXml(xml, splices));
}
