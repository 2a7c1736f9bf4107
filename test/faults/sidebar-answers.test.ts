import type { Answer } from '../../src/app/contract';
import type { WorkbookData } from '../../src/local/workbook';
import { endures } from './endures';
import type { Operation } from './every-call';
import { shop } from './shop';
import { judged } from './states';

const UNSUBSCRIBED = 8;

/** Asks as the sidebar does. */
function asks(name: string, ...args: readonly unknown[]): Operation {
  return (host) => {
    const answer = host.ask(name, args) as Answer<unknown>;
    return answer.state === 'done' ? { isDone: true, words: [] } : { isDone: false, words: [answer.message] };
  };
}

/** Types as a person does; nobody is told what becomes of the trigger, but it says so in the log. */
const typesAnOptOut: Operation = (host) => {
  host.type({ sheetId: 0, row: 2, column: UNSUBSCRIBED }, 'yes');
  return { isDone: host.log.length === 0, words: host.alerts.map(({ prompt }) => prompt) };
};

/** The cell holds the opt-out already, and its row the zone of before. */
function edited(): WorkbookData {
  const book = judged();
  book.sheets[0]?.values[2]?.splice(UNSUBSCRIBED, 1, 'yes');
  return book;
}

endures('saying what a column holds, before there is any tab', asks('correctColumn', 9, 'Notes', 'ignored'), () =>
  shop(),
);
endures('saying what a column holds', asks('correctColumn', 9, 'Notes', 'ignored'), judged);
endures('answering about the company', asks('answerSetting', 'strategy', 'GREY'), judged);
endures('answering about the company for the first time', asks('answerSetting', 'procedureAdopted', '2025-12-01'), () =>
  shop(),
);
endures('answering about a source', asks('answerSource', 'web', 'preTicked', 'yes'), judged);
endures('answering about a source for the first time', asks('answerSource', 'fair', 'thirdParty', 'yes'), () => shop());
endures('typing an opt-out', typesAnOptOut, edited);
