import { describeHostContract } from '../../shared/host/testing/host-contract';
import { newXlsx } from './new-xlsx';
import { openXlsx } from './xlsx-host';

describeHostContract('.xlsx host', (snapshot) => {
  const opening = openXlsx(newXlsx(snapshot).save(), { today: snapshot.today });
  if (!opening.ok) throw new Error(opening.problem.en);
  return Promise.resolve({ host: opening.host });
});
