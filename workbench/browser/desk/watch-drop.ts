/** Opens files that are dropped anywhere on the page; `curtain` shows while one is held over it. */
export function watchDrop(curtain: HTMLElement, open: (files: readonly File[]) => void): void {
  const isFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  const show = (event: DragEvent): void => {
    if (!isFile(event)) return;
    event.preventDefault();
    curtain.hidden = false;
  };
  addEventListener('dragenter', show, true);
  addEventListener('dragover', show, true);
  addEventListener(
    'dragleave',
    (event) => {
      if (event.relatedTarget === null) curtain.hidden = true;
    },
    true,
  );
  addEventListener(
    'drop',
    (event) => {
      curtain.hidden = true;
      if (!isFile(event)) return;
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) open(files);
    },
    true,
  );
}
