import type { MenuEntry } from '../../../host/shown';
import type { MenuView } from '../../protocol';
import type { MenuItem } from './popup-menu';

/** The menus of the add-on as items of the menu Extensions. A menu without a caption takes the name of the one around it. */
export function addonMenuItems(menus: readonly MenuView[], click: (functionName: string) => void): readonly MenuItem[] {
  return menus.map(({ caption, entries }) => ({
    kind: 'menu',
    caption,
    items: entries.map((entry) => itemOf(entry, caption, click)),
  }));
}

function itemOf(entry: MenuEntry, around: string, click: (functionName: string) => void): MenuItem {
  switch (entry.kind) {
    case 'separator':
      return entry;
    case 'item':
      return { kind: 'item', caption: entry.caption, choose: () => click(entry.functionName) };
    case 'menu': {
      const caption = entry.menu.caption ?? around;
      return { kind: 'menu', caption, items: entry.menu.entries.map((inner) => itemOf(inner, caption, click)) };
    }
  }
}
