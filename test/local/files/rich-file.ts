import { type PartContent, zip } from '../../../src/local/files/zip/zip';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET_ML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The customers' sheet as another program wrote it: much in it has no place in a `SheetData`. */
export const RICH_SHEET = `<worksheet ${MAIN} xmlns:r="${TYPES}"><sheetPr><tabColor rgb="FF00FF00"/></sheetPr><dimension ref="A1:D5"/><sheetViews><sheetView workbookViewId="0" zoomScale="85"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B3" sqref="B3"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="2" width="20" style="1" customWidth="1"/><col min="3" max="16384" width="9"/></cols><sheetData><row r="1" spans="1:4" ht="30" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>Summa</t></is></c></row><row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" s="2"><v>43164</v></c><c r="C2"><v>10</v></c><c r="D2"><f t="shared" ref="D2:D4" si="0">C2*$C$2</f><v>100</v></c></row><row r="3" hidden="1"><c r="A3" t="s"><v>3</v></c><c r="B3" s="2"><v>43165.5</v></c><c r="C3"><v>20</v></c><c r="D3"><f t="shared" si="0"/><v>200</v></c></row><row r="4"><c r="A4" t="s"><v>3</v></c><c r="C4"><v>30</v></c><c r="D4"><f t="shared" si="0"/><v>300</v></c></row><row r="5" ht="44" customHeight="1"><c r="A5" s="3"/><c r="C5"><f>_xlfn.XLOOKUP(1,C2:C4,C2:C4)</f><v>60</v></c></row></sheetData><autoFilter ref="A1:D4"><filterColumn colId="2"><customFilters><customFilter operator="greaterThan" val="5"/></customFilters></filterColumn></autoFilter><conditionalFormatting sqref="C2:C4"><cfRule type="top10" dxfId="0" priority="1" percent="1" rank="10"/></conditionalFormatting><conditionalFormatting sqref="A2:D4"><cfRule type="expression" dxfId="0" priority="2" stopIfTrue="1"><formula>$C2&gt;25</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="whole" operator="between" sqref="C2:C4" errorStyle="stop"><formula1>0</formula1><formula2>99</formula2></dataValidation></dataValidations><hyperlinks><hyperlink ref="A2" r:id="rId1"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><drawing r:id="rId2"/><extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"/></extLst></worksheet>`;

const STYLES = `<styleSheet ${MAIN}><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Calibri"/></font><font><b/><sz val="14"/><color theme="4" tint="-0.25"/><name val="Verdana"/><u/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2"><border/><border><left style="thick"/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1"><alignment horizontal="center" wrapText="1"/></xf><xf numFmtId="164" fontId="0" fillId="0" borderId="1" xfId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><b/></font><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill></dxf></dxfs></styleSheet>`;

const THEME = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`;

const relationships = (...all: readonly string[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
    .map((entry, index) => {
      const [type, target, mode] = entry.split(' ');
      return `<Relationship Id="rId${index + 1}" Type="${TYPES}/${type}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`;
    })
    .join('')}</Relationships>`;

/** All parts of the file, those with nothing but bytes among them. */
export const RICH_PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_ML}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET_ML}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${SHEET_ML}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEET_ML}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${SHEET_ML}.sharedStrings+xml"/><Override PartName="/xl/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/><Override PartName="/xl/calcChain.xml" ContentType="${SHEET_ML}.calcChain+xml"/><Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/></Types>`,
  '_rels/.rels': relationships('officeDocument xl/workbook.xml'),
  'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${TYPES}"><workbookPr/><bookViews><workbookView xWindow="5" activeTab="1"/></bookViews><sheets><sheet name="Klienti" sheetId="7" r:id="rId2"/><sheet name="Cits" sheetId="9" state="veryHidden" r:id="rId1"/></sheets><definedNames><definedName name="Summas">Klienti!$C$2:$C$4</definedName><definedName name="Vietējais" localSheetId="1">Cits!$A$1</definedName></definedNames><calcPr calcId="191029"/></workbook>`,
  'xl/_rels/workbook.xml.rels': relationships(
    'worksheet worksheets/sheet2.xml',
    'worksheet worksheets/sheet1.xml',
    'styles styles.xml',
    'sharedStrings sharedStrings.xml',
    'theme theme/theme1.xml',
    'calcChain calcChain.xml',
  ),
  'xl/worksheets/sheet1.xml': RICH_SHEET,
  'xl/worksheets/_rels/sheet1.xml.rels': relationships(
    'hyperlink https://example.lv/ External',
    'drawing ../drawings/drawing1.xml',
    'printerSettings ../printerSettings/printerSettings1.bin',
  ),
  'xl/worksheets/sheet2.xml': `<worksheet ${MAIN}><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`,
  'xl/styles.xml': STYLES,
  'xl/sharedStrings.xml': `<sst ${MAIN} count="4" uniqueCount="4"><si><t>Vārds</t></si><si><t>Datums</t></si><si><r><rPr><b/></rPr><t>Anna </t></r><r><t>Kalniņa</t></r></si><si><t>_x0041_ = A</t></si></sst>`,
  'xl/theme/theme1.xml': THEME,
  'xl/calcChain.xml': `<calcChain ${MAIN}><c r="D2" i="7"/></calcChain>`,
  'xl/drawings/drawing1.xml':
    '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>',
  'xl/printerSettings/printerSettings1.bin': 'bytes',
};

/** The file; parts may be replaced. */
export function richFile(parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const entries = Object.entries({ ...RICH_PARTS, ...parts });
  return zip(entries.map(([name, text]): [string, PartContent] => [name, [text]]));
}
