import type { AnnexLook } from '../core/model/annex-document';
import { element } from './xml';

/** What a paragraph of the annex is: a line around the table, or a text in it. */
export type ParagraphLook =
  | AnnexLook
  | 'header'
  | 'part'
  | 'section'
  | 'sectionNumber'
  | 'remark'
  | 'cell'
  | 'centredCell'
  | 'pageNumber'
  | 'gap'
  | 'end';

interface Look {
  /** The style's name, by which whoever edits the document finds it. */
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly centred?: true;
  /** Stands on the page of what follows. */
  readonly keepsWithNext?: true;
  /** The line is no higher than its letters, which nobody sees. */
  readonly isExact?: true;
}

/** Of a text in the table. Nghị định 30/2020/NĐ-CP sets no size for tables; 13 to 14 is that of running text. */
const IN_TABLE = 12;

/**
 * Looks after Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I: letterhead 12–13 bold (mục II, điểm 1, 2), "Phụ lục" 14 bold,
 * its name 13–14 bold, what it goes with 13–14 in italics (mục III, điểm 1), offices and name of the signer 13–14 bold
 * (mục II, điểm 7), "Nơi nhận" 12 bold in italics and its lines 11 (điểm 9), page number 13–14 (mục I, điểm 7).
 */
const LOOKS: Readonly<Record<ParagraphLook, Look>> = {
  letterhead: { name: 'Quốc hiệu, cơ quan', size: 13, bold: true, centred: true },
  annex: { name: 'Phụ lục', size: 14, bold: true, centred: true, keepsWithNext: true },
  title: { name: 'Tên phụ lục', size: 14, bold: true, centred: true, keepsWithNext: true },
  subtitle: { name: 'Kèm theo', size: 14, italic: true, centred: true, keepsWithNext: true },
  plain: { name: 'Ghi thêm', size: 13 },
  header: { name: 'Tiêu đề cột', size: IN_TABLE, bold: true, centred: true, keepsWithNext: true },
  part: { name: 'Tên bảng', size: IN_TABLE, bold: true, centred: true, keepsWithNext: true },
  section: { name: 'Tên mục', size: IN_TABLE, bold: true, keepsWithNext: true },
  sectionNumber: { name: 'Số mục', size: IN_TABLE, bold: true, centred: true, keepsWithNext: true },
  remark: { name: 'Ghi chú trong bảng', size: IN_TABLE, italic: true },
  cell: { name: 'Ô trong bảng', size: IN_TABLE },
  centredCell: { name: 'Ô canh giữa', size: IN_TABLE, centred: true },
  receiversHead: { name: 'Nơi nhận', size: 12, bold: true, italic: true, keepsWithNext: true },
  receiver: { name: 'Dòng nơi nhận', size: 11 },
  signature: { name: 'Người ký', size: 14, bold: true, centred: true },
  pageNumber: { name: 'Số trang', size: 13, centred: true },
  gap: { name: 'Khoảng cách', size: 6, isExact: true },
  end: { name: 'Hết phụ lục', size: 1, isExact: true },
};

/** The id under which paragraphs name their style. */
export const styleId = (look: ParagraphLook): string => `KH-${look}`;

const FONT = 'Times New Roman';
const on = (name: string, isOn: true | undefined): string => (isOn ? element(name) : '');
const halfPoints = (points: number): number => points * 2;
const twentieths = (points: number): number => points * 20;

/** All styles of the document, which is in Vietnamese. */
export const stylesXml = (namespaces: Readonly<Record<string, string>>): string =>
  element('w:styles', namespaces, [
    element('w:docDefaults', {}, [
      element('w:rPrDefault', {}, [
        element('w:rPr', {}, [
          element('w:rFonts', { 'w:ascii': FONT, 'w:eastAsia': FONT, 'w:hAnsi': FONT, 'w:cs': FONT }),
          element('w:sz', { 'w:val': halfPoints(13) }),
          element('w:szCs', { 'w:val': halfPoints(13) }),
          element('w:lang', { 'w:val': 'vi-VN', 'w:eastAsia': 'vi-VN', 'w:bidi': 'ar-SA' }),
        ]),
      ]),
      element('w:pPrDefault', {}, [
        element('w:pPr', {}, [
          element('w:widowControl'),
          element('w:spacing', { 'w:before': 0, 'w:after': 0, 'w:line': 240, 'w:lineRule': 'auto' }),
        ]),
      ]),
    ]),
    element('w:style', { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' }, [
      element('w:name', { 'w:val': 'Normal' }),
      element('w:qFormat'),
    ]),
    element('w:style', { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' }, [
      element('w:name', { 'w:val': 'Normal Table' }),
      element('w:uiPriority', { 'w:val': 99 }),
      element('w:semiHidden'),
    ]),
    ...Object.entries(LOOKS).map(([look, one]) => styleXml(styleId(look as ParagraphLook), one)),
  ]);

const styleXml = (id: string, { name, size, bold, italic, centred, keepsWithNext, isExact }: Look): string =>
  element('w:style', { 'w:type': 'paragraph', 'w:customStyle': 1, 'w:styleId': id }, [
    element('w:name', { 'w:val': name }),
    element('w:basedOn', { 'w:val': 'Normal' }),
    element('w:qFormat'),
    element('w:pPr', {}, [
      on('w:keepNext', keepsWithNext),
      isExact ? element('w:spacing', { 'w:line': twentieths(size), 'w:lineRule': 'exact' }) : '',
      centred ? element('w:jc', { 'w:val': 'center' }) : '',
    ]),
    element('w:rPr', {}, [
      on('w:b', bold),
      on('w:i', italic),
      element('w:sz', { 'w:val': halfPoints(size) }),
      element('w:szCs', { 'w:val': halfPoints(size) }),
    ]),
  ]);
