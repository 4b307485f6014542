/** Would Google take the built files? Checks `dist/sheets` (or the folder given) before they are pushed. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { parse } from 'acorn';

const FILES = ['appsscript.json', 'code.js', 'sidebar.html'];
const SCOPES = [
  'https://www.googleapis.com/auth/script.container.ui',
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
];
const ENTRY_POINTS = [
  'onOpen',
  'onInstall',
  'onEdit',
  'checkPlan',
  'showChanges',
  'fixPlan',
  'undoLast',
  'buildStandard',
  'buildSummary',
  'clearMarks',
  'toggleLiveCheck',
  'showSidebar',
  'readPage',
  'applyWorkbookPatch',
  'showMarks',
  'revealPlace',
];
const CUSTOM_FUNCTIONS = ['DONVI', 'TACHDONVI', 'BATDAU', 'KETTHUC', 'THOIGIAN', 'VANBAN'].map(
  (name) => `KEHOACH_${name}`,
);
/**
 * A little more than what is reached; docs/adr/0007 tells what the server file is made of. Reading every row, word and time
 * of a real plan took the server to 835 kB; plans in prose, their report calendar, merging and next year's plan took it to
 * 1 212 kB. The parts that are made ready at their first use cost 45 kB and halve the time of opening a file and of a
 * custom function, which is what the size is watched for; `appsscript/load-time.test.ts` counts what opening calls. The trend of
 * “Tổng hợp”, widths and heights by content, whole-plan rules and the sheet of data took the other 50 kB. Noting what each
 * rule reads, so that a check after an edit or a round of fixes asks only what reads of it, took 30 kB and 20 kB. Torn names,
 * ticked months, deadlines before the issue and duties told among contents took 18 kB and 12 kB.
 */
const MOST_BYTES = { 'code.js': 1_388_000, 'sidebar.html': 1_034_000 };
/** Services that reach beyond the spreadsheet; the two scopes would not cover them. */
const FORBIDDEN_SERVICES =
  /\b(?:UrlFetchApp|DriveApp|GmailApp|MailApp|Sheets\.Spreadsheets|openById|openByUrl)\b/;
/** Above each part of the server stands the file that it comes from; fewer means that they were lost. */
const LEAST_ORIGINS = 100;

/** What is wrong with the built files, a sentence each; `files` maps names to texts. */
export function findProblems(files) {
  return [
    ...checkNames(Object.keys(files)),
    ...checkManifest(files['appsscript.json'] ?? ''),
    ...checkServer(files['code.js'] ?? ''),
    ...checkPage(files['sidebar.html'] ?? ''),
    ...Object.entries(MOST_BYTES).flatMap(([name, most]) =>
      Buffer.byteLength(files[name] ?? '') > most ? [`${name}: larger than ${most} bytes`] : [],
    ),
  ];
}

function checkNames(names) {
  const missing = FILES.filter((name) => !names.includes(name)).map((name) => `${name}: missing`);
  const spare = names.filter((name) => !FILES.includes(name)).map((name) => `${name}: must not be pushed`);
  return [...missing, ...spare];
}

function checkManifest(text) {
  let manifest;
  try {
    manifest = JSON.parse(text);
  } catch {
    return ['appsscript.json: no JSON'];
  }
  return [
    ...(manifest.runtimeVersion === 'V8' ? [] : ['appsscript.json: the runtime must be V8']),
    ...(manifest.timeZone === 'Asia/Ho_Chi_Minh' ? [] : ['appsscript.json: wrong time zone']),
    ...([...(manifest.oauthScopes ?? [])].sort().join() === SCOPES.join()
      ? []
      : ['appsscript.json: other scopes than the two that are needed']),
  ];
}

function checkServer(code) {
  let program;
  try {
    program = parse(code, { ecmaVersion: 2020, sourceType: 'script' });
  } catch (error) {
    return [`code.js: Google would not parse it (${error.message})`];
  }
  const functions = new Set(
    program.body.filter(({ type }) => type === 'FunctionDeclaration').map(({ id }) => id.name),
  );
  const missing = [...ENTRY_POINTS, ...CUSTOM_FUNCTIONS].filter((name) => !functions.has(name));
  const untagged = CUSTOM_FUNCTIONS.filter((name) => functions.has(name) && !isTagged(code, name));
  return [
    ...missing.map((name) => `code.js: no function ${name} at top level`),
    ...untagged.map((name) => `code.js: ${name} lost its @customfunction tag`),
    ...(/\b(?:eval|new Function)\s*\(/.test(code) ? ['code.js: evaluates texts as code'] : []),
    ...(FORBIDDEN_SERVICES.test(code) ? ['code.js: asks for more than the spreadsheet it stands in'] : []),
    ...(/["'`](?:https?:)?\/\/[a-z\d]/i.test(code) ? ['code.js: names a remote address'] : []),
    ...((code.match(/^\s*\/\/ \.\/\S+$/gm) ?? []).length < LEAST_ORIGINS
      ? ['code.js: does not say which files its parts come from']
      : []),
    ...(code.split('\n').some((line) => line.length > 5000) ? ['code.js: minified'] : []),
  ];
}

/** Whether the comment right above the top-level function has the tag. */
function isTagged(code, name) {
  const at = code.lastIndexOf(`\nfunction ${name}(`);
  const comment = code.slice(code.lastIndexOf('/**', at), at);
  return comment.trimEnd().endsWith('*/') && comment.includes('@customfunction');
}

function checkPage(html) {
  const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/gi)].map(([, code]) => code);
  return [
    ...(scripts.length === 1 ? [] : ['sidebar.html: not just one script']),
    ...(/<(?:script|link|img|iframe)[^>]+(?:src|href)\s*=/i.test(
      html.replace(/<script>[\s\S]*?<\/script>/gi, ''),
    )
      ? ['sidebar.html: loads something']
      : []),
    ...(/url\(\s*["']?(?:https?:)?\/\//i.test(html) ? ['sidebar.html: its styles load something'] : []),
    ...(html.includes('<?') ? ['sidebar.html: "<?" would be a template scriptlet'] : []),
    ...scripts.flatMap(checkScript),
  ];
}

function checkScript(code) {
  const stripped = [];
  try {
    parse(code, {
      ecmaVersion: 2022,
      sourceType: 'script',
      onToken({ type, start, end }) {
        if (/^(?:string|template)$/.test(type.label) && /\/[/*]/.test(code.slice(start, end)))
          stripped.push(code.slice(start, Math.min(end, start + 40)));
      },
    });
  } catch (error) {
    return [`sidebar.html: the script does not parse (${error.message})`];
  }
  return stripped.map((text) => `sidebar.html: Google would strip a comment out of ${text}`);
}

function readFolder(folder) {
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = process.argv[2] ?? 'dist/sheets';
  const files = readFolder(folder);
  const problems = findProblems(files);
  for (const problem of problems) console.error(problem);
  if (problems.length === 0)
    for (const [name, text] of Object.entries(files))
      console.log(`${name}: ${Buffer.byteLength(text)} bytes`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
