import { formatCents } from '@daybook/core/kit/cents.ts'
import { fiscalYearOf } from '@daybook/core/kit/civil-date.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { accountName } from '@daybook/core/ledger/chart.ts'
import { leadFigures, leadId } from '@daybook/core/workpapers/lead-figures.ts'
import type { LeadLine, LeadSheets } from '@daybook/core/workpapers/lead-sheets.ts'
import { leadSheetPages } from '@daybook/core/workpapers/lead-sheets-page.ts'
import { openNotes, signState } from '@daybook/core/workpapers/work-paper.ts'
import { loadLeadSheets } from '../workpapers/load-lead-sheets.ts'
import { dayOption } from './option.ts'
import { contextOf, proofsJson, type Report } from './report.ts'

/** The lead sheets of the fiscal year that a day falls in. */
export const leadSheetsReport: Report = {
  name: 'lead-sheets',
  title: { en: 'Lead sheets', fr: 'Feuilles sommaires' },
  options: {
    on: dayOption(
      'a day of the fiscal year; today when left out',
      'un jour de l’exercice; aujourd’hui sinon',
    ),
  },
  run: async (view, given, asking) => {
    const { fiscalYearEnd } = view.profile
    const { asOfSeq = view.head.seq, language } = asking
    const span = fiscalYearOf(given.on ?? asking.today, fiscalYearEnd)
    const sheets = await loadLeadSheets(view, span, asOfSeq)
    return ok({
      json: {
        ...span,
        sheets: sheets.sheets.map(({ section, lines, totals }) => ({
          letter: section.letter,
          name: section.label[language],
          lines: lines.map((line) => ({
            ...lineJson(line, language),
            figure: leadId(sheets, line.account.id, 'closing'),
            figures: figuresJson(sheets, line.account.id),
          })),
          prior: formatCents(totals.prior),
          opening: formatCents(totals.opening),
          movement: formatCents(totals.movement),
          adjustments: formatCents(totals.adjustments),
          unadjusted: formatCents(totals.opening + totals.movement),
          closing: formatCents(totals.closing),
          figures: figuresJson(sheets, `sheet/${section.letter}`),
        })),
        proof: proofsJson(sheets.proofs, language),
        asOfSeq,
      },
      pages: () => leadSheetPages(sheets, { ...contextOf(view, asking), fiscalYearEnd }),
      figures: () => leadFigures(sheets),
    })
  },
  figuresOf: async (view, id) => ok(leadFigures(await loadLeadSheets(view, id.span, id.asOfSeq))),
}

/** What opens in the columns that a screen shows of a line or a total. */
function figuresJson(sheets: LeadSheets, line: string) {
  return {
    prior: leadId(sheets, line, 'prior'),
    unadjusted: leadId(sheets, line, 'unadjusted'),
    adjustments: leadId(sheets, line, 'adjustments'),
    closing: leadId(sheets, line, 'closing'),
  }
}

function lineJson(
  { account, ref, prior, opening, movement, adjustments, closing, paper }: LeadLine,
  language: Language,
) {
  return {
    ref,
    account: account.code,
    name: accountName(account, language),
    prior: formatCents(prior),
    opening: formatCents(opening),
    movement: formatCents(movement),
    unadjusted: formatCents(opening + movement),
    adjustments: formatCents(adjustments),
    closing: formatCents(closing),
    ticks: (paper?.ticks ?? []).map(({ mark }) => mark),
    openNotes: openNotes(paper).length,
    signs: (paper?.signs ?? []).map(({ as, by, on }) => ({ as, by, on })),
    preparer: signState(paper, 'preparer', closing),
    reviewer: signState(paper, 'reviewer', closing),
  }
}
