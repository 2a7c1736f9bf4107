/**
 * Headers of columns in which a mark means "do not", found by what they are made of, since nobody can list them all. In folded
 * text, words between spaces. A consent is never read from such a header: "No newsletter: yes" is the opposite of one.
 */
/** "Customer no", "No. of e-mails": a number and no negation. */
const NO =
  '(?<!(?:customer|client|phone|tel|telephone|mobile|contact|account|card|member|ref|order|invoice|item|serial) )no(?! of )';
const NOT = `(?:${NO}|not|non|never|dont|don t|doesnt|doesn t|do not|does not|without|ne|nav|nedrikst|nevelas|nevelos|negrib|bez|nie|nicht|kein\\S*|ohne|pas|sans|sin|не|нет|без|mitte|ei|nera|nenori)`;
const MARKETING =
  '(?:contact\\S*|market\\S*|solicit|e ?mails?|mail|mailing|sms|text|call|send|news|newsletters?|advert\\S*|promo\\S*|opt ?in|consent\\S*|subscribed|' +
  'reklam\\S*|jaunum\\S*|vestkop\\S*|sut\\S*|rakst\\S*|zvan\\S*|e ?pastu?s?|mark\\S*|sazin\\S*|piekri\\S*|' +
  'werbung|kontakt\\S*|zusend\\S*|publicid\\S*|publicit\\S*|enviar|contactar|contacter|envoyer|wysyl\\S*|zgod\\S*|' +
  'отправ\\S*|беспок\\S*|рассыл\\S*|звонить|писать|соглас\\S*|saata|reklaami\\S*|siust\\S*)';
// Latvian reviews (atsauksmes), references (atsauce) and issued invoices (izrakstīts) are none of it.
const LEFT =
  '(?:sudzib\\S*|bloke\\S*|blocked|melnais saraksts|robinson\\S*|do not disturb|unsub\\S*|opted ?out\\S*|opt ?outs?|hasoptedout\\S*|no longer subscribed|withdr\\S*|revok\\S*|complain\\S*|complaints?|black ?list\\S*|block ?list\\S*|suppressed\\S*|objection\\S*|objected|' +
  'nesut\\S*|nerakst\\S*|nezvan\\S*|nepiekri\\S*|atteic\\S*|atteik\\S*|atsauk(?!sm)\\S*|atsauca|atsaucis|atsaukusi|atrakst\\S*|izrakstij\\S*|iebild\\S*|iebilst|' +
  'widerruf\\S*|widerspr\\S*|abmeld\\S*|abgemeldet|werbesperre|desinscri\\S*|desabonn\\S*|opposition|retrait|baja|retirado|' +
  'wypisan\\S*|sprzeciw|wycofan\\S*|cofniecie|rezygnacja|отпис\\S*|отказ\\S*|отзыв|отозван\\S*|loobu\\S*|tagasi|atsisak\\S*|nesiust\\S*|atsaukt\\S*)';

const NEGATED = new RegExp(`(?:^| )${NOT} (?:\\S+ ){0,3}?${MARKETING}(?: |$)`, 'u');
const NEGATION = new RegExp(`(?:^| )${NOT}(?: |$)`, 'u');
const LEAVING = new RegExp(`(?:^| )${LEFT}(?: |$)`, 'u');
/** Ways of leaving that were offered, links and the like: not that anybody took them. */
const OFFERED =
  /(?:^| )(?:offered|offer|possible|possibility|available|included|link|links|url|could|can|iespeja|iespejas|piedavat\w*|moglichkeit|possibilite|lien|saite)(?: |$)|moglichkeit/u;
const DATED =
  /(?:^| )(?:date|on|at|time|timestamp|day|since|datums|datuma|laiks|kad|am|datum|seit|le|fecha|data|kuupaev|дата|когда)(?: |$)/u;

/** Whether the folded words of a header name a column of opt-outs, and whether it is one of their days. */
export function optOutHeader(words: string): 'optedOut' | 'optedOutDate' | null {
  if (OFFERED.test(words)) return null;
  if (!LEAVING.test(words) && !NEGATED.test(words)) return null;
  return DATED.test(words) ? 'optedOutDate' : 'optedOut';
}

/** Whether a text tells that somebody has left, in whatever words stand around it: "Unsubscribed by user". */
export function tellsOfLeaving(words: string): boolean {
  return LEAVING.test(words) && !NEGATION.test(words);
}

/** Whether a header says no to something, so that no consent may be read from it. */
export function isNegated(words: string): boolean {
  return NEGATION.test(words);
}
