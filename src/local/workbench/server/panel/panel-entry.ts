import { type PanelWindow, providePanel } from './panel-script';

/** What the server writes before this script into a panel's page. */
interface Introduced extends PanelWindow {
  readonly gdprPanelOf: { readonly id: number; readonly functions: readonly string[] };
}

const own = globalThis as unknown as Introduced;
providePanel(own, own.gdprPanelOf.id, own.gdprPanelOf.functions);
