/** What every answer carries; what may be kept says so instead. */
export const ALWAYS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
} as const;

/** For what never changes: the second start does not ask for it. */
export const KEPT_FOR_GOOD = { 'cache-control': 'public, max-age=31536000, immutable' } as const;

/** The page may load and ask for what is its own, and stand in no other page. */
export const PAGE_POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "frame-ancestors 'none'",
  "worker-src 'self' blob:",
].join('; ');

/** A panel reaches nobody but the page around it. */
export const PANEL_POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "connect-src 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');
