import { createMemoryHost } from '../../host/memory-host';
import { mountPane } from '../mount-pane';
import '../pane.css';
import { saveAnnexFile } from '../save-annex-file';
import { isScenario, SCENARIOS } from './scenarios';

/** A page for looking at the pane and for its browser tests: `?scenario=…` (`first`: as who has never seen it), the host at `window.preview`. */
const name = new URLSearchParams(location.search).get('scenario') ?? 'example';
const isFirst = name === 'first';
const around = { saveAnnex: saveAnnexFile, ...(isFirst ? { welcome: {} } : {}) };
const host = createMemoryHost(SCENARIOS[isScenario(name) ? name : 'example']());
const root = document.getElementById('pane');
if (root)
  Object.assign(window, {
    preview: { host, pane: mountPane(root, host, { around }) },
  });
