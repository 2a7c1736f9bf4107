import { endures } from './endures';
import { shop } from './shop';
import { grown, judged } from './states';

endures('judging for the first time', 'classifySheet', () => shop());
endures('judging again after answers and new customers', 'classifySheet', () => grown(judged()));
endures('taking everything out', 'removeColours', judged);
