import { describeHostContract } from './testing/host-contract';
import { createMemoryHost } from './memory-host';

describeHostContract('memory host', (snapshot) => Promise.resolve({ host: createMemoryHost(snapshot) }));
