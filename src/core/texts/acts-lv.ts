import type { ActTexts } from './act-texts';

export const ACTS_LV: ActTexts = {
  receipt: {
    heading: { operation: 'Darbība', item: 'Apliecinājums', value: 'Saturs', done: 'Izdarīts' },
    items: {
      when: 'Dzēsts',
      deleted: 'No klientu lapas un visiem šī papildinājuma sarakstiem izdzēstās rindas',
      suppressed: 'Jauni ieraksti atteikumu sarakstā (tikai ar atslēgu veidotas jaucējvērtības)',
      changed: 'Apstiprinātās rindas, kas nav aiztiktas, jo pēc apstiprināšanas ir mainījušās',
      kept: 'Apstiprinātās rindas, kas paturētas, jo tās jāglabā saskaņā ar likumu',
      rules: 'Noteikumu versija',
      hash: 'Žurnāla ieraksta jaucējvērtība',
    },
    toDo: 'To no izklājlapas izdarīt nevar: parūpējieties par to un atzīmējiet.',
    checklist: {
      versions:
        'Šī faila versiju vēsture (izvēlne „Fails”, „Versiju vēsture”): ja arī tur datiem jāpazūd, izveidojiet tīru kopiju un veco failu izdzēsiet.',
      copies: 'Faila kopijas, eksporti un izdrukas, arī kolēģu veidotās',
      forms: 'Tās veidlapas atbildes, no kuras rindas nākušas',
      mailingTool:
        'E-pasta izsūtīšanas rīks, interneta veikals, grāmatvedība: izdzēsiet vai bloķējiet tos pašus cilvēkus arī tur',
      downloads: 'Lejupielādētie faili un e-pasta pielikumi',
      people:
        'Informējiet tos, kam datus esat nodevuši (GDPR 19. pants), un mēneša laikā atbildiet cilvēkam (12. panta 3. punkts)',
    },
  },
  columns: {
    stoppedOn: 'Mārketings pārtraukts',
    keepUntil: 'Glabāt līdz',
    reconfirmed: 'Pārapstiprināts',
    reconfirmedDate: 'Pārapstiprināšanas datums',
    optedOut: 'Atteicies',
    optedOutDate: 'Atteikuma datums',
  },
  nothingApproved: (list) => `Sarakstā „${list}” neviena rinda nav apstiprināta. Vispirms atzīmējiet rindas tur.`,
  noList: (list) => `Saraksta „${list}” vēl nav. Vispirms izveidojiet to un apstipriniet rindas.`,
  deleted: (rows) => `Izdzēstas rindas: ${rows}.`,
  stopped: (rows) => `Rindas, kurām mārketings pārtraukts: ${rows}.`,
  suppressed: (entries) => `Jauni ieraksti atteikumu sarakstā: ${entries}.`,
  changedSince: (rows, list) =>
    `Apstiprinātās rindas, kas kopš tā laika ir mainījušās un nav aiztiktas: ${rows}. Apskatiet tās sarakstā „${list}” un apstipriniet no jauna.`,
  keptByDuty: (rows, until) =>
    `Apstiprinātās rindas, kas nav izdzēstas, jo tās jāglabā saskaņā ar likumu${until === '' ? '' : ` līdz ${until}`}: ${rows}.`,
  noLongerMeant: (rows) => `Apstiprinātās rindas, kas šim sarakstam vairs nav domātas vai lapā vairs nav: ${rows}.`,
  seeReceipt: (tab) => `Apliecinājums ir lapā „${tab}”; tur arī tas, par ko vēl jāparūpējas ārpus šīs izklājlapas.`,
};
