import { CHANNELS, type Channel } from '../channel';
import { foldWords } from './fold';

const NAMES: Readonly<Record<Channel, string>> = {
  email:
    'email, e-mail, emails, e-mails, mail, e-pasts, e-pasta, e-pastam, e-pastā, e-pastu, epasts, epasta, e-posta, elektroniskais pasts, ' +
    'courriel, correo, correo electrónico, el. paštas, e-post, эл. почта, емейл, имейл',
  sms: 'sms, text, texts, text message, text messages, īsziņa, īsziņas, īsziņām, īsziņu, mobile message, смс',
  phone:
    'phone, phone call, phone calls, call, calls, telephone, tālrunis, tālruni, tālrunim, tālruņa, pa tālruni, zvans, zvani, zvaniem, ' +
    'zvanīt, telefons, telefon, telefonisch, téléphone, teléfono, телефон, звонки',
  post: 'post, postal, postal mail, letter, letters, direct mail, pasts, pasta, pastu, pa pastu, vēstule, vēstules, vēstulēm, brief, briefpost, courrier, почта',
};

const BY_NAME: ReadonlyMap<string, Channel> = new Map(
  CHANNELS.flatMap((channel) => NAMES[channel].split(', ').map((name) => [foldWords(name), channel] as const)),
);
const ALL = new Set(
  ['all', 'all channels', 'any', 'everything', 'visi', 'viss', 'visi kanāli', 'alle', 'tous', 'todos', 'все'].map(
    foldWords,
  ),
);
const LONGEST_NAME = 3;

/** The channel that a name stands for, in any language that the product reads. */
export function channelNamed(name: string): Channel | undefined {
  return BY_NAME.get(foldWords(name));
}

/**
 * The channels of a list such as `e-mail, SMS`; `'all'` where it says so; `null` where any part of it is not understood,
 * so that a half-understood list permits nothing by accident.
 */
export function readChannelList(text: string): readonly Channel[] | 'all' | null {
  const parts = text
    .split(/[,;/|&+\n]|\s(?:and|un|und|et|y|i|и)\s/iu)
    .map(foldWords)
    .filter((part) => part !== '');
  if (parts.length === 0) return null;
  if (parts.every((part) => ALL.has(part))) return 'all';
  const channels: Channel[] = [];
  for (const part of parts) {
    const named = BY_NAME.get(part);
    const several = named ? [named] : part.split(' ').map((word) => BY_NAME.get(word));
    for (const channel of several) {
      if (channel === undefined) return null;
      if (!channels.includes(channel)) channels.push(channel);
    }
  }
  return channels;
}

/** A header's words with the first channel that they name taken out, or `null` where they name none. */
export function withoutChannel(words: string): { readonly channel: Channel; readonly rest: string } | null {
  const parts = words.split(' ');
  for (let length = LONGEST_NAME; length >= 1; length -= 1) {
    for (let at = 0; at + length <= parts.length; at += 1) {
      const channel = BY_NAME.get(parts.slice(at, at + length).join(' '));
      if (channel) return { channel, rest: [...parts.slice(0, at), ...parts.slice(at + length)].join(' ') };
    }
  }
  return null;
}
