import { addContentType, contentTypeOf } from '../package/content-types';
import { relationshipsPath } from '../package/part-path';
import type { Relationship } from '../package/relationships';
import { addRelationship, readRelationships } from '../package/relationships';
import type { WorkbookEditor } from '../workbook-editor';

/** A part that a person's doing brought in, with what it leads to. */
export interface AttachedPart {
  readonly link: Relationship;
  readonly files: readonly {
    readonly name: string;
    readonly xml: string;
    readonly type: string | undefined;
  }[];
}

/** Takes up the part behind a relationship, before the sheet is cleared. */
export function takePart(editor: WorkbookEditor, link: Relationship): AttachedPart {
  const names = link.external ? [] : [link.target, relationshipsPath(link.target)];
  const files = names
    .filter((name) => editor.file.has(name))
    .map((name) => ({ name, xml: editor.file.text(name) ?? '', type: contentTypeOf(editor.file, name) }));
  return { link, files };
}

/** Puts the part back and links it to `source` again; gives the new id of the relationship. */
export function putPart(
  editor: WorkbookEditor,
  source: string,
  { link, files }: AttachedPart,
  change: (xml: string) => string = (xml) => xml,
): string {
  files.forEach(({ name, xml, type }, index) => {
    editor.file.setText(name, index === 0 ? change(xml) : xml);
    if (type !== undefined) addContentType(editor.file, name, type);
  });
  return addRelationship(
    editor.file,
    source,
    link.fullType,
    link.target,
    link.external ? 'external' : 'part',
  );
}

/** The relationships of a sheet that have one of these types. */
export const linksOf = (
  editor: WorkbookEditor,
  part: string,
  types: readonly string[],
): readonly Relationship[] => readRelationships(editor.file, part).filter(({ type }) => types.includes(type));
