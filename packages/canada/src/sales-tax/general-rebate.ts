import type { Source } from '@daybook/core/filings/figure.ts'
import { inForce, type RuleTable } from '@daybook/core/filings/rule-table.ts'
import { type Cents, formatCents } from '@daybook/core/kit/cents.ts'
import { addMonths, type CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'

/** The reason codes of the general application for GST/HST rebates (form GST189). */
export const rebateReasons = [
  '1A',
  '1C',
  '4',
  '5',
  '7',
  '8',
  '9',
  '10',
  '11',
  '12',
  '13',
  '16',
  '20',
  '23',
  '24',
  '25',
  '26',
] as const

/** A reason code of form GST189. */
export type RebateReason = (typeof rebateReasons)[number]

/**
 * What the agency says of a reason: the section of the Excise Tax Act where it names one, how many `months`
 * after which day the application must be in (left out where its pages were not found to say), whether it
 * can be sent online, who sends it, and the least tax of a receipt that counts and of all on one form.
 */
export type ReasonRules = {
  readonly label: Label
  readonly law: string
  readonly months?: number
  readonly after: Label
  readonly isOnline: boolean
  readonly sends: 'claimant' | 'supplier'
  readonly least?: { readonly receipt: Cents; readonly together: Cents }
}

const pages =
  'https://www.canada.ca/en/revenue-agency/services/tax/businesses/topics/gst-hst-businesses/gst-hst-rebates'

const source: Source = {
  title: 'RC4033 General Application for GST/HST Rebates, and the agency’s page of each reason code',
  url: `${pages}.html`,
  where: 'list of the reason codes; filing methods and filing deadline of each',
  read: '2026-11-23',
  confidence: 'medium',
}

/** Where the reasons were read, in both languages. */
export const reasonsReadIn: Label = {
  en: `${source.title}, ${source.where}`,
  fr: 'RC4033 Demande générale de remboursement de la TPS/TVH, et la page de l’agence sur chaque code de motif : modes et délais de production de chacun',
}

const paidDay: Label = { en: 'the tax was paid or remitted', fr: 'la taxe a été payée ou versée' }
const dueDay: Label = { en: 'the tax became payable', fr: 'la taxe est devenue payable' }
const noDay: Label = { en: '', fr: '' }
const own = { isOnline: true, sends: 'claimant' } as const
const byMail = { isOnline: false, sends: 'claimant' } as const
const bySupplier = { isOnline: false, sends: 'supplier' } as const
const least = { receipt: 500n, together: 2_500n } as const

const rules: Readonly<Record<RebateReason, ReasonRules>> = {
  '1A': {
    label: {
      en: 'Paid in error on what was bought on, or delivered to, a reserve',
      fr: 'Payée par erreur pour un achat fait ou livré dans une réserve',
    },
    ...{ law: '261(1)', months: 24, after: paidDay, ...own },
  },
  '1C': {
    label: { en: 'Paid in error', fr: 'Payée par erreur' },
    ...{ law: '261(1)', months: 24, after: paidDay, ...own },
  },
  '4': {
    label: {
      en: 'Commercial goods and works of art that a non-resident exported',
      fr: 'Biens commerciaux et œuvres d’art exportés par un non-résident',
    },
    ...{ law: '252(1), 252(2)', months: 12, ...byMail },
    after: { en: 'the goods were exported', fr: 'les biens ont été exportés' },
  },
  '5': {
    label: { en: 'Legal aid plan', fr: 'Régime d’aide juridique' },
    ...{ law: '258(2)', months: 48, ...own },
    after: {
      en: 'the end of the reporting period in which the tax became payable',
      fr: 'la fin de la période de déclaration où la taxe est devenue payable',
    },
  },
  '7': {
    label: {
      en: 'Taxable sale of real property by a non-registrant, or of a municipality’s capital property',
      fr: 'Vente taxable d’un immeuble par un non-inscrit, ou d’immobilisations d’une municipalité',
    },
    ...{ law: '257(1), 257.1(1)', months: 24, ...own },
    after: {
      en: 'the price of the sale became payable, or was paid before',
      fr: 'le prix de vente est devenu payable, ou a été payé avant',
    },
  },
  '8': {
    label: {
      en: 'Travel of an Indian band, a tribal council or a band-empowered entity',
      fr: 'Déplacements d’une bande indienne, d’un conseil de tribu ou d’une entité mandatée',
    },
    ...{ law: '', months: 24, after: paidDay, ...own },
  },
  '9': {
    label: { en: 'Lease of land for a residence', fr: 'Location d’un terrain à usage résidentiel' },
    ...{ law: '256.1(1)', months: 24, ...own },
    after: {
      en: 'the tenant has to self-assess the tax',
      fr: 'le locataire doit autocotiser la taxe',
    },
  },
  '10': {
    label: {
      en: 'Installation for a non-resident; the supplier paid or credited the rebate',
      fr: 'Installation pour un non-résident; remboursement versé ou crédité par le fournisseur',
    },
    ...{ law: '252.41(2)', after: noDay, ...bySupplier },
  },
  '11': {
    label: {
      en: 'Installation for a non-resident; the supplier did not pay the rebate',
      fr: 'Installation pour un non-résident; remboursement non versé par le fournisseur',
    },
    ...{ law: '252.41(1)', months: 12, ...byMail },
    after: { en: 'the installation was completed', fr: 'l’installation a été terminée' },
  },
  '12': {
    label: {
      en: 'Goods imported where the HST is lower or there is none',
      fr: 'Produits importés là où la TVH est plus basse ou nulle',
    },
    ...{ law: '261.2', months: 12, after: dueDay, ...own, least },
  },
  '13': {
    label: {
      en: 'Services or intangibles bought in one province and used where the HST is lower',
      fr: 'Services ou biens incorporels acquis dans une province et utilisés là où la TVH est plus basse',
    },
    ...{ law: '261.3', months: 12, after: dueDay, ...own, least },
  },
  '16': {
    label: {
      en: 'Provincial rebate that the shop did not give (books, children’s goods, …)',
      fr: 'Remboursement provincial non accordé au point de vente (livres, articles pour enfants, …)',
    },
    ...{ law: '', after: noDay, ...own },
  },
  '20': {
    label: { en: 'Remission order', fr: 'Décret de remise' },
    ...{ law: '', after: noDay, ...own },
  },
  '23': {
    label: {
      en: 'Relief given to Ontario First Nations at the point of sale',
      fr: 'Allègement accordé aux Premières Nations de l’Ontario au point de vente',
    },
    ...{ law: '', after: noDay, ...own },
  },
  '24': {
    label: { en: 'Poppies and wreaths', fr: 'Coquelicots et couronnes' },
    ...{ law: '259.2', after: noDay, ...byMail },
  },
  '25': {
    label: {
      en: 'Certain investment plans and segregated funds',
      fr: 'Certains régimes de placement et fonds réservés',
    },
    ...{ law: '261.31(2)', after: noDay, ...byMail },
  },
  '26': {
    label: {
      en: 'Segregated fund whose insurer paid or credited the rebate',
      fr: 'Fonds réservé dont l’assureur a versé ou crédité le remboursement',
    },
    ...{ law: '261.31(3)', months: 12, after: dueDay, ...bySupplier },
  },
}

/** The reasons of form GST189 with their rules. */
export const reasonRules: RuleTable<Readonly<Record<RebateReason, ReasonRules>>> = {
  name: 'ca/gst189',
  unit: 'reason codes, months and least tax of a receipt and of a form',
  checkedThrough: '2026-12-31',
  versions: [{ from: '2023-01-01', value: rules, source }],
}

/** A general rebate that may be claimed: its reason, and the last day for it where that is known. */
export type GeneralRebate = {
  readonly rules: ReasonRules
  readonly deadline?: CivilDate
  readonly source: Source
}

/**
 * Whether a rebate may be claimed for a reason on a day: `since` is the day that its time counts from.
 * Refuses `rebate-late` after the last day, `rebate-by-supplier` where the supplier or insurer sends the
 * form, `rebate-too-small` for a receipt that does not count, and days outside the table.
 *
 *   1C, paid 2024-03-15: through 2026-03-15
 */
export function generalRebate(
  reason: RebateReason,
  claim: { readonly amount: Cents; readonly since: CivilDate; readonly on: CivilDate },
): Result<GeneralRebate> {
  const table = inForce(reasonRules, claim.on)
  if (!table.ok) return table
  const ruled = table.value.value[reason]
  const { months, least: leastTax, sends } = ruled
  if (sends === 'supplier') return refuse('rebate-by-supplier', { reason }, 'reason')
  if (leastTax !== undefined && claim.amount < leastTax.receipt) {
    const { receipt, together } = leastTax
    const amounts = { least: formatCents(receipt), together: formatCents(together) }
    return refuse('rebate-too-small', { reason, ...amounts }, 'amount')
  }
  const deadline = months === undefined ? undefined : addMonths(claim.since, months)
  if (deadline !== undefined && claim.on > deadline)
    return refuse('rebate-late', { reason, since: claim.since, deadline }, 'since')
  return ok({ rules: ruled, source: table.value.source, ...(deadline === undefined ? {} : { deadline }) })
}
