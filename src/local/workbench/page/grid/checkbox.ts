import type { ICellCustomRender, ICellDataForSheetInterceptor, Nullable } from '@univerjs/core';

const UNTICKED = '☐';
const TICKED = '☑';
const SIZE = 13;

/** A cell with a checkbox in it, drawn by us since not every font has its sign; null where the text is another. */
export function checkboxCell(text: string, style: string): ICellDataForSheetInterceptor | null {
  if (text !== TICKED && text !== UNTICKED) return null;
  return { s: style, custom: { checkbox: text }, customRender: [text === TICKED ? DRAWN_TICKED : DRAWN_UNTICKED] };
}

/** The text of a cell that the grid draws, the sign for a checkbox. */
export function shownOfCell(cell: Nullable<ICellDataForSheetInterceptor>): string {
  return String(cell?.custom?.['checkbox'] ?? cell?.v ?? '');
}

const DRAWN_TICKED = drawn(true);
const DRAWN_UNTICKED = drawn(false);

function drawn(ticked: boolean): ICellCustomRender {
  return {
    drawWith(context, { primaryWithCoord: { startX, endX, startY, endY } }) {
      const left = Math.round((startX + endX - SIZE) / 2);
      const top = Math.round((startY + endY - SIZE) / 2);
      context.beginPath();
      context.roundRect(left, top, SIZE, SIZE, 2);
      if (!ticked) {
        context.strokeStyle = '#5f6368';
        context.lineWidth = 1.6;
        context.stroke();
        return;
      }
      context.fillStyle = '#1a73e8';
      context.fill();
      context.beginPath();
      context.moveTo(left + 3, top + 6.8);
      context.lineTo(left + 5.6, top + 9.4);
      context.lineTo(left + 10.2, top + 3.8);
      context.strokeStyle = '#ffffff';
      context.lineWidth = 1.8;
      context.stroke();
    },
  };
}
