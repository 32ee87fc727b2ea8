import type { WorkPaper } from '../daybook/workpaper-facts.ts'
import type { Cents } from '../kit/cents.ts'
import type { FiscalYearEnd } from '../kit/civil-date.ts'
import type { Label, Language } from '../kit/refusal-text.ts'
import { accountName } from '../ledger/chart.ts'
import { spanInWords } from '../reports/date-words.ts'
import { type Column, checkedPage, type Page, type PageRow } from '../reports/page.ts'
import { contextNotes, type PageContext } from '../reports/page-context.ts'
import { leadId } from './lead-figures.ts'
import { type LeadLine, type LeadSheet, type LeadSheets, leadColumns } from './lead-sheets.ts'
import { openNotes, signState } from './work-paper.ts'

const amounts: readonly Column[] = [
  { key: 'prior', label: { en: 'Prior year', fr: 'Exercice précédent' }, kind: 'amount' },
  { key: 'opening', label: { en: 'Opening', fr: 'Ouverture' }, kind: 'amount' },
  { key: 'movement', label: { en: 'Movement', fr: 'Mouvement' }, kind: 'amount' },
  { key: 'adjustments', label: { en: 'Adjustments', fr: 'Régularisations' }, kind: 'amount' },
  {
    key: 'closing',
    label: { en: 'Closing', fr: 'Clôture' },
    kind: 'amount',
    sumOf: [
      { column: 'opening', sign: 1 },
      { column: 'movement', sign: 1 },
      { column: 'adjustments', sign: 1 },
    ],
  },
]

const columns: readonly Column[] = [
  { key: 'ref', label: { en: 'Ref.', fr: 'Réf.' }, kind: 'code' },
  { key: 'account', label: { en: 'Account', fr: 'Compte' }, kind: 'text' },
  ...amounts,
  { key: 'ticks', label: { en: 'Ticks', fr: 'Coches' }, kind: 'text' },
  { key: 'prepared', label: { en: 'Prepared', fr: 'Préparé' }, kind: 'text' },
  { key: 'reviewed', label: { en: 'Reviewed', fr: 'Révisé' }, kind: 'text' },
]

const lapsed = { en: 'lapsed', fr: 'périmé' } as const

/** The lead sheets, a page each: accounts with amounts, tick marks and signatures; ticks and notes below. */
export function leadSheetPages(
  sheets: LeadSheets,
  context: PageContext & { readonly fiscalYearEnd: FiscalYearEnd },
): readonly Page[] {
  return sheets.sheets.map((sheet) => {
    const lines = sheet.lines.map((line) => lineRow(sheets, line, context.language))
    const totals = sheet.totals
    const { letter, label } = sheet.section
    return checkedPage({
      report: 'lead-sheets',
      title: {
        en: `Lead sheet ${letter}: ${label.en}`,
        fr: `Feuille sommaire ${letter} : ${label.fr}`,
      },
      subtitle: spanInWords(sheets.span, context.fiscalYearEnd),
      bookName: context.bookName,
      asOfSeq: sheets.key.asOfSeq,
      columns,
      rows: [
        ...lines,
        {
          kind: 'total',
          indent: 0,
          cells: [letter, 'Total', ...leadColumns.map((column) => totals[column]), null, null, null],
          figures: figuresOf(sheets, `sheet/${letter}`),
          sumOf: lines.map((_line, row) => ({ row, sign: 1 })),
        },
      ],
      proofs: sheets.proofs,
      notes: [...writtenOn(sheet), ...contextNotes(context)],
    })
  })
}

function lineRow(sheets: LeadSheets, line: LeadLine, language: Language): PageRow {
  const { account, ref, paper, closing } = line
  const marks = (paper?.ticks ?? []).map(({ mark }) => mark).join(' ')
  const open = openNotes(paper).length
  return {
    kind: 'line',
    indent: 0,
    cells: [
      ...[ref, `${account.code} ${accountName(account, language)}`],
      ...leadColumns.map((column) => line[column]),
      `${marks}${open === 0 ? '' : ` (${open}?)`}`.trim(),
      signText(paper, 'preparer', closing, language),
      signText(paper, 'reviewer', closing, language),
    ],
    figures: figuresOf(sheets, account.id),
  }
}

function figuresOf(sheets: LeadSheets, line: string): Readonly<Record<string, string>> {
  return Object.fromEntries(leadColumns.map((column) => [column, leadId(sheets, line, column)]))
}

function signText(
  paper: WorkPaper | undefined,
  as: 'preparer' | 'reviewer',
  closing: Cents,
  language: Language,
): string {
  const sign = paper?.signs.find((each) => each.as === as)
  if (sign === undefined) return ''
  const text = `${sign.by} ${sign.on}`
  return signState(paper, as, closing) === 'signed' ? text : `${text} (${lapsed[language]})`
}

/** What tick marks and open review notes say, under the sheet. */
function writtenOn(sheet: LeadSheet): readonly Label[] {
  return sheet.lines.flatMap(({ ref, paper }) => [
    ...(paper?.ticks ?? []).map(({ mark, did, by, on }) => {
      const text = `${ref} ${mark}: ${did} (${by} ${on})`
      return { en: text, fr: text }
    }),
    ...openNotes(paper).map(({ number, text, by, answer }) => {
      const said = answer === undefined ? '' : ` → ${answer.text} (${answer.by})`
      return {
        en: `${ref} review note ${number}: ${text} (${by})${said}`,
        fr: `${ref} note de revue ${number} : ${text} (${by})${said}`,
      }
    }),
  ])
}
