import path from 'node:path';
import { pathToFileURL } from 'node:url';

import packageJson from '../../package.json';
import { type Profile, rulePages, type sarifLog } from '../../shared/core';
import { readBytes } from './open-input';

type SarifSource = Parameters<typeof sarifLog>[1];

const KINDS: Readonly<Record<string, string>> = {
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xlsm': 'application/vnd.ms-excel.sheet.macroEnabled.12',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.html': 'text/html',
  '.htm': 'text/html',
  '.csv': 'text/csv',
  '.tsv': 'text/tab-separated-values',
  '.md': 'text/markdown',
  '.txt': 'text/plain',
};

/** What a log says of the file of a plan and of this tool. */
export function sarifSource(file: string, profile: Profile | undefined): SarifSource {
  const kind = path.extname(file).toLowerCase();
  const mimeType = KINDS[kind];
  const lines = /^\.(?:txt|md|tsv|csv)$/.test(kind) ? exactLines(readBytes(file)) : undefined;
  return {
    uri: uriOf(file),
    version: packageJson.version,
    pages: rulePages,
    ...(mimeType === undefined ? {} : { mimeType }),
    ...(lines === undefined ? {} : { lines }),
    ...(profile === undefined ? {} : { profile }),
  };
}

/** A path as given stays relative, so that the log holds in another folder too. */
const uriOf = (file: string): string =>
  path.isAbsolute(file) ? pathToFileURL(file).href : file.split(/[/\\]/u).map(encodeURIComponent).join('/');

/** why: in any other encoding the columns of the decoded text are not those of the file */
function exactLines(bytes: Uint8Array): readonly string[] | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).split(/\r\n|\r|\n/u);
  } catch {
    return undefined;
  }
}
