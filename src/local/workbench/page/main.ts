import { showToTests } from './test-hooks';
import { Workbench } from './workbench';

// The grid is by far the largest part: it is on its way while the rest is being shown.
const grid = import('./grid/open-grid');
const workbench = new Workbench(navigator.language.toLowerCase().startsWith('lv') ? 'lv' : 'en');
showToTests(workbench);
void grid.then(({ openGrid }) => workbench.desk.useGrid(openGrid(workbench.cells, workbench.desk.gridListener)));
