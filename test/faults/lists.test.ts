import { endures } from './endures';
import { grown, judged, listed } from './states';

endures('making the list of those to ask again', 'buildReconsentTab', judged);
endures('refreshing the list of those to ask again', 'buildReconsentTab', () => grown(listed('buildReconsentTab')));
endures('making the list of those to delete', 'buildDeletionTab', judged);
endures('refreshing the list of those to delete', 'buildDeletionTab', () => grown(listed('buildDeletionTab')));
