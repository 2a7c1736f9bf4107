import type { Language } from '../../core/company';

/** Why an answer could not be written down. */
export type OpenCode =
  | 'nobody'
  | 'several'
  | 'unclear'
  | 'needs-its-day'
  | 'in-the-future'
  | 'too-early'
  | 'not-later'
  | 'refused-before'
  | 'formula'
  | 'in-the-way';

/** Titles of the columns that answers are written into, and why some could not be. */
export interface AnswerTexts {
  readonly titles: Readonly<Record<'reconfirmed' | 'reconfirmedDate' | 'optedOut' | 'optedOutDate', string>>;
  readonly yes: string;
  readonly open: Readonly<Record<OpenCode, string>>;
}

const EN: AnswerTexts = {
  titles: {
    reconfirmed: 'Reconfirmed',
    reconfirmedDate: 'Reconfirmed on',
    optedOut: 'Opted out',
    optedOutDate: 'Opted out on',
  },
  yes: 'yes',
  open: {
    nobody: 'No customer has this address or number.',
    several: 'Several people have this number. Write the answer beside the right one yourself.',
    unclear: 'The answer is neither a clear yes nor a clear no. It is not taken for a yes.',
    'needs-its-day': 'A confirmation needs its day: without one it proves nothing. Write the day beside the answer.',
    'in-the-future': 'The day is still to come. Correct it.',
    'too-early': 'The day is before the GDPR came into force on 24 May 2016, so the answer proves nothing.',
    'not-later':
      'The answer is not later than the consent in the sheet: it is that consent itself, and confirms nothing again.',
    'refused-before':
      'The sheet says that this person refused, later or on a day that is not known. The refusal stays.',
    formula: 'A formula fills the cell, so nothing is written over it.',
    'in-the-way': 'What already stands in the columns for the answer leaves no place for it. Write it in yourself.',
  },
};

const LV: AnswerTexts = {
  titles: {
    reconfirmed: 'Pārapstiprināts',
    reconfirmedDate: 'Pārapstiprināšanas datums',
    optedOut: 'Atteicies',
    optedOutDate: 'Atteikšanās datums',
  },
  yes: 'jā',
  open: {
    nobody: 'Neviena klienta ierakstā nav šīs adreses vai numura.',
    several: 'Šis numurs ir vairākiem cilvēkiem. Ierakstiet atbildi pie īstā paši.',
    unclear: 'Atbilde nav ne skaidrs „jā”, ne skaidrs „nē”. Par piekrišanu tā netiek uzskatīta.',
    'needs-its-day': 'Apstiprinājumam vajag datumu: bez tā tas neko nepierāda. Ierakstiet datumu blakus atbildei.',
    'in-the-future': 'Šis datums vēl nav pienācis. Izlabojiet to.',
    'too-early': 'Datums ir pirms VDAR stāšanās spēkā 2016. gada 24. maijā, tāpēc atbilde neko nepierāda.',
    'not-later':
      'Atbilde nav vēlāka par tabulā ierakstīto piekrišanu: tā ir pati šī piekrišana un neko neapstiprina no jauna.',
    'refused-before':
      'Tabulā rakstīts, ka šis cilvēks ir atteicies – vēlāk vai nezināmā dienā. Atteikums paliek spēkā.',
    formula: 'Šūnu aizpilda formula, tāpēc tai pāri nekas netiek rakstīts.',
    'in-the-way': 'Atbildei paredzētajās kolonnās jau ir kaut kas cits. Ierakstiet to paši.',
  },
};

const BY_LANGUAGE: Readonly<Record<Language, AnswerTexts>> = { en: EN, lv: LV };

export function answerTextsIn(language: Language): AnswerTexts {
  return BY_LANGUAGE[language];
}
