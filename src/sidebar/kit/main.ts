import { show } from '../dom/show';
import { askGoogle } from '../server';
import { languageOfBrowser } from '../texts/in-language';
import { copyText } from './copy-text';
import { kitTextsIn, printTextsIn } from './in-language';
import { type KitActs, kitPage } from './kit-page';
import { initialKit, type KitState, pageLanguage, printLanguage, wordingOf } from './kit-state';
import { formText } from './statements';

let state = initialKit(languageOfBrowser(navigator.language));

const acts: KitActs = {
  type: (name, text) => change({ typed: { ...state.typed, [name]: text } }),
  chooseLanguage: (kitLanguage) => change({ kitLanguage }),
  chooseChannel: (channel, wanted) => change({ channels: withOrWithout(wordingOf(state).channels, channel, wanted) }),
  chooseDeadline: (deadline) => change({ deadline }),
  choosePiece: (piece, wanted) => change({ pieces: withOrWithout(state.pieces, piece, wanted), said: '' }),
  print: () => {
    const { nothingChosen } = kitTextsIn(pageLanguage(state));
    change({ said: state.pieces.length === 0 ? nothingChosen : '' });
    if (state.pieces.length > 0) window.print();
  },
  copyFormText: () => {
    const { copied, notCopied } = kitTextsIn(pageLanguage(state));
    const isCopied = copyText(formText(wordingOf(state), printTextsIn(printLanguage(state))));
    change({ said: isCopied ? copied : notCopied });
  },
  askAgain: () => void begin(),
};

function change(by: Partial<KitState>): void {
  state = { ...state, ...by };
  document.documentElement.lang = pageLanguage(state);
  show(document.body, kitPage(state, acts));
}

function withOrWithout<Value>(values: readonly Value[], value: Value, wanted: boolean): readonly Value[] {
  const others = values.filter((one) => one !== value);
  return wanted ? [...others, value] : others;
}

/** Asks for what the settings say, then how many customers there are to ask; the page can be used meanwhile and without. */
async function begin(): Promise<void> {
  const texts = kitTextsIn(pageLanguage(state));
  try {
    const answer = await askGoogle('kitFacts');
    if (answer.state === 'failed') return change({ problem: `${texts.noSettings} ${answer.message}` });
    change({ facts: answer.value, problem: null });
  } catch {
    return change({ problem: texts.noAnswer });
  }
  change({ toAsk: await customersToAsk() });
}

/** How many customers are to be asked another way; null where the sheet cannot be judged: the sidebar says why. */
async function customersToAsk(): Promise<number | null> {
  try {
    const answer = await askGoogle('lookAtCustomers');
    if (answer.state === 'failed') return null;
    const asks = answer.value.reasons.flatMap(({ actions }) =>
      actions.filter((one) => one.action === 'ASK_ANOTHER_WAY'),
    );
    return asks.reduce((sum, { rows }) => sum + rows, 0);
  } catch {
    return null;
  }
}

change({});
void begin();
