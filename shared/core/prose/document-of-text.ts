import type { ParagraphBlock, ProseDocument } from '../model/document';
import { documentFromText } from './document-from-text';
import type { LaidOut } from './lay-out-document';

/**
 * The document of a text into which `laid` ones were put and that a person may have changed since. What stands as it was
 * laid out is that document, joined cells included; of a changed text, the lines that are still the same keep what was
 * known of them: that they are headings, and the number that Word gave them.
 */
export function documentOfText(text: string, laid: readonly LaidOut[]): ProseDocument {
  const whole = laid.find((one) => one.text === text);
  if (whole) return whole.document;
  const known = new Map<string, ParagraphBlock>();
  for (const { text: written, document } of laid) {
    const lines = written.split('\n');
    for (const block of document.blocks)
      if (block.kind === 'paragraph') known.set(lines[block.line - 1] ?? '', block);
  }
  const { blocks } = documentFromText(text);
  return {
    blocks: blocks.map((block) => {
      const before = block.kind === 'paragraph' ? known.get(block.text.trim()) : undefined;
      return before ? { ...before, line: block.line } : block;
    }),
  };
}
