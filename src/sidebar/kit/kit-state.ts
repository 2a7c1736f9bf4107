import type { KitView } from '../../app/contract';
import type { Language } from '../named-in-contract';
import { CHANNELS, type Channel, PIECES, type Piece, TYPED, type Typed, type Wording } from './wording';

/** What the page knows. What the owner has not touched is null and follows the settings. It lives in this page's memory alone. */
export interface KitState {
  /** Of the page, before the settings have said theirs. */
  readonly firstLanguage: Language;
  readonly facts: KitView | null;
  readonly problem: string | null;
  /** Customers that are to be asked in these ways; null while that is not known. */
  readonly toAsk: number | null;
  readonly typed: Readonly<Record<Typed, string>>;
  readonly kitLanguage: Language | null;
  readonly channels: readonly Channel[] | null;
  readonly deadline: string | null;
  readonly pieces: readonly Piece[];
  /** The last thing that was said to who cannot see it, and shown beside the buttons. */
  readonly said: string;
}

/** The state that the page begins with. */
export function initialKit(firstLanguage: Language): KitState {
  return {
    firstLanguage,
    facts: null,
    problem: null,
    toAsk: null,
    typed: { company: '', what: '', howOften: '', withdraw: '', privacy: '', replyTo: '' },
    kitLanguage: null,
    channels: null,
    deadline: null,
    pieces: PIECES,
    said: '',
  };
}

/** The language of the page. */
export function pageLanguage({ facts, firstLanguage }: KitState): Language {
  return facts?.language ?? firstLanguage;
}

/** The language of what is printed. */
export function printLanguage(state: KitState): Language {
  return state.kitLanguage ?? pageLanguage(state);
}

/** What the pieces are made of as the state has it. */
export function wordingOf({ typed, channels, deadline, facts }: KitState): Wording {
  const trimmed = Object.fromEntries(TYPED.map((name) => [name, typed[name].trim()])) as Record<Typed, string>;
  const chosen = channels ?? facts?.channels ?? [];
  return {
    ...trimmed,
    channels: CHANNELS.filter((channel) => chosen.includes(channel)),
    deadline: deadline ?? facts?.deadline ?? '',
  };
}
