import { SaxesParser } from 'saxes';

import type { LocalText, ProseDocument } from '../../shared/core';
import { relatedParts } from '../xlsx/package/relationships';
import { XlsxPackage } from '../xlsx/package/xlsx-package';
import { UnusableFile } from '../xlsx/xlsx-problem';
import { BodyReader } from './body-reader';
import type { DocxProblem } from './docx-problem';
import { docxProblem, UnusableDocument } from './docx-problem';
import { readLists } from './list-book';
import { ListCounter } from './list-counter';
import { readStyles } from './style-book';

export type DocxReading =
  | { readonly ok: true; readonly document: ProseDocument }
  | { readonly ok: false; readonly problem: DocxProblem };

/** Reads a Word document: its text with the numbers that Word draws, tables, tracked changes as accepted. Never throws. */
export function readDocx(bytes: Uint8Array): DocxReading {
  try {
    const document = documentOf(XlsxPackage.read(bytes));
    return document.blocks.length === 0
      ? { ok: false, problem: docxProblem('no-text') }
      : { ok: true, document };
  } catch (error) {
    if (error instanceof UnusableDocument) return { ok: false, problem: docxProblem(error.code) };
    if (error instanceof UnusableFile) return { ok: false, problem: docxProblem(error.problem.code) };
    throw error;
  }
}

/** The texts of hundred thousand paragraphs stay far below; unpacking more would only fill the memory. */
const LARGEST_PART = 100_000_000;

function documentOf(file: XlsxPackage): ProseDocument {
  const [part] = relatedParts(file, '', 'officeDocument');
  if (part === undefined) throw new UnusableDocument('not-a-document');
  const [styles] = relatedParts(file, part, 'styles');
  const [numbering] = relatedParts(file, part, 'numbering');
  for (const name of [part, styles, numbering]) {
    if (name !== undefined && file.sizeOf(name) > LARGEST_PART) throw new UnusableDocument('too-large');
  }
  const xml = file.text(part);
  if (xml === undefined) throw new UnusableDocument('damaged');
  const read = (ignored?: ReadonlySet<number>): BodyReader => {
    const counter = new ListCounter(readLists(file, numbering));
    const reader = new BodyReader(readStyles(file, styles), counter, ignored);
    walk(xml, reader);
    return reader;
  };
  const first = read();
  const { unended } = first.fields;
  // why: a field that never ends would swallow every word behind it
  const reader = unended.size > 0 ? read(unended) : first;
  const told = [...boxesTold(reader), ...insertedTold(reader)];
  return { blocks: reader.blocks, ...(told.length > 0 ? { told } : {}) };
}

/** Word nests tables a few levels deep; no text needs more. */
const MOST_DEPTH = 256;
const VOCABULARIES: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
  'http://schemas.openxmlformats.org/markup-compatibility/2006',
]);

function walk(xml: string, reader: BodyReader): void {
  const parser = new SaxesParser({ xmlns: true });
  let depth = 0;
  parser.on('error', () => {
    throw new UnusableDocument('damaged');
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    depth += 1;
    if (depth > MOST_DEPTH) throw new UnusableDocument('unsafe');
    const isWord = VOCABULARIES.has(uri);
    if (depth === 1 && (!isWord || local !== 'document')) throw new UnusableDocument('not-a-document');
    reader.open(isWord ? local : '', (name) => {
      for (const key in attributes) {
        const attribute = attributes[key];
        if (attribute?.local === name) return attribute.value;
      }
      return undefined;
    });
  });
  parser.on('text', (text) => {
    reader.text(text);
  });
  parser.on('closetag', ({ local, uri }) => {
    depth -= 1;
    reader.close(VOCABULARIES.has(uri) ? local : '');
  });
  parser.write(xml).close();
}

const LONGEST_EXCERPT = 80;

function insertedTold({ inserted }: BodyReader): readonly LocalText[] {
  if (inserted === 0) return [];
  const count = String(inserted);
  return [
    {
      vi: `Văn bản chèn ${count} tệp khác mà công cụ không đọc được nội dung. Đề nghị mở bằng Word, lưu lại thành .docx (Word sẽ đưa phần chèn vào văn bản) rồi làm lại.`,
      en: `The document holds ${count} inserted file(s) whose words were not read. Open it in Word and save it again as .docx, which takes them into the text.`,
    },
  ];
}

function boxesTold({ boxes }: BodyReader): readonly LocalText[] {
  const texts = boxes.map((box) => box.replace(/\s+/gu, ' ').trim()).filter((box) => box !== '');
  const [first] = texts;
  if (first === undefined) return [];
  const excerpt = first.length > LONGEST_EXCERPT ? `${first.slice(0, LONGEST_EXCERPT)}…` : first;
  const count = String(texts.length);
  return [
    {
      vi: `Văn bản có ${count} khung chữ (text box); chữ trong khung không được đọc như đoạn văn: “${excerpt}”. Nếu đó là nội dung kế hoạch, đề nghị chuyển ra ngoài khung.`,
      en: `The document has ${count} text box(es), which are not read as paragraphs: “${excerpt}”. Move the text out of the box if it belongs to the plan.`,
    },
  ];
}
