import { enumeration } from './enumeration';

type Html = typeof GoogleAppsScript.HTML;

export const SANDBOX_MODE = enumeration<Html['SandboxMode']>('SandboxMode', ['EMULATED', 'IFRAME', 'NATIVE']);

export const X_FRAME_OPTIONS_MODE = enumeration<Html['XFrameOptionsMode']>('XFrameOptionsMode', [
  'ALLOWALL',
  'DEFAULT',
]);
