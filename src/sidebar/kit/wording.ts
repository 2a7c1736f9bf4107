import type { KitView } from '../../app/contract';

export type Channel = KitView['channels'][number];

/** In the order in which they are offered. */
export const CHANNELS: readonly Channel[] = ['email', 'sms', 'phone', 'post'];

/** What is printed. */
export const PIECES = ['card', 'letter', 'form', 'qr'] as const;
export type Piece = (typeof PIECES)[number];

/**
 * What each piece has to say for a consent to hold: who asks, for what, how often and on which channel (GDPR Art. 4(11), 7(2)),
 * how it is withdrawn (7(3)), that nothing depends on it (7(4)), where the rest of Art. 13 stands, and what silence means.
 */
export const STATEMENTS = [
  'who',
  'what',
  'howOften',
  'channels',
  'withdraw',
  'voluntary',
  'privacy',
  'deadline',
  'silence',
] as const;
export type Statement = (typeof STATEMENTS)[number];

/** What the owner types. */
export const TYPED = ['company', 'what', 'howOften', 'withdraw', 'privacy', 'replyTo'] as const;
export type Typed = (typeof TYPED)[number];

/** What the owner has to say; without it a line to be filled in by hand is printed in its place. */
export const ASKED = ['company', 'what', 'howOften', 'channels', 'withdraw', 'privacy', 'deadline', 'replyTo'] as const;
export type Asked = (typeof ASKED)[number];

/** What the pieces are made of. Texts are trimmed; what is missing is empty. */
export interface Wording extends Readonly<Record<Typed, string>> {
  readonly channels: readonly Channel[];
  /** `2026-03-01` or `''`. */
  readonly deadline: string;
}

/** What is still missing, in the order of the fields. The address for replies stands in the letter alone. */
export function missingIn(wording: Wording, pieces: readonly Piece[]): readonly Asked[] {
  return ASKED.filter((one) => wording[one].length === 0 && (one !== 'replyTo' || pieces.includes('letter')));
}
