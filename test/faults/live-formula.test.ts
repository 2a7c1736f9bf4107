import { endures } from './endures';
import { judged, live } from './states';

endures('putting a formula in place of the columns', 'insertLiveZones', judged);
endures('putting columns in place of the formula', 'classifySheet', live);
endures('taking the formula out', 'removeColours', live);
