import { describeFaults } from '../shared/host/testing/faults/fault-laws';
import { excelBench } from './testing/excel-bench';

describeFaults(excelBench);
