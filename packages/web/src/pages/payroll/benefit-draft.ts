import type { InputOf } from '../../client.ts'
import type { benefitWords } from '../../words/benefit-words.ts'
import { filled, provinces } from './hire-draft.ts'

type Asked = InputOf<'payrun.benefit'>

/** The benefits that are valued, in the order of how often people ask. */
export const benefitKinds = ['automobile', 'group-life', 'parking', 'board-lodging', 'gift', 'loan'] as const

/** A benefit of an employee as it is typed. */
export type BenefitDraft = {
  readonly kind: (typeof benefitKinds)[number]
  readonly year: string
  readonly province: string
  readonly value: string
  readonly paid: string
  readonly exempt: keyof typeof benefitWords.en.exemptions
  readonly had: 'owned' | 'leased'
  readonly cost: string
  readonly lease: string
  readonly days: string
  readonly personal: string
  readonly kilometres: string
  readonly required: boolean
  readonly seller: boolean
  readonly operating: boolean
  readonly operatingPaid: string
  readonly half: boolean
  readonly form: keyof typeof benefitWords.en.forms
  readonly gift: keyof typeof benefitWords.en.gifts
  readonly earlier: string
  readonly years: string
  readonly yearsSince: string
  readonly since: string
  readonly through: string
  readonly homeLentOn: string
  readonly related: boolean
  readonly unpaid: boolean
  readonly untaxed: boolean
}

/** A benefit of which nothing was said yet. */
export const newBenefit: Omit<BenefitDraft, 'year' | 'province'> = {
  kind: 'automobile',
  value: '',
  paid: '',
  exempt: '',
  had: 'owned',
  cost: '',
  lease: '',
  days: '365',
  personal: '',
  kilometres: '',
  required: false,
  seller: false,
  operating: true,
  operatingPaid: '',
  half: false,
  form: 'goods',
  gift: 'gift',
  earlier: '',
  years: '',
  yearsSince: '',
  since: '',
  through: '',
  homeLentOn: '',
  related: false,
  unpaid: false,
  untaxed: false,
}

/** The reasons for which nothing is taxed, by the kind; of the others nobody is asked. */
export const exemptions: Readonly<Record<string, readonly BenefitDraft['exempt'][]>> = {
  parking: ['', 'work', 'scramble', 'free-to-all', 'disability'],
  'board-lodging': ['', 'work-site'],
}

/** What is asked of the server: only what belongs to the kind; none while its worth is not said. */
export function benefitAsked(draft: BenefitDraft, pays: string): Asked | undefined {
  const { kind, year, province, paid, unpaid, untaxed, had, cost, lease, value } = draft
  const worth = kind === 'automobile' ? (had === 'owned' ? cost : lease) : value
  if (worth === '' || !/^\d{4}$/.test(year)) return undefined
  const place = provinces.find((each) => each === province)
  if (place === undefined || place === 'OC') return undefined
  const common = {
    ...{ kind, tree: true, year, province: place, unpaid, untaxed },
    ...filled({ paid, pays: counted(pays) }),
  }
  switch (kind) {
    case 'automobile':
      return { ...common, ...carAsked(draft) }
    case 'gift':
      return { ...common, value, ...giftAsked(draft) }
    case 'loan': {
      const { since, through, homeLentOn } = draft
      return { ...common, value, ...filled({ since, through, homeLentOn }) }
    }
    default: {
      const exempt = exemptions[kind]?.includes(draft.exempt) === true ? draft.exempt : ''
      return { ...common, value, ...(exempt === '' ? {} : { exempt }) }
    }
  }
}

function carAsked(draft: BenefitDraft) {
  const { had, cost, lease, required, seller, operating, operatingPaid, half } = draft
  const [days, personal, kilometres] = [draft.days, draft.personal, draft.kilometres].map(counted)
  return {
    ...(had === 'owned' ? { cost } : { lease }),
    ...{ required, seller, operating },
    ...(operating ? { half, ...filled({ operatingPaid }) } : {}),
    ...filled({ days: days ?? '', personal: personal ?? '', kilometres: kilometres ?? '' }),
  }
}

function giftAsked({ form, gift, earlier, years, yearsSince, related }: BenefitDraft) {
  return {
    ...{ form, gift, related },
    ...filled({ earlier }),
    ...(gift === 'long-service' ? filled({ years: counted(years), yearsSince: counted(yearsSince) }) : {}),
  }
}

/** A count as the server reads it: without the spaces and commas that group thousands. */
export function counted(text: string): string {
  return text.replace(/[\s\u00a0\u202f,]/g, '')
}
