/** What a language calls the months and the days, January and Sunday first. */
export interface LocaleNames {
  /** As they stand beside a day: `1. marta`, `1 марта`. */
  readonly months: readonly string[];
  /** As they stand alone, where the language tells the two apart. */
  readonly monthsAlone?: readonly string[];
  readonly shortMonths: readonly string[];
  readonly days: readonly string[];
  readonly shortDays: readonly string[];
}

/** By language, as the Unicode locale data have them. */
export const NAMES_BY_LANGUAGE: Readonly<Record<string, LocaleNames>> = {
  en: {
    months: words('January February March April May June July August September October November December'),
    shortMonths: words('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'),
    days: words('Sunday Monday Tuesday Wednesday Thursday Friday Saturday'),
    shortDays: words('Sun Mon Tue Wed Thu Fri Sat'),
  },
  lv: {
    months: words(
      'janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris',
    ),
    shortMonths: words('janv. febr. marts apr. maijs jūn. jūl. aug. sept. okt. nov. dec.'),
    days: words('svētdiena pirmdiena otrdiena trešdiena ceturtdiena piektdiena sestdiena'),
    shortDays: words('svētd. pirmd. otrd. trešd. ceturtd. piektd. sestd.'),
  },
  de: {
    months: words('Januar Februar März April Mai Juni Juli August September Oktober November Dezember'),
    shortMonths: words('Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.'),
    days: words('Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag'),
    shortDays: words('So Mo Di Mi Do Fr Sa'),
  },
  lt: {
    months: words('sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio'),
    monthsAlone: words(
      'sausis vasaris kovas balandis gegužė birželis liepa rugpjūtis rugsėjis spalis lapkritis gruodis',
    ),
    shortMonths: words('saus. vas. kov. bal. geg. birž. liep. rugp. rugs. spal. lapkr. gruod.'),
    days: words('sekmadienis pirmadienis antradienis trečiadienis ketvirtadienis penktadienis šeštadienis'),
    shortDays: words('sk pr an tr kt pn št'),
  },
  et: {
    months: words('jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember'),
    shortMonths: words('jaan veebr märts apr mai juuni juuli aug sept okt nov dets'),
    days: words('pühapäev esmaspäev teisipäev kolmapäev neljapäev reede laupäev'),
    shortDays: words('P E T K N R L'),
  },
  ru: {
    months: words('января февраля марта апреля мая июня июля августа сентября октября ноября декабря'),
    monthsAlone: words('январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'),
    shortMonths: words('янв. февр. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек.'),
    days: words('воскресенье понедельник вторник среда четверг пятница суббота'),
    shortDays: words('вс пн вт ср чт пт сб'),
  },
  fr: {
    months: words('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
    shortMonths: words('janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'),
    days: words('dimanche lundi mardi mercredi jeudi vendredi samedi'),
    shortDays: words('dim. lun. mar. mer. jeu. ven. sam.'),
  },
  es: {
    months: words('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
    shortMonths: words('ene feb mar abr may jun jul ago sept oct nov dic'),
    days: words('domingo lunes martes miércoles jueves viernes sábado'),
    shortDays: words('dom lun mar mié jue vie sáb'),
  },
  pl: {
    months: words('stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'),
    monthsAlone: words(
      'styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień',
    ),
    shortMonths: words('sty lut mar kwi maj cze lip sie wrz paź lis gru'),
    days: words('niedziela poniedziałek wtorek środa czwartek piątek sobota'),
    shortDays: words('niedz. pon. wt. śr. czw. pt. sob.'),
  },
  fi: {
    months: words(
      'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
    ),
    monthsAlone: words(
      'tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu',
    ),
    shortMonths: words('tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu'),
    days: words('sunnuntai maanantai tiistai keskiviikko torstai perjantai lauantai'),
    shortDays: words('su ma ti ke to pe la'),
  },
  sv: {
    months: words('januari februari mars april maj juni juli augusti september oktober november december'),
    shortMonths: words('jan. feb. mars apr. maj juni juli aug. sep. okt. nov. dec.'),
    days: words('söndag måndag tisdag onsdag torsdag fredag lördag'),
    shortDays: words('sön mån tis ons tors fre lör'),
  },
  it: {
    months: words('gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'),
    shortMonths: words('gen feb mar apr mag giu lug ago set ott nov dic'),
    days: words('domenica lunedì martedì mercoledì giovedì venerdì sabato'),
    shortDays: words('dom lun mar mer gio ven sab'),
  },
  nl: {
    months: words('januari februari maart april mei juni juli augustus september oktober november december'),
    shortMonths: words('jan feb mrt apr mei jun jul aug sep okt nov dec'),
    days: words('zondag maandag dinsdag woensdag donderdag vrijdag zaterdag'),
    shortDays: words('zo ma di wo do vr za'),
  },
};

function words(text: string): readonly string[] {
  return text.split(' ');
}
