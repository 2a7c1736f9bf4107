import type { TaskActTexts } from './act-texts';
import type { Templates } from './templates';

export const TASK_ACTS_LV: Templates<TaskActTexts> = {
  receipt: {
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
  },
  confirmed: 'No jauna {0:apstiprināta|apstiprinātas} {#0} {0:rinda|rindas}.',
  declined: '{0:Atteikusies|Atteikušās} {#0} {0:rinda; tā|rindas; tās} ir arī atteikumu sarakstā.',
  nothingNew: 'Nav atbilžu, kuru klientu lapā vēl nebūtu.',
  open: '{#0} {0:atbilde nav pārnesta un paliek|atbildes nav pārnestas un paliek} savā vietā:',
  openOne: '„{0}”, {1}. rinda: {2}',
  openMore: '… un vēl {#0}.',
  campaignOver:
    'Kampaņa ir beigusies. Tie, kas nav atbildējuši, tagad ir sarakstā: dzēst {#0} {0:rindu|rindas}, pārtraukt mārketingu: {#1}.',
  nothingApproved: 'Sarakstā „{0}” neviena rinda nav apstiprināta. Vispirms atzīmējiet rindas tur.',
  noList: 'Saraksta „{0}” vēl nav. Vispirms izveidojiet to un apstipriniet rindas.',
  deleted: '{0:Izdzēsta|Izdzēstas} {#0} {0:rinda|rindas}.',
  stopped: 'Mārketings pārtraukts {#0} {0:rindai|rindām}.',
  suppressed: 'Atteikumu sarakstā {#0} {0:jauns ieraksts|jauni ieraksti}.',
  changedSince:
    '{#0} {0:apstiprinātā rinda|apstiprinātās rindas} kopš tā laika ir {0:mainījusies un nav aiztikta: apskatiet to|mainījušās un nav aiztiktas: apskatiet tās} sarakstā „{1}” un apstipriniet no jauna.',
  keptByDuty:
    '{#0} {0:apstiprinātā rinda nav izdzēsta, jo tā|apstiprinātās rindas nav izdzēstas, jo tās} jāglabā saskaņā ar likumu.',
  keptByDutyUntil:
    '{#0} {0:apstiprinātā rinda nav izdzēsta, jo tā|apstiprinātās rindas nav izdzēstas, jo tās} saskaņā ar likumu jāglabā līdz {1}.',
  noLongerMeant:
    '{#0} {0:apstiprinātā rinda|apstiprinātās rindas} šim sarakstam vairs nav {0:domāta|domātas} vai lapā vairs nav.',
  seeReceipt: 'Apliecinājums ir lapā „{0}”; tur arī tas, par ko vēl jāparūpējas ārpus šīs izklājlapas.',
  preview: {
    confirms: 'No jauna apstiprinās {#0} {0:rindu|rindas}, ierakstot arī dienu.',
    declines: '{#0} {0:rindā|rindās} ierakstīs atteikšanos; atteikumu sarakstā tā būs arī.',
    makesColumn: 'Pa labi no jūsu kolonnām izveidos kolonnu „{0}”.',
    campaignOver:
      'Kampaņa ir beigusies: tie, kas nav atbildējuši, nonāks sarakstā – dzēst {#0} {0:rindu|rindas}, pārtraukt mārketingu: {#1}.',
    answersFirst: 'Vispirms pārnesīs atbildes, kas vēl gaida: {#0} {0:rinda|rindas}.',
    deletes: 'Izdzēsīs {#0} {0:rindu|rindas} – gan šeit, gan visos papildinājuma sarakstos.',
    stops: 'Mārketingu pārtrauks {#0} {0:rindai; tā|rindām; tās} paliks lapā.',
    suppresses: 'Atteikumu sarakstā nāks klāt {#0} {0:jauns ieraksts|jauni ieraksti}.',
    changedSince:
      '{#0} {0:apstiprinātā rinda|apstiprinātās rindas} kopš tā laika ir {0:mainījusies un netiks aiztikta: apskatiet to|mainījušās un netiks aiztiktas: apskatiet tās} sarakstā „{1}” un apstipriniet no jauna.',
    keptByDuty:
      '{#0} {0:apstiprinātā rinda paliks, jo tā|apstiprinātās rindas paliks, jo tās} jāglabā saskaņā ar likumu.',
    keptByDutyUntil:
      '{#0} {0:apstiprinātā rinda paliks, jo tā|apstiprinātās rindas paliks, jo tās} saskaņā ar likumu jāglabā līdz {1}.',
  },
};
