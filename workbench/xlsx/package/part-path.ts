/** The folder of a part with its slash: `xl/worksheets/`. */
const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

/** Where the relationships of a part stand; of the package itself for an empty name. */
export const relationshipsPath = (part: string): string =>
  `${folderOf(part)}_rels/${part.slice(folderOf(part).length)}.rels`;

/** The part that a relationship of `source` points to, relative or absolute. */
export function resolveTarget(source: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target.slice(1) : folderOf(source) + target).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

/** The way from a part to another one, from its folder: `../tables/table1.xml`. */
export function relativeTarget(source: string, target: string): string {
  const from = folderOf(source).split('/').slice(0, -1);
  const to = target.split('/');
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
