import { makeActs } from './acts/acts';
import { show } from './dom/show';
import { inTurn } from './in-turn';
import { rememberedPlace } from './remembered-place';
import { askGoogle } from './server';
import { sidebar } from './sidebar';
import { initialState, type State } from './state';
import { createStore } from './store';
import { languageOfBrowser, textsIn } from './texts/in-language';

// So that the columns are there before the long look at all customers begins.
const IDLE_MILLISECONDS = 1200;

const { step, unfolded } = rememberedPlace();
const store = createStore(initialState(languageOfBrowser(navigator.language), step, unfolded), showState);
const acts = makeActs(store, inTurn(askGoogle));

function showState(state: State): void {
  document.documentElement.lang = state.language;
  show(document.body, sidebar({ state, texts: textsIn(state.language), acts }));
}

showState(store.get());
acts.lookAtColumns();
acts.run.findLeftOver();
if (step === null || step === 'columns') setTimeout(acts.lookAtCustomers, IDLE_MILLISECONDS);
else acts.lookAtCustomers();
