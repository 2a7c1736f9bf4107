import type { WorkbookChange } from '../protocol';
import type { EditSession } from './edit-session';
import type { InFront } from './in-front';
import type { Inspector } from './inspector';
import type { Selecting } from './selecting';
import { areaSelected, type Selection, sameArea } from './selection';

type FrontChange = Extract<WorkbookChange, { readonly change: 'front' }>;

export interface FollowingSide {
  readonly edit: EditSession;
  readonly inspector: Inspector;
  readonly selecting: Selecting;
}

/** Goes where the add-on goes, to another sheet or selection, but not away from what the person is typing. */
export class Following {
  readonly #front: InFront;
  readonly #side: FollowingSide;
  /** Whether the add-on went elsewhere while the person was typing. */
  #stayedBehind = false;

  constructor(front: InFront, side: FollowingSide) {
    this.#front = front;
    this.#side = side;
  }

  /**
   * Whether the page goes where the add-on went. It does not where this is what the person did a moment ago coming back, nor
   * while they type: the rest of the word would go into another cell. What is gone from the workbook cannot be stayed with.
   */
  follows({ sheetId, selection }: FrontChange, changes: readonly WorkbookChange[]): boolean {
    const { edit, inspector } = this.#side;
    const here = edit.sheetId ?? this.#front.shown?.front;
    const isGone = changes.some((change) => change.change === 'removed' && change.sheetId === here);
    const isEcho = inspector.takeEcho(sheetId, this.#selectionTold(sheetId, selection));
    if (isGone) {
      edit.cancel();
      return true;
    }
    if (edit.active && !isEcho) this.#stayedBehind = true;
    return !isEcho && !edit.active;
  }

  /** Shows where the add-on went; `before` is the sheet that was in front. */
  go({ sheetId, selection: area }: FrontChange, before: number): void {
    const { grid } = this.#front;
    const selection = this.#selectionTold(sheetId, area);
    const drawn = grid?.drawnSelection() ?? null;
    if (sheetId === before && drawn !== null && sameArea(drawn.area, selection.area)) return;
    grid?.select(selection);
    grid?.reveal(selection.active);
    this.#side.selecting.selected(selection, false);
  }

  /** The server is about to learn where the person is. */
  selected(): void {
    this.#stayedBehind = false;
  }

  /** The server was left alone with where the add-on went: it learns where the person is. */
  editEnded(): void {
    if (!this.#stayedBehind) return;
    this.#stayedBehind = false;
    const { shown, selection } = this.#front;
    if (shown !== null) this.#side.inspector.select(shown.front, selection);
  }

  #selectionTold(sheetId: number, area: FrontChange['selection']): Selection {
    return area === null ? this.#front.selectionIn(sheetId) : areaSelected(area);
  }
}
