import { textOf } from '../../core/cell';
import { Refusal } from '../../core/problem';
import { ANY_SOURCE, SOURCE_QUESTIONS, sourceKey } from '../../core/read/source-register';
import { textsIn } from '../../core/texts/language';
import type { Change, TabContent, Written } from '../change';
import { companyTabs, judgeCustomers } from '../classify';
import { companyOf } from '../company';
import { countSources, sourceTabKey } from '../sources-tab';
import type { Workbook } from '../workbook';
import { languageOfTab, lineOf } from './write-down';

/**
 * Writes an answer about a source into the Sources tab; the tab and the source's line are made where they are missing.
 *
 * @param source its key, `*` for all the rest.
 * @param answer `yes`, `no`, or `''` for none.
 * @throws Refusal where the question, the answer or the sheet cannot be used, or no row names the source; nothing is written then.
 */
export function answerSource(workbook: Workbook, source: string, question: string, answer: string): void {
  const column = (SOURCE_QUESTIONS as readonly string[]).indexOf(question) + 1;
  if (column === 0 || !['', 'yes', 'no'].includes(answer)) {
    throw new Refusal({ code: 'source-answer-unusable', source, found: `${question} ${answer}`, place: {} });
  }
  const key = source === ANY_SOURCE ? ANY_SOURCE : sourceKey(source);
  const standing = workbook.tab('sources');
  const line = lineOf(standing?.values ?? [], (label) => label !== '' && sourceTabKey(label) === key);
  if (standing !== null && line !== null && line > 0) {
    const language = languageOfTab(standing.values, ({ sourcesTab: words }) => words.source, {
      // Asked for only where the user has renamed the heading.
      get language() {
        return companyOf(workbook).settings.language;
      },
    });
    const label = textOf(standing.values[line]?.[0]);
    workbook.apply([
      { kind: 'write-answer', tab: 'sources', line, label, column, value: inWords(answer, language), as: 'text' },
    ]);
    return;
  }
  const judgement = judgeCustomers(workbook);
  // A source that no row names any more would get no line, and the answer would be lost without a word.
  if (key !== ANY_SOURCE && !countSources(judgement.table, judgement.judged).has(key)) {
    throw new Refusal({ code: 'sheet-changed', sheet: judgement.table.sheetName });
  }
  const value = inWords(answer, judgement.company.settings.language);
  workbook.apply(companyTabs(workbook, judgement).map((change) => withAnswer(change, key, column, value)));
}

function inWords(answer: string, language: Parameters<typeof textsIn>[0]): Written {
  const { answers } = textsIn(language);
  return answer === 'yes' || answer === 'no' ? answers[answer] : '';
}

function withAnswer(change: Change, key: string, column: number, value: Written): Change {
  if (change.kind !== 'write-tab' || change.content.tab !== 'sources') return change;
  const content: TabContent = {
    ...change.content,
    lines: change.content.lines.map((line) =>
      sourceTabKey(textOf(line[0])) === key ? line.map((cell, at) => (at === column ? value : cell)) : line,
    ),
  };
  return { ...change, content };
}
