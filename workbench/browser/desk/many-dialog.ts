import { element } from './element';
import type { ChosenFile } from './many-files';

/** What a person wants with several files. */
export type ManyWay =
  | { readonly kind: 'merge'; readonly files: readonly ChosenFile[] }
  | { readonly kind: 'compare'; readonly files: readonly [ChosenFile, ChosenFile] };

/** Asks what to do with several files; `undefined` where the person changed their mind. */
export function askManyFiles(files: readonly ChosenFile[]): Promise<ManyWay | undefined> {
  const dialog = element('many') as HTMLDialogElement;
  let [first, second] = files;
  const isPair = files.length === 2;
  const show = (): void => {
    const shown = isPair && first && second ? [first, second] : files;
    element('many-files').replaceChildren(...shown.map(({ name }) => line(name)));
    element('many-order').textContent =
      `Bản trước: “${first?.name ?? ''}”; bản sau: “${second?.name ?? ''}”.`;
  };
  element('many-title').textContent = `Làm gì với ${String(files.length)} tệp này?`;
  element('many-compare').hidden = !isPair;
  element('many-swap-row').hidden = !isPair;
  show();
  return new Promise((resolve) => {
    const listening = new AbortController();
    const { signal } = listening;
    let way: ManyWay | undefined;
    const choose = (chosen: ManyWay | undefined) => (): void => {
      way = chosen;
      dialog.close();
    };
    on('many-merge', choose({ kind: 'merge', files }), signal);
    on('many-cancel', choose(undefined), signal);
    on(
      'many-swap',
      () => {
        [first, second] = [second, first];
        show();
      },
      signal,
    );
    on(
      'many-compare',
      () => {
        if (first && second) choose({ kind: 'compare', files: [first, second] })();
      },
      signal,
    );
    dialog.addEventListener(
      'close',
      () => {
        listening.abort();
        resolve(way);
      },
      { once: true },
    );
    dialog.showModal();
  });
}

const on = (id: string, act: () => void, signal: AbortSignal): void => {
  element(id).addEventListener('click', act, { signal });
};

function line(name: string): HTMLLIElement {
  const item = document.createElement('li');
  item.textContent = name;
  return item;
}
