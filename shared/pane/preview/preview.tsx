import { createMemoryHost } from '../../host/memory-host';
import { mountPane } from '../mount-pane';
import '../pane.css';
import { isScenario, SCENARIOS } from './scenarios';

/** A page for looking at the pane and for its browser tests: `?scenario=…`, the host at `window.preview`. */
const name = new URLSearchParams(location.search).get('scenario') ?? 'example';
const host = createMemoryHost(SCENARIOS[isScenario(name) ? name : 'example']());
const root = document.getElementById('pane');
if (root) Object.assign(window, { preview: { host, pane: mountPane(root, host) } });
