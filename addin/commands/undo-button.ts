/** Greys "Hoàn tác" on the ribbon while there is nothing to take back; Excel before RibbonApi 1.1 leaves it as it is. */
export async function enableUndo(isEnabled: boolean): Promise<void> {
  if (!Office.context.requirements.isSetSupported('RibbonApi', '1.1')) return;
  const controls = [{ id: 'KeHoach.Ribbon.Undo', enabled: isEnabled }];
  try {
    await Office.ribbon.requestUpdate({
      tabs: [{ id: 'KeHoach.Tab', groups: [{ id: 'KeHoach.Group', controls }] }],
    });
  } catch {
    // why: a button that can be pressed in vain says so itself
  }
}
