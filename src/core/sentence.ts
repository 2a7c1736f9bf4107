import type { Settings } from './company';
import { textsIn } from './texts/language';
import type { ChannelVerdict } from './verdict';

/**
 * The reason of a verdict in one sentence, with the law behind it. It names the channel where several are in use.
 * A sheet has some dozens of different sentences at most, so each is put together once.
 */
export function sentences({ language, channels }: Settings): (verdict: ChannelVerdict) => string {
  const texts = textsIn(language);
  const known = new Map<string, string>();
  return ({ rule, channel }) => {
    const key = `${rule.id} ${channel}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const law = cited(rule.law.map((id) => texts.laws[id]));
    const prefix = channels.length > 1 ? `${texts.channels[channel]}: ` : '';
    const sentence = `${prefix}${texts.reasons[rule.id].because} (${law}).`;
    known.set(key, sentence);
    return sentence;
  };
}

/** "GDPR Art. 7(3), Art. 21(3); CJEU C-61/19": a source that was just named is not named again. */
export function cited(laws: readonly string[]): string {
  return laws.reduce((text, law, at) => {
    const [source, ...place] = law.split(' ');
    const isSame = at > 0 && place.length > 0 && laws[at - 1]?.split(' ')[0] === source;
    return `${text}${isSame ? ', ' : text === '' ? '' : '; '}${isSame ? place.join(' ') : law}`;
  }, '');
}
