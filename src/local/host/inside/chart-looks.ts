import { type ChartDraft, setOption } from './chart-draft';
import { plainOption } from './chart-parts';
import { colorOf } from './color';

/** What builders of some types of charts set, each in one of the chart's options. */
type LookMethods = Readonly<
  Record<string, { readonly takes?: readonly string[]; readonly does: (draft: ChartDraft, ...args: never[]) => void }>
>;

const PICTURE = {
  setTitle: { takes: ['String'], does: (draft, title: string) => setOption(draft, 'title', title) },
  setColors: {
    takes: ['String[]'],
    does: (draft, colors: string[]) => setOption(draft, 'colors', colors.map(shade)),
  },
  setBackgroundColor: {
    takes: ['String'],
    does: (draft, color: string) => setOption(draft, 'backgroundColor', shade(color)),
  },
  setLegendPosition: {
    takes: ['Position'],
    does: (draft, position: GoogleAppsScript.Charts.Position) =>
      setOption(draft, 'legend.position', String(position).toLowerCase()),
  },
} satisfies LookMethods;

const AXES = {
  setXAxisTitle: { takes: ['String'], does: (draft, title: string) => setOption(draft, 'hAxis.title', title) },
  setYAxisTitle: { takes: ['String'], does: (draft, title: string) => setOption(draft, 'vAxis.title', title) },
} satisfies LookMethods;

const REVERSED = {
  reverseCategories: { does: (draft) => setOption(draft, 'reverseCategories', true) },
} satisfies LookMethods;

/** What a chart sets that draws its values along one axis by lines. */
export const LINED = {
  ...PICTURE,
  ...AXES,
  ...REVERSED,
  setRange: {
    takes: ['Number, Number'],
    does: (draft, start: number, end: number) => setSpan(draft, 'vAxis', start, end),
  },
} satisfies LookMethods;

/** What a chart sets that can pile its values up. */
export const STACKABLE = {
  ...LINED,
  setStacked: { does: (draft) => setOption(draft, 'isStacked', true) },
} satisfies LookMethods;

/** What a pie sets. */
export const ROUND = {
  ...PICTURE,
  ...REVERSED,
  set3D: { does: (draft) => setOption(draft, 'is3D', true) },
} satisfies LookMethods;

/** What a chart sets whose both axes bear values. */
export const SCATTERED = {
  ...PICTURE,
  ...AXES,
  setXAxisRange: {
    takes: ['Number, Number'],
    does: (draft, start: number, end: number) => setSpan(draft, 'hAxis', start, end),
  },
  setYAxisRange: {
    takes: ['Number, Number'],
    does: (draft, start: number, end: number) => setSpan(draft, 'vAxis', start, end),
  },
} satisfies LookMethods;

/** The setters that only builders of other types have. In Sheets, calling one is a TypeError. */
export function absentBeside(own: LookMethods): Record<string, undefined> {
  const others = Object.keys({ ...STACKABLE, ...ROUND, ...SCATTERED }).filter((name) => !Object.hasOwn(own, name));
  return Object.fromEntries(others.map((name) => [name, undefined]));
}

function setSpan(draft: ChartDraft, axis: string, start: number, end: number): void {
  setOption(draft, `${axis}.viewWindow`, plainOption({ min: start, max: end }));
}

function shade(color: string): string {
  const known = colorOf(color);
  if (known === undefined) throw new Error('A chart needs a colour here.');
  return known;
}
