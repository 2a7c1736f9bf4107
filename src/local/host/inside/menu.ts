import type { MenuEntry } from '../shown';
import { stateBehind } from './objects';
import { outside } from './outside-link';
import { type ServiceClass, serve } from './service';

type GoogleMenu = GoogleAppsScript.Base.Menu;

interface MenuState {
  readonly caption: string | null;
  readonly entries: MenuEntry[];
}

const MENU: ServiceClass<GoogleMenu, MenuState> = {
  name: 'Menu',
  methods: {
    addItem: {
      takes: ['String, String'],
      does: (menu, caption, functionName) => {
        menu.entries.push({ kind: 'item', caption, functionName });
      },
    },
    addSeparator: {
      does: (menu) => {
        menu.entries.push({ kind: 'separator' });
      },
    },
    addSubMenu: {
      takes: ['Menu'],
      does: (menu, inner) => {
        menu.entries.push({ kind: 'menu', menu: stateBehind<MenuState>(inner) });
      },
    },
    addToUi: {
      gives: (menu) => {
        // A published add-on has no menu of its own beside Extensions: of this one nobody sees anything.
        if (menu.caption === null || !outside().isPublished) outside().addMenu(menu);
      },
    },
  },
};

export function menuObject(caption: string | null): GoogleMenu {
  return serve(MENU, { caption, entries: [] });
}
