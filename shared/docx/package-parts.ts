import type { AnnexDocument } from '../core/model/annex-document';
import { pageLayout, type PageLayout } from './layout';
import { END, GAP, JOINT, linesXml } from './lines';
import { styleId, stylesXml } from './look';
import { taskTable } from './table';
import { element, escapeXml, xmlPart } from './xml';

const WORD = { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' } as const;
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const HEADER_LINK = 'rId3';

/** The parts of a Word package by their names; the same annex gives the same texts, always and everywhere. */
export function packageParts(annex: AnnexDocument): Readonly<Record<string, string>> {
  const roots: Readonly<Record<string, string>> = {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relationships([
      ['rId1', `${LINKS}/officeDocument`, 'word/document.xml'],
      ['rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': coreProperties(annex.title),
    'word/_rels/document.xml.rels': relationships([
      ['rId1', `${LINKS}/styles`, 'styles.xml'],
      ['rId2', `${LINKS}/settings`, 'settings.xml'],
      [HEADER_LINK, `${LINKS}/header`, 'header1.xml'],
    ]),
    'word/document.xml': documentXml(annex),
    'word/header1.xml': header(),
    'word/settings.xml': settings(),
    'word/styles.xml': stylesXml(WORD),
  };
  return Object.fromEntries(Object.entries(roots).map(([name, root]) => [name, xmlPart(root)]));
}

const contentTypes = (): string =>
  element('Types', { xmlns: `${PACKAGE}/content-types` }, [
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    ...[
      ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
      ['/word/document.xml', `${TYPE}.document.main+xml`],
      ['/word/header1.xml', `${TYPE}.header+xml`],
      ['/word/settings.xml', `${TYPE}.settings+xml`],
      ['/word/styles.xml', `${TYPE}.styles+xml`],
    ].map(([PartName, ContentType]) => element('Override', { PartName, ContentType })),
  ]);

const relationships = (links: readonly (readonly [id: string, type: string, target: string])[]): string =>
  element(
    'Relationships',
    { xmlns: `${PACKAGE}/relationships` },
    links.map(([Id, Type, Target]) => element('Relationship', { Id, Type, Target })),
  );

/** Name and language of the document; neither who made it, nor when, nor on what machine. */
const coreProperties = (title: string): string =>
  element(
    'cp:coreProperties',
    {
      'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    },
    [element('dc:title', {}, [escapeXml(title)]), element('dc:language', {}, ['vi-VN'])],
  );

function documentXml(annex: AnnexDocument): string {
  const page = pageLayout(annex);
  return element('w:document', { ...WORD, 'xmlns:r': LINKS }, [
    element('w:body', {}, [
      linesXml(annex.head, page.room),
      GAP,
      taskTable(annex, page.room),
      annex.close.length === 0 ? '' : JOINT,
      linesXml(annex.close, page.room),
      END,
      pageSetup(page),
    ]),
  ]);
}

/**
 * The page lies, and pages are numbered from 1 in the middle of the upper margin, the first one without a number (Nghị
 * định 30/2020/NĐ-CP, Phụ lục I, phần I, mục I, điểm 7; an annex has numbers of its own, mục III, điểm 1.đ).
 */
const pageSetup = (page: PageLayout): string =>
  element('w:sectPr', {}, [
    element('w:headerReference', { 'w:type': 'default', 'r:id': HEADER_LINK }),
    element('w:pgSz', { 'w:w': page.width, 'w:h': page.height, 'w:orient': 'landscape' }),
    element('w:pgMar', {
      'w:top': page.top,
      'w:right': page.right,
      'w:bottom': page.bottom,
      'w:left': page.left,
      'w:header': page.number,
      'w:footer': page.number,
      'w:gutter': 0,
    }),
    element('w:pgNumType', { 'w:start': 1 }),
    element('w:titlePg'),
  ]);

const header = (): string =>
  element('w:hdr', WORD, [
    element('w:p', {}, [
      element('w:pPr', {}, [element('w:pStyle', { 'w:val': styleId('pageNumber') })]),
      element('w:fldSimple', { 'w:instr': ' PAGE ' }, [element('w:r', {}, [element('w:t', {}, ['2'])])]),
    ]),
  ]);

/** why: without the mode Word takes the document for one of 2007 and says so in its title bar */
const settings = (): string =>
  element('w:settings', WORD, [
    element('w:defaultTabStop', { 'w:val': 720 }),
    element('w:compat', {}, [
      element('w:compatSetting', {
        'w:name': 'compatibilityMode',
        'w:uri': 'http://schemas.microsoft.com/office/word',
        'w:val': 15,
      }),
    ]),
    element('w:themeFontLang', { 'w:val': 'vi-VN' }),
  ]);
