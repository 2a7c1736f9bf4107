/** The ways of reaching a person that the law tells apart (ePrivacy Directive Art. 13). */
export const CHANNELS = ['email', 'sms', 'phone', 'post'] as const;
export type Channel = (typeof CHANNELS)[number];
