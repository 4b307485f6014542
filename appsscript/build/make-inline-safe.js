const acorn = require('acorn');

/**
 * Google strips what looks like a comment inside texts when it serves a page, and ends the script at a closing tag:
 * both are written with escapes that mean the same. Regular expressions need no change, for Google leaves them alone.
 */
function makeInlineSafe(code) {
  const edits = [];
  acorn.parse(code, {
    ecmaVersion: 2022,
    sourceType: 'script',
    onToken({ type, start, end }) {
      if (type.label !== 'string' && type.label !== 'template') return;
      const text = code.slice(start, end);
      const safe = escapeText(text);
      if (safe !== text) edits.push({ start, end, safe });
    },
  });
  return edits
    .reverse()
    .reduce((text, { start, end, safe }) => text.slice(0, start) + safe + text.slice(end), code);
}

function escapeText(text) {
  let safe = '';
  for (let index = 0; index < text.length; index++) {
    const letter = text[index];
    if (letter === '\\') safe += letter + (text[++index] ?? '');
    else if (safe.endsWith('/') && (letter === '/' || letter === '*')) safe += `\\${letter}`;
    else safe += letter;
  }
  return safe
    .replace(/<\/(?=script)/gi, '<\\/')
    .replace(/<!--/g, '<\\!--')
    .replace(/<\?/g, '<\\?');
}

module.exports = { makeInlineSafe };
