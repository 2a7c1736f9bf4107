import type { LawId } from '../law';

/** What each source of law says, in a sentence, for those who read the rules; the add-on itself only cites. */
export const LAW_GISTS_LV: Readonly<Record<LawId, string>> = {
  'gdpr-4-11': 'Piekrišana ir brīvi sniegta, konkrēta, apzināta un viennozīmīga pašas personas rīcība.',
  'gdpr-5-2': 'Uzņēmumam jāspēj pierādīt, ka tas ievēro datu apstrādes principus.',
  'gdpr-6-1-a': 'Apstrāde ir likumīga, ja persona tai ir piekritusi.',
  'gdpr-7-1': 'Uzņēmumam jāspēj pierādīt piekrišanu.',
  'gdpr-7-3': 'Piekrišanu var atsaukt jebkurā laikā un tikpat viegli, kā to dot.',
  'gdpr-8-1': 'Līdz valstī noteiktajam vecumam (no 13 līdz 16 gadiem) piekrišanai vajadzīga vecāku atļauja.',
  'gdpr-17-1': 'Datus dzēš pēc pieprasījuma vai tad, kad to glabāšanai vairs nav pamata.',
  'gdpr-18': 'Datus, kuru apstrāde ir ierobežota, drīkst tikai glabāt.',
  'gdpr-21-2': 'Ikviens jebkurā laikā var iebilst pret tiešo tirgvedību (mārketingu).',
  'gdpr-21-3': 'Pēc iebilduma datus mārketingam vairs neizmanto.',
  'gdpr-24-2': 'Ja tas ir samērīgi, uzņēmums pieņem datu aizsardzības politiku.',
  'gdpr-25': 'Datu aizsardzība pēc noklusējuma: šaubu gadījumā izvēlas to, kas personu aizsargā vairāk.',
  'gdpr-recital-32': 'Klusēšana, iepriekš atzīmētas rūtiņas un bezdarbība nav piekrišana.',
  'gdpr-recital-171': 'Pirms GDPR dota piekrišana ir derīga arī tālāk, ja tā jau tolaik atbilda GDPR nosacījumiem.',
  'cjeu-planet49':
    'Planet49: iepriekš atzīmēta rūtiņa nav derīga piekrišana arī saskaņā ar noteikumiem, kas bija spēkā pirms GDPR.',
  'cjeu-orange-romania': 'Orange Romania: darbinieka atzīmēta rūtiņa nepierāda, ka persona ir piekritusi.',
  'edpb-consent': 'Pieņēmums, ka persona ir piekritusi, bez pieraksta GDPR prasībām neatbilst.',
  'eprivacy-13-1':
    'Mārketingam e-pastā un īsziņās vajadzīga iepriekšēja piekrišana (Latvijā: Informācijas sabiedrības pakalpojumu likuma 9. pants).',
  'eprivacy-13-2':
    'Saviem klientiem e-pastā drīkst piedāvāt līdzīgas preces, ja viņi varēja atteikties gan pirkuma brīdī, gan katrā ziņojumā (Latvijā: tā paša likuma 9. pants).',
  'eprivacy-13-5': 'Iepriekšējas piekrišanas prasība aizsargā fiziskas personas; par uzņēmumiem lemj dalībvalstis.',
};
