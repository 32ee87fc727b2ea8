import type { Slip, SlipBox, SlipKind } from '@daybook/core/daybook/slip-facts.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
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

const t3: readonly (readonly [box: string, element: string])[] = [
  ['49', 'tot_actl_elg_dvamt'],
  ['50', 'tot_tx_elg_dvamt'],
  ['51', 'tot_enhn_dvtc_amt'],
  ['23', 'tot_actl_dvnd_amt'],
  ['32', 'tot_tx_dvnd_amt'],
  ['39', 'tot_dvnd_tx_cr_amt'],
  ['21', 'tot_cgamt'],
  ['30', 'tot_elg_dedn_cgamt'],
  ['26', 'tot_oth_incamt'],
  ['22', 'tot_pens_lsp_amt'],
  ['24', 'tot_fgn_bus_incamt'],
  ['25', 'tot_fgn_nbus_amt'],
  ['31', 'tot_pens_incamt'],
  ['33', 'tot_fgn_bus_tx_amt'],
  ['34', 'tot_fgn_itx_amt'],
  ['35', 'tot_dth_ben_amt'],
  ['37', 'tot_insu_fnd_clamt'],
  ['38', 'tot_XII_2_cr_amt'],
  ['40', 'tot_elg_invs_amt'],
  ['41', 'tot_itc_amt'],
  ['45', 'totr_cr_amt'],
  ['46', 'tot_pens_trnsf_amt'],
  ['47', 'tot_rtir_alwnc_amt'],
  ['48', 'tot_chrty_dons_amt'],
]

const nr4: readonly (readonly [box: string, element: string])[] = [
  ['16', 'tot_gro_1_incamt'],
  ['17', 'tot_nr_tx_1_amt'],
  ['26', 'tot_gro_2_incamt'],
  ['27', 'tot_nr_tx_2_amt'],
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
  T3: t3.map(([box, element]) => lineOf('T3', box, `T3_TAMT/${element}`)),
  NR4: nr4.map(([box, element]) => lineOf('NR4', box, `NR4_TAMT/${element}`)),
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
