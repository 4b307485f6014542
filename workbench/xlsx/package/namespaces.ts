import type { XlsxPackage } from './xlsx-package';
import { readRelationships } from './relationships';

/** The names that a file uses for its vocabularies. */
export interface Namespaces {
  readonly main: string;
  readonly relationships: string;
  readonly drawing: string;
  readonly chart: string;
  readonly spreadsheetDrawing: string;
}

const namesUnder = (base: string, year: string): Omit<Namespaces, 'relationships'> => ({
  main: `${base}/spreadsheetml/${year}main`,
  drawing: `${base}/drawingml/${year}main`,
  chart: `${base}/drawingml/${year}chart`,
  spreadsheetDrawing: `${base}/drawingml/${year}spreadsheetDrawing`,
});

export const TRANSITIONAL: Namespaces = {
  ...namesUnder('http://schemas.openxmlformats.org', '2006/'),
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

const STRICT: Namespaces = {
  ...namesUnder('http://purl.oclc.org/ooxml', ''),
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};

/** The vocabulary of a file, so that a strict workbook stays strict when sheets are added. */
export const namespacesOf = (file: XlsxPackage): Namespaces =>
  readRelationships(file, '').some(({ fullType }) => fullType.startsWith(STRICT.relationships))
    ? STRICT
    : TRANSITIONAL;
