/** One step of a walk: a new file, a change of a file (a diff without line numbers), or the proof that runs at its end. */
export type WalkStep =
  | { readonly kind: 'file'; readonly path: string; readonly text: string }
  | { readonly kind: 'change'; readonly path: string; readonly lines: readonly string[] }
  | { readonly kind: 'proof'; readonly text: string };

/** A section of CONTRIBUTING.md that leads through one kind of addition. */
export interface Walk {
  readonly title: string;
  readonly steps: readonly WalkStep[];
}

const FENCE = /^```(\w+)(?: (\S+))?$/u;

const stepOf = (language: string, info: string, lines: readonly string[]): WalkStep | undefined => {
  const text = `${lines.join('\n')}\n`;
  if (info === 'proof') return { kind: 'proof', text };
  if (info === '') return undefined;
  return language === 'diff' ? { kind: 'change', path: info, lines } : { kind: 'file', path: info, text };
};

/** The walks of a page: each heading of the second level whose code blocks name a file or are a proof. */
export const readWalks = (page: string): Walk[] => {
  const walks: { title: string; steps: WalkStep[] }[] = [];
  let block: { language: string; info: string; lines: string[] } | undefined;
  for (const line of page.split('\n')) {
    const fence = FENCE.exec(line);
    if (block !== undefined && line === '```') {
      const step = stepOf(block.language, block.info, block.lines);
      if (step !== undefined) walks.at(-1)?.steps.push(step);
      block = undefined;
    } else if (block !== undefined) block.lines.push(line);
    else if (fence !== null) block = { language: fence[1] ?? '', info: fence[2] ?? '', lines: [] };
    else if (line.startsWith('## ')) walks.push({ title: line.slice(3), steps: [] });
  }
  return walks.filter((walk) => walk.steps.length > 0);
};
