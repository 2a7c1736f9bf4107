import type { Answer } from '../../core/facts';
import { ANY_SOURCE, SOURCE_QUESTIONS, sourceRegister } from '../../core/read/source-register';
import type { AllTexts } from '../../core/texts/task-texts';
import { GOOD_ANSWERS, type Worths } from '../../core/what-if';
import type { Judgement } from '../classify';
import type { QuestionView, SourceView } from '../contract';
import { countSources, sourceTabKey } from '../sources-tab';

/** The sources that rows name, with their questions: whatever frees the most customers first. */
export function sourceViews(
  { table, judged, company }: Judgement,
  { sources: worths }: Worths,
  texts: AllTexts,
): readonly SourceView[] {
  const register = sourceRegister(company.sources);
  const lines = new Map(company.sources.map((line) => [sourceTabKey(line.source), line]));
  const views = [...countSources(table, judged)].map(([key, { name, rows }]): SourceView => {
    const worth = worths.get(key);
    const line = lines.get(key);
    // What the name gives away, where no line says anything.
    const byName = sourceRegister([])(key === ANY_SOURCE ? '' : name);
    const inForce = register(key === ANY_SOURCE ? '' : name);
    const questions = SOURCE_QUESTIONS.map((question, at): QuestionView => {
      const answer = answered(line?.[question] ?? 'unknown');
      return {
        question,
        asks: texts.sourcesTab.questions[at] ?? '',
        answer,
        byName: answered(byName[question]),
        good: GOOD_ANSWERS[question],
        frees: worth?.questions[question].alone ?? 0,
        waiting: worth?.questions[question].waiting ?? 0,
        open: inForce[question] === 'unknown',
      };
    });
    return {
      key,
      name: key === ANY_SOURCE ? texts.sourcesTab.rest.replace(/^\*\s*/, '') : name,
      rows,
      frees: worth?.alone ?? 0,
      waiting: worth?.waiting ?? 0,
      questions: [...questions].sort(usefulFirst),
    };
  });
  return views.sort((one, other) => usefulFirst(one, other) || other.rows - one.rows);
}

function usefulFirst(one: Pick<SourceView, 'waiting' | 'frees'>, other: Pick<SourceView, 'waiting' | 'frees'>): number {
  return other.waiting - one.waiting || other.frees - one.frees;
}

function answered(answer: Answer): '' | 'yes' | 'no' {
  return answer === 'unknown' ? '' : answer;
}
