/**
 * Headers of columns in which a mark means "do not", found by what they are made of, since nobody can list them all. In folded
 * text, words between spaces. A consent is never read from such a header: "No newsletter: yes" is the opposite of one.
 */
const NOT =
  '(?:no|not|non|never|dont|don t|doesnt|doesn t|do not|does not|without|ne|nav|nedrikst|nevelas|nevelos|negrib|bez|nie|nicht|kein\\w*|ohne|pas|sans|sin|не|нет|без|mitte|ei|nera|nenori)';
const MARKETING =
  '(?:contact\\w*|market\\w*|solicit|e ?mails?|mail|mailing|sms|text|call|send|news|newsletters?|advert\\w*|promo\\w*|opt ?in|consent\\w*|subscribed|' +
  'reklam\\w*|jaunum\\w*|vestkop\\w*|sut\\w*|rakst\\w*|zvan\\w*|e ?pastu?s?|mark\\w*|sazin\\w*|piekri\\w*|' +
  'werbung|kontakt\\w*|zusend\\w*|publicid\\w*|publicit\\w*|enviar|contactar|contacter|envoyer|wysyl\\w*|zgod\\w*|' +
  'отправ\\w*|беспок\\w*|рассыл\\w*|звонить|писать|соглас\\w*|saata|reklaami\\w*|siust\\w*)';
const LEFT =
  '(?:unsub\\w*|opted ?out\\w*|opt ?outs?|hasoptedout\\w*|no longer subscribed|withdr\\w*|revok\\w*|complain\\w*|complaints?|black ?list\\w*|block ?list\\w*|suppressed\\w*|objection\\w*|objected|' +
  'nesut\\w*|nerakst\\w*|nezvan\\w*|nepiekri\\w*|atteic\\w*|atteik\\w*|atsauk\\w*|atsauc\\w*|atrakst\\w*|izrakst\\w*|iebild\\w*|iebilst|' +
  'widerruf\\w*|widerspr\\w*|abmeld\\w*|abgemeldet|werbesperre|desinscri\\w*|desabonn\\w*|opposition|retrait|baja|retirado|' +
  'wypisan\\w*|sprzeciw|wycofan\\w*|cofniecie|rezygnacja|отпис\\w*|отказ\\w*|отзыв|отозван\\w*|loobu\\w*|tagasi|atsisak\\w*|nesiust\\w*|atsaukt\\w*)';

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

/** Whether a header says no to something, so that no consent may be read from it. */
export function isNegated(words: string): boolean {
  return NEGATION.test(words);
}
