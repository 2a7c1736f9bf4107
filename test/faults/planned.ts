import type { Script } from '../../src/local/host/execution';
import { addOnWith } from '../bugs/add-on';
import type { Replacement } from '../bugs/bug';
import { PLANNED } from './planned-tasks';

const NAMES = Object.keys(PLANNED);

const TASKS: readonly Replacement[] = [
  {
    file: 'src/entry/tasks.ts',
    take: "import { watchEdit } from '../sheets/watch-edit';",
    put: "import { watchEdit } from '../sheets/watch-edit';\nimport { PLANNED } from '../../test/faults/planned-tasks';",
  },
  { file: 'src/entry/tasks.ts', take: 'const TASKS = {', put: 'const TASKS = { ...PLANNED,' },
  {
    file: 'src/entry/tasks.ts',
    take: 'export const onEdit = watchEdit;',
    put: `export const onEdit = watchEdit;\n${NAMES.map((name) => `export const ${name} = inMenu('${name}');`).join('\n')}`,
  },
  {
    file: 'src/entry/functions.js',
    take: 'function onEdit(',
    put: `${NAMES.map((name) => `function ${name}() { GdprZones_.tasks().${name}(); }`).join('\n')}\nfunction onEdit(`,
  },
];

/** In steps of so few cells that a dozen customers take several of them. */
export const FEW_AT_ONCE: readonly Replacement[] = [
  { file: 'src/sheets/slice-size.ts', take: 'CELLS_A_WRITE = ', put: 'CELLS_A_WRITE = 5 || ' },
  { file: 'src/sheets/write-facts.ts', take: 'RANGES_A_CALL = ', put: 'RANGES_A_CALL = 2 || ' },
];

/** The same, with days side by side however few they are. */
export const SIDE_BY_SIDE: readonly Replacement[] = [
  { file: 'src/sheets/slice-size.ts', take: 'CELLS_A_WRITE = ', put: 'CELLS_A_WRITE = 5 || ' },
  { file: 'src/sheets/write-facts.ts', take: 'MOST_VALUES = ', put: 'MOST_VALUES = 1 || ' },
];

/** The add-on with a menu item for single changes (`planned-tasks.ts`). */
export async function plannedScripts(besides: readonly Replacement[] = []): Promise<readonly Script[]> {
  return (await addOnWith([...TASKS, ...besides])).scripts;
}
