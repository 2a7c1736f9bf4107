import { foldWords } from './fold';

// Stems of words by which a note speaks of health, belief, politics, origin, union or intimate life (GDPR Art. 9).
const STEMS =
  'diabet, alerg, allerg, asthma, astma, cancer, vezis, vezi, hiv, pregnan, grutniec, schwanger, disab, invalid, behindert, depress, epilep, dementia, wheelchair, ratinkrest, surgery, ' +
  'operacij, slimib, slims, slima, krankheit, illness, medication, medikament, catholic, katol, muslim, musulman, islam, jewish, ebrej, baptist, adventist, lutheran, luteran, orthodox, pareizticig, religio, ' +
  'political, partijas biedr, party member, trade union, arodbiedr, gewerkschaft, gay, lesbian, homoseks, roma tautib, ethnic';

const MENTIONED = new RegExp(` (?:${STEMS.split(', ').map(foldWords).join('|')})`);

/** Whether a note mentions what only few may write down at all; the owner is told, nothing is decided by it. */
export function mentionsSpecialCategory(note: string): boolean {
  return note.length > 2 && MENTIONED.test(` ${foldWords(note)}`);
}
