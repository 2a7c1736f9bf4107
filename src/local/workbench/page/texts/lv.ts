import type { PageTexts } from './texts';

export const lv: PageTexts = {
  menuBar: 'Izvēlne',
  extensions: 'Paplašinājumi',
  openSample: 'Atvērt paraugu',
  openFile: 'Atvērt failu…',
  saveXlsx: 'Saglabāt kā xlsx',
  loading: 'Atveram izklājlapu…',
  working: 'Strādājam…',
  close: 'Aizvērt',
  nameBox: 'Atlasītā šūna: ierakstiet atsauci, lai uz to pārietu',
  content: 'Šūnas saturs',
  choose: 'Izvēlieties šūnas vērtību',
  note: 'Piezīme:',
  spreadsheet: 'Izklājlapa',
  cells: (sheet, cell) => `${sheet}, šūna ${cell}`,
  emptyCell: 'tukša',
  sheets: 'Lapas',
  sidebar: 'Sānjosla',
  answer: 'Jūsu atbilde',
  buttons: { ok: 'Labi', cancel: 'Atcelt', yes: 'Jā', no: 'Nē' },
  drop: { title: 'Nometiet csv vai xlsx failu, lai to atvērtu', says: 'Tas paliek šajā datorā.' },
  hint: {
    title: 'Sāciet šeit',
    says: (menu) => `Sānjosla soli pa solim izvedīs jūs cauri visam. To atradīsiet arī izvēlnē ${menu}.`,
  },
  stopped: {
    title: 'Programma ir apturēta.',
    says: 'Palaidiet to vēlreiz ar npm start. Lapa pēc tam atjaunosies pati.',
  },
  problems: {
    title: 'Neizdevās',
    unreachable: 'Programma neatbild. Palaidiet to vēlreiz ar npm start.',
    noSuchCell: (typed) => `Šajā lapā nav šūnas “${typed}”. Ierakstiet atsauci, piemēram, C12.`,
    tooManyToEmpty: (most) => `Šeit vienlaikus var iztukšot ne vairāk kā ${most} aizpildītu šūnu. Atlasiet mazāk.`,
    tooManyToPaste: (most) =>
      `Šeit vienlaikus var ielīmēt ne vairāk kā ${most} šūnu. Ja to ir vairāk, atveriet csv vai xlsx failu.`,
    doesNotFit: 'Nokopētais sniedzas pāri lapas malai. Ielīmējiet to augstāk vai vairāk pa kreisi.',
    oneFile: 'Lūdzu, nometiet pa vienam failam.',
  },
};
