const SETTING = 'kiem-tra-khi-go';

/** Whether edited rows of this spreadsheet are checked; not until somebody asks. */
export const isLiveCheckOn = (): boolean =>
  PropertiesService.getDocumentProperties().getProperty(SETTING) === 'on';

/** Switches the check of edited rows on or off for this spreadsheet. */
export function toggleLiveCheck(): boolean {
  const isOn = !isLiveCheckOn();
  const settings = PropertiesService.getDocumentProperties();
  if (isOn) settings.setProperty(SETTING, 'on');
  else settings.deleteProperty(SETTING);
  return isOn;
}
