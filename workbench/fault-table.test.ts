import { describeFaults } from '../shared/host/testing/faults/fault-laws';
import { fileBench } from './testing/file-bench';
import { portBench } from './testing/port-bench';

describeFaults(fileBench);
describeFaults(portBench);
