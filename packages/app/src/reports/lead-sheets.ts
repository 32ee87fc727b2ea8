import { formatCents } from '@daybook/core/kit/cents.ts'
import { fiscalYearOf } from '@daybook/core/kit/civil-date.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { type LeadLine, leadFigures, leadId } from '@daybook/core/workpapers/lead-sheets.ts'
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
          lines: lines.map((line) => ({ ...lineJson(line), figure: leadId(sheets, line.account.id) })),
          prior: formatCents(totals.prior),
          opening: formatCents(totals.opening),
          movement: formatCents(totals.movement),
          adjustments: formatCents(totals.adjustments),
          closing: formatCents(totals.closing),
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

function lineJson({ account, ref, prior, opening, movement, adjustments, closing, paper }: LeadLine) {
  return {
    ref,
    account: account.code,
    prior: formatCents(prior),
    opening: formatCents(opening),
    movement: formatCents(movement),
    adjustments: formatCents(adjustments),
    closing: formatCents(closing),
    ticks: (paper?.ticks ?? []).map(({ mark }) => mark),
    openNotes: openNotes(paper).length,
    preparer: signState(paper, 'preparer', closing),
    reviewer: signState(paper, 'reviewer', closing),
  }
}
