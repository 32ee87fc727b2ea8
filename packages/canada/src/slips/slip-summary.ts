import type { Slip, SlipBox, SlipKind } from '@daybook/core/daybook/slip-facts.ts'
import { type Figure, sumFigure } from '@daybook/core/filings/figure.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { figureOf } from '../remittances/levy-figures.ts'
import { amountIn } from './slip-made.ts'
import { slipTables } from './slip-tables.ts'

/** A line of a summary: the total of boxes of all its slips, and its element in the agency's file. */
export type SummaryLine = {
  readonly line: string
  readonly label: Label
  readonly boxes: readonly string[]
  readonly element?: string
}

const t4: readonly (readonly [box: string, element: string])[] = [
  ['14', 'tot_empt_incamt'],
  ['16', 'tot_empe_cpp_amt'],
  ['27', 'tot_empr_cpp_amt'],
  ['16A', 'tot_empe_cppe_amt'],
  ['27A', 'tot_empr_cppe_amt'],
  ['18', 'tot_empe_eip_amt'],
  ['19', 'tot_empr_eip_amt'],
  ['20', 'tot_rpp_cntrb_amt'],
  ['52', 'tot_padj_amt'],
  ['22', 'tot_itx_ddct_amt'],
]

const t4a: readonly (readonly [box: string, element: string])[] = [
  ['016', 'tot_pens_spran_amt'],
  ['018', 'tot_lsp_amt'],
  ['020', 'tot_self_cmsn_amt'],
  ['030', 'tot_ptrng_aloc_amt'],
  ['032', 'tot_past_srvc_amt'],
  ['024', 'tot_annty_incamt'],
  ['028', 'totr_incamt'],
  ['022', 'tot_itx_dedn_amt'],
  ['034', 'tot_padj_amt'],
  ['040', 'tot_resp_aip_amt'],
  ['042', 'tot_resp_amt'],
  ['048', 'rpt_tot_fee_srvc_amt'],
]

const t5: readonly (readonly [box: string, element: string])[] = [
  ['24', 'tot_actl_elg_dvamt'],
  ['25', 'tot_tx_elg_dvamt'],
  ['26', 'tot_enhn_dvtc_amt'],
  ['10', 'tot_actl_dvnd_amt'],
  ['11', 'tot_tx_dvnd_amt'],
  ['12', 'tot_dvnd_tx_cr_amt'],
  ['13', 'tot_cdn_int_amt'],
  ['14', 'totr_cdn_incamt'],
  ['15', 'tot_fgn_incamt'],
  ['16', 'tot_fgn_tx_pay_amt'],
  ['17', 'tot_cdn_royl_amt'],
  ['18', 'tot_cgain_dvnd_amt'],
  ['19', 'tot_acr_annty_amt'],
  ['20', 'tot_rsrc_alwnc_amt'],
]

const rl1 = ['A', 'B.A', 'employer-qpp', 'B.B', 'employer-qpp2', 'E', 'G', 'H', 'employer-qpip', 'I'] as const

/**
 * The lines of a summary in the order of the paper. Line 16 of a T4 summary has box 16 of the slips and no
 * QPP, which is Revenu Québec's. Source: T4 Summary line instructions.
 */
export const summaryLines: Readonly<Record<SlipKind, readonly SummaryLine[]>> = {
  T4: t4.map(([box, element]) => lineOf('T4', box, `T4_TAMT/${element}`)),
  T4A: [
    ...t4a.map(([box, element]) => lineOf('T4A', box, `T4A_TAMT/${element}`)),
    {
      line: 'other',
      label: { en: 'All other further information', fr: 'Tous les autres renseignements' },
      boxes: slipTables.T4A.boxes.flatMap(({ box, isOther }) =>
        isOther === true && !t4a.some(([own]) => own === box) ? [box] : [],
      ),
      element: 'T4A_TAMT/rpt_tot_oth_info_amt',
    },
  ],
  T5: t5.map(([box, element]) => lineOf('T5', box, `T5_TAMT/${element}`)),
  T5018: [lineOf('T5018', '22', 'tot_sbctrcr_amt')],
  'RL-1': rl1.map((box) => lineOf('RL-1', box)),
}

function lineOf(kind: SlipKind, box: string, element?: string): SummaryLine {
  const rule = slipTables[kind].boxes.find((each) => each.box === box)
  const label = rule?.label ?? { en: box, fr: box }
  return { line: box, label, boxes: [box], ...(element === undefined ? {} : { element }) }
}

/** The totals of slips by the lines of their summary; lines of zero are left out. */
export function slipTotals(kind: SlipKind, slips: readonly Slip[]): readonly SlipBox[] {
  return summaryLines[kind].flatMap(({ line, boxes }) => {
    const amount = totalOf(slips, boxes)
    return amount === 0n ? [] : [{ id: line, amount }]
  })
}

function totalOf(slips: readonly Slip[], boxes: readonly string[]): Cents {
  const wanted = new Set(boxes)
  let total = 0n
  for (const { boxes: own } of slips) for (const { id, amount } of own) if (wanted.has(id)) total += amount
  return total
}

/** A line of a summary as a figure: a part a slip. */
export function summaryFigure(
  { line, label, boxes }: SummaryLine,
  slips: readonly Slip[],
  nameOf: (slip: Slip) => string,
): Figure {
  const parts = slips.flatMap((slip) => {
    const own = boxes.filter((box) => amountIn(slip, box) !== 0n)
    return own.map((box) => {
      const name = nameOf(slip)
      return figureOf(`slip:${slip.id}:${box}`, { en: name, fr: name }, amountIn(slip, box), 'copy')
    })
  })
  return sumFigure(`summary:${line}`, label, parts)
}

/** The lines that a T4 summary ends with: what was reported in all, what was remitted, what is left. */
export type SummaryBalance = {
  readonly reported: Figure
  readonly remitted: Figure
  readonly owing: Figure
}

const deductionLines = ['16', '27', '16A', '27A', '18', '19', '22']

/**
 * Lines 80, 82, 84 and 86 of a T4 summary: all deductions reported, what was remitted for the year, and the
 * difference: still owed, or overpaid where it is below zero.
 */
export function summaryBalance(lines: readonly Figure[], remittances: readonly Figure[]): SummaryBalance {
  const own = lines.filter(({ id }) => deductionLines.includes(id.replace('summary:', '')))
  const reported = sumFigure('summary:80', words.reported, own)
  const remitted = sumFigure('summary:82', words.remitted, remittances)
  const owing = figureOf('summary:84', words.owing, reported.value - remitted.value, 'difference', [
    reported,
    remitted,
  ])
  return { reported, remitted, owing }
}

const words = {
  reported: { en: 'Total deductions reported', fr: 'Total des retenues déclarées' },
  remitted: { en: 'Remitted for the year', fr: 'Versé pour l’année' },
  owing: { en: 'Still owed (or overpaid, below zero)', fr: 'Solde dû (ou payé en trop, sous zéro)' },
} as const
