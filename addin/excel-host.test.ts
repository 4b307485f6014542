import { describeHostContract } from '../shared/host/testing/host-contract';
import { openHost } from './testing/open-host';

describeHostContract('Excel host', (snapshot) => Promise.resolve(openHost(snapshot)));
