import type { Answer, ColumnView, CustomersView } from '../../app/contract';
import type { SettingKey, SourceQuestion } from '../named-in-contract';
import { PLACE } from '../place-names';
import type { Ask } from '../server';
import type { Store } from '../store';
import { textsIn } from '../texts/in-language';
import { attempt } from './attempt';
import { latestOnly } from './latest-answer';
import { type Looking, withColumns } from './look';

/** Saving what the user answers, at once and each for itself. */
export interface Answering {
  readonly column: (column: ColumnView, fact: string) => void;
  readonly question: (source: string, question: SourceQuestion, answer: '' | 'yes' | 'no') => void;
  readonly setting: (key: SettingKey, value: string) => void;
}

/** Makes the ways of saving. */
export function answering(store: Store, ask: Ask, look: Looking): Answering {
  const senders = new Map<string, (value: string) => void>();

  const enter = (place: string, value: string, send: (value: string) => Promise<unknown>, apart = ''): void => {
    // Emptied first: the same word said twice would be read out once.
    store.change((state) => ({ drafts: { ...state.drafts, [place]: value }, said: '' }));
    const sender = senders.get(place + apart) ?? latestOnly(send);
    senders.set(place + apart, sender);
    sender(value);
  };
  const save = <Value>(place: string, saving: () => Promise<Answer<Value>>, then: (value: Value) => void) =>
    attempt(store, place, saving, (value) => {
      store.change((state) => ({ saved: place, said: textsIn(state.language).saved }));
      then(value);
    });

  return {
    column: ({ at, header }, fact) => {
      const correct = (value: string) =>
        save(
          PLACE.column(at),
          () => ask('correctColumn', at, header, value),
          (view) => {
            store.change(withColumns(view));
            look.recount();
          },
        );
      // Another column may stand in this place by now: its header tells.
      enter(PLACE.column(at), fact, correct, header);
    },
    question: (source, question, answer) => {
      const place = PLACE.question(source, question);
      enter(place, answer, (value) =>
        save(place, () => ask('answerSource', source, question, value as typeof answer), look.recount),
      );
    },
    setting: (key, entered) => {
      const place = PLACE.setting(key);
      enter(place, entered, (value) =>
        save(
          place,
          () => ask('answerSetting', key, value),
          () => {
            store.change((state) => ({ customers: withSetting(state.customers, key, value) }));
            if (key === 'language') look.columns();
            look.recount();
          },
        ),
      );
    },
  };
}

/** The view as if it had been asked for after the setting was saved; what comes of it is counted anew. */
function withSetting(view: CustomersView | null, key: SettingKey, value: string): CustomersView | null {
  if (view === null) return null;
  return { ...view, settings: view.settings.map((setting) => (setting.key === key ? { ...setting, value } : setting)) };
}
