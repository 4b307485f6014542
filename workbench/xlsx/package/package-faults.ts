import { sheetNameKey } from '../../../shared/core';
import { layOutSheet, WORKSHEET_ORDER } from '../sheet/sheet-layout';
import { UnusableFile } from '../xlsx-problem';
import { checkNesting, checkXml } from '../xml/check-xml';
import type { XmlElement } from '../xml/xml-elements';
import { attributeOf, childrenOf, rootOf, tagsOf } from '../xml/xml-elements';
import { statedTypes } from './content-types';
import { findDefinedNames } from './defined-names';
import { relationshipsPath } from './part-path';
import { readRelationships, relatedParts } from './relationships';
import { readWorkbookPart, workbookChildren } from './workbook-part';
import type { XlsxPackage } from './xlsx-package';

/** From this size on only the nesting of a part is looked at, which takes a fraction of the time. */
const LARGE = 1_000_000;

/**
 * What a strict reader finds wrong with the frame of a package: names, ids, relationships, types, counts. Parts that
 * came with the file and were not rewritten are not read again, nor rows that are still to be written. Empty when all is in order.
 */
export function packageFaults(file: XlsxPackage): readonly string[] {
  const { part, sheets } = readWorkbookPart(file);
  const changed = new Set(file.changedNames());
  const written = [...changed].filter((name) => /\.(?:xml|rels|vml)$/i.test(name));
  const rewritten = sheets.filter((sheet) => sheet.isWorksheet && changed.has(sheet.part));
  return [
    ...written.flatMap((name) => checkForm(file, name)),
    ...checkWorkbook(file, part),
    ...checkTypes(file),
    ...['', ...file.names()].flatMap((name) => checkLinks(file, name)),
    ...rewritten.flatMap((sheet) => checkSheet(file, sheet.part)),
    ...relatedParts(file, part, 'styles').flatMap((styles) => checkStyles(file, styles)),
  ];
}

function checkForm(file: XlsxPackage, name: string): readonly string[] {
  const xml = file.frame(name) ?? '';
  try {
    if (xml.length < LARGE) checkXml(xml, name);
    else checkNesting(xml, name);
    return [];
  } catch (error) {
    if (error instanceof UnusableFile) return [`${name}: not well-formed`];
    throw error;
  }
}

function checkWorkbook(file: XlsxPackage, part: string): readonly string[] {
  const xml = file.text(part) ?? '';
  const entries = workbookChildren(xml, 'sheets');
  const links = new Set(readRelationships(file, part).map(({ id }) => id));
  const valuesOf = (name: string): readonly string[] =>
    entries.map((entry) => attributeOf(xml, entry, name) ?? '');
  const names = findDefinedNames(xml, () => true);
  const homeless = names.filter(
    ({ localSheet }) => localSheet !== undefined && !(localSheet >= 0 && localSheet < entries.length),
  );
  const views = workbookChildren(xml, 'bookViews');
  const front = views.filter((view) => Number(attributeOf(xml, view, 'activeTab') ?? 0) >= entries.length);
  return [
    ...twins(valuesOf('name').map(sheetNameKey)).map((name) => `two sheets are named ${name}`),
    ...valuesOf('name')
      .filter((name) => !isSheetName(name))
      .map((name) => `no name for a sheet: ${name}`),
    ...twins(valuesOf('sheetId')).map((id) => `two sheets have the number ${id}`),
    ...valuesOf(':id')
      .filter((id) => !links.has(id))
      .map((id) => `${part}: no relationship ${id}`),
    ...homeless.map(({ name }) => `${name}: belongs to no sheet`),
    ...twins(
      names.map(({ name, localSheet = 'all' }) => `${name.toLowerCase()} of ${String(localSheet)}`),
    ).map((name) => `the name ${name} twice`),
    ...front.map(() => `${part}: the sheet in front is not there`),
  ];
}

/** What Excel takes as the name of a sheet. */
const isSheetName = (name: string): boolean =>
  name !== '' && name.length <= 31 && !/[[\]:*?/\\]|^'|'$/.test(name);

function twins(values: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return values.filter((value) => seen.size === seen.add(value).size);
}

/** Every part has a type, and a type is stated once and of a part that is there. */
function checkTypes(file: XlsxPackage): readonly string[] {
  const { parts, extensions } = statedTypes(file);
  const known = new Set(extensions);
  const stated = new Set(parts);
  const untyped = file.names().filter((name) => {
    const key = name.toLowerCase();
    return (
      !key.endsWith('/') &&
      key !== '[content_types].xml' &&
      !stated.has(key) &&
      !known.has(key.slice(key.lastIndexOf('.') + 1))
    );
  });
  return [
    ...twins(parts).map((name) => `${name}: its type is stated twice`),
    ...parts.filter((name) => !file.has(name)).map((name) => `${name}: has a type but is not there`),
    ...untyped.map((name) => `${name}: has no content type`),
  ];
}

function checkLinks(file: XlsxPackage, part: string): readonly string[] {
  if (!file.has(relationshipsPath(part))) return [];
  const links = readRelationships(file, part);
  const lost = links.filter(({ external, target }) => !external && !file.has(target));
  return [
    ...twins(links.map(({ id }) => id)).map((id) => `${part}: the relationship ${id} twice`),
    ...lost.map(({ target }) => `${part}: leads to ${target}, which is not there`),
  ];
}

function checkSheet(file: XlsxPackage, part: string): readonly string[] {
  const xml = file.frame(part) ?? '';
  const { children, data } = layOutSheet(xml, part);
  const places = children.map(({ name }) => WORKSHEET_ORDER.indexOf(name));
  const isOrdered = places.every((place, index) => place < 0 || place >= (places[index - 1] ?? 0));
  const links = new Set(readRelationships(file, part).map(({ id }) => id));
  const lost = [...tagsOf(xml, data.end)].flatMap((tag) => {
    const id = tag.kind === 'close' ? undefined : attributeOf(xml, tag, 'r:id');
    return id === undefined || links.has(id) ? [] : [`${part}: no relationship ${id}`];
  });
  return [
    ...(isOrdered ? [] : [`${part}: children out of order`]),
    ...checkCounts(xml, part, children),
    ...lost,
  ];
}

function checkStyles(file: XlsxPackage, part: string): readonly string[] {
  const xml = file.text(part) ?? '';
  const root = rootOf(xml);
  return root ? checkCounts(xml, part, childrenOf(xml, root)) : [];
}

/** Lists that hold another number of items than they say, or none at all, make Excel repair the file. */
function checkCounts(xml: string, part: string, lists: readonly XmlElement[]): readonly string[] {
  return lists.flatMap((list) => {
    const count = attributeOf(xml, list, 'count');
    if (count === undefined && list.name !== 'mergeCells') return [];
    const real = childrenOf(xml, list).length;
    const isEmptyMerge = list.name === 'mergeCells' && real === 0;
    return (count === undefined || count === String(real)) && !isEmptyMerge
      ? []
      : [`${part}: ${list.name} counts ${String(count)}, holds ${String(real)}`];
  });
}
