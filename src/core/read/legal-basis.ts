import type { LegalBasis } from '../facts';
import { foldWords } from './fold';

// Stems: a basis is named in a phrase, as in HubSpot's "Performance of a contract".
const STEMS: readonly (readonly [Exclude<LegalBasis, 'unknown' | 'none'>, readonly string[]])[] = [
  [
    'legitimate-interest',
    [
      'legitimate interest',
      'leģitīm',
      'berechtigtes interesse',
      'intérêt légitime',
      'interés legítimo',
      'prawnie uzasadnion',
    ],
  ],
  [
    'legal-obligation',
    [
      'legal obligation',
      'legal duty',
      'statutory',
      'juridisk',
      'likum',
      'grāmatved',
      'accounting',
      'invoice',
      'rēķin',
      'tax',
      'nodok',
      'rechtliche verpflichtung',
      'obligation légale',
      'obligación legal',
      'obowiązek prawny',
    ],
  ],
  [
    'contract',
    [
      'contract',
      'līgum',
      'agreement with customer',
      'vertrag',
      'contrat',
      'contrato',
      'umow',
      'договор',
      'leping',
      'sutart',
    ],
  ],
  [
    'consent',
    ['consent', 'piekriš', 'einwilligung', 'consentement', 'consentimiento', 'zgod', 'согласие', 'nõusolek', 'sutikim'],
  ],
];
const FOLDED = STEMS.map(([basis, stems]) => [basis, stems.map(foldWords)] as const);
const NONE = new Set(['none', 'no', 'nav', 'nē', 'not applicable', 'keine', 'aucune', 'brak'].map(foldWords));

/** The legal basis that a cell names; `unknown` where it is blank or not understood, so that it keeps nothing. */
export function readLegalBasis(text: string): LegalBasis {
  const words = foldWords(text);
  if (words === '') return 'unknown';
  if (NONE.has(words)) return 'none';
  const padded = ` ${words}`;
  // "No contract" names none.
  if (/^(no|not|without|nav|bez|nie|kein\w*|ohne|sans|sin|без|нет) /.test(words)) return 'unknown';
  return FOLDED.find(([, stems]) => stems.some((stem) => padded.includes(` ${stem}`)))?.[0] ?? 'unknown';
}
