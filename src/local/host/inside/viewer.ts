import { ServiceException } from '../grid/service-exception';
import { outside } from './outside-link';

const CHANGEABLE = new Set([
  'Spreadsheet',
  'Sheet',
  'Range',
  'RangeList',
  'Filter',
  'NamedRange',
  'Protection',
  'Banding',
  'DeveloperMetadata',
  'EmbeddedChart',
]);

// Where somebody stands and what is shown to them is theirs, also in a spreadsheet that they may only look at.
const CHANGES_NOTHING =
  /^(?:get|is|can|has|offset$|create(?:TextFinder|DeveloperMetadataFinder)$|setActive|activate|toast$|newChart$|modify$)/;

/** Throws when the person at the keyboard may only look, and the call would change the spreadsheet. */
export function refuseViewer(className: string, method: string): void {
  if (!outside().desk.switches.isViewer || !CHANGEABLE.has(className) || CHANGES_NOTHING.test(method)) return;
  throw new ServiceException('You do not have permission to perform that action.');
}
