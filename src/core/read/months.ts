import { foldWords } from './fold';

// Twelve names a line, January first, as a date is written in the language: a second line has the form after a day.
const NAMES: readonly string[] = [
  'january february march april may june july august september october november december',
  'jan feb mar apr may jun jul aug sep oct nov dec',
  'janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris',
  'janvārī februārī martā aprīlī maijā jūnijā jūlijā augustā septembrī oktobrī novembrī decembrī',
  'janvāra februāra marta aprīļa maija jūnija jūlija augusta septembra oktobra novembra decembra',
  'januar februar märz april mai juni juli august september oktober november dezember',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  'styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień',
  'sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio',
  'jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember',
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
];

const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((line) => line.split(' ').map((name, month) => [foldWords(name), month + 1] as const)),
);

/** The month, 1 to 12, that a folded word names. */
export function monthOf(word: string): number | undefined {
  return MONTHS.get(word) ?? (word === 'sept' ? 9 : undefined);
}
