import type { Dividend } from '@daybook/core/daybook/owner-facts.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { decimalText } from '@daybook/core/kit/decimal-text.ts'
import type { Label, Language } from '@daybook/core/kit/refusal-text.ts'
import { dayInWords } from '@daybook/core/reports/date-words.ts'

/** Who gets what, as the resolution lists it. */
export type ResolutionShare = { readonly name: string; readonly count: number; readonly amount: string }

/**
 * A resolution of the directors that declares a dividend: its heading, its paragraphs, the list of what each
 * shareholder gets, and what stands under it (the taxable amount, what else is to be done).
 */
export type Resolution = {
  readonly title: string
  readonly subtitle: string
  readonly paragraphs: readonly string[]
  readonly shares: readonly ResolutionShare[]
  readonly total: string
  readonly notes: readonly string[]
  readonly signing: string
}

/** What a resolution is written from: the dividend, the corporation's name, and names by shareholder. */
export type ResolutionAsked = {
  readonly dividend: Dividend
  readonly corporation: string
  readonly nameOf: (shareholder: string) => string
  readonly taxable?: string
}

/**
 * The resolution of the directors in one language, in our own words. It says the test of solvency that
 * corporate statutes ask for, and designates an eligible dividend in writing (subsection 89(14) of the Income
 * Tax Act). A lawyer's form wins over it.
 */
export function dividendResolution(asked: ResolutionAsked, language: Language): Resolution {
  const { dividend, corporation } = asked
  const money = (amount: bigint) => decimalText(formatCents(amount), language)
  const pick = (label: Label) => label[language]
  return {
    title: pick({ en: 'Resolution of the directors', fr: 'Résolution des administrateurs' }),
    subtitle: `${corporation}, ${dayInWords(dividend.declared)[language]}`,
    paragraphs: paragraphsOf(dividend, corporation).map(pick),
    shares: dividend.shares.map(({ shareholder, count, amount }) => ({
      name: asked.nameOf(shareholder),
      count,
      amount: money(amount),
    })),
    total: money(dividend.amount),
    notes: notesOf(asked).map(pick),
    signing: pick({
      en: 'Signed by all directors, on the date above:',
      fr: 'Signé par tous les administrateurs, à la date ci-dessus :',
    }),
  }
}

function paragraphsOf(dividend: Dividend, corporation: string): readonly Label[] {
  const { class: name, kind } = dividend
  const [record, payable] = [dayInWords(dividend.record), dayInWords(dividend.payable)]
  const money = (language: Language) => decimalText(formatCents(dividend.amount), language)
  const per = dividend.per === undefined ? '' : asPrinted(dividend.per)
  const each: Label =
    per === ''
      ? { en: '', fr: '' }
      : {
          en: ` ($${decimalText(per, 'en')} a share)`,
          fr: ` (${decimalText(per, 'fr')}\u00a0$ par action)`,
        }
  const words: Label = {
    eligible: { en: 'an eligible dividend', fr: 'un dividende déterminé' },
    other: { en: 'a dividend other than an eligible dividend', fr: 'un dividende autre que déterminé' },
    capital: { en: 'a capital dividend', fr: 'un dividende en capital' },
  }[kind]
  return [
    {
      en: `The directors of ${corporation} declare ${words.en} of $${money('en')}${each.en} on its class ${name} shares.`,
      fr: `Les administrateurs de ${corporation} déclarent ${words.fr} de ${money('fr')}\u00a0$${each.fr} sur les actions de catégorie ${name}.`,
    },
    {
      en: `It is payable on ${payable.en} to those who hold the shares at the end of ${record.en}, in proportion to their shares, as listed below.`,
      fr: `Il est payable le ${payable.fr} à qui détient les actions à la fin du ${record.fr}, en proportion de ses actions, selon la liste ci-dessous.`,
    },
    {
      en: 'The directors have no reasonable grounds to believe that the corporation is, or after the payment would be, unable to pay its liabilities as they become due, or that the realizable value of its assets would then be less than its liabilities and stated capital.',
      fr: 'Les administrateurs n’ont pas de motif raisonnable de croire que la société ne peut, ou ne pourrait après le versement, acquitter son passif à échéance, ni que la valeur de réalisation de son actif serait alors inférieure à son passif et à son capital déclaré.',
    },
    ...designationOf(kind),
  ]
}

/** An amount a share with two decimals at least: `50` as `50.00`, `0.125` as it is. */
function asPrinted(per: string): string {
  const [whole = '0', fraction = ''] = per.split('.')
  return `${whole}.${fraction.padEnd(2, '0')}`
}

function designationOf(kind: Dividend['kind']): readonly Label[] {
  if (kind === 'other') return []
  if (kind === 'eligible') {
    return [
      {
        en: 'The whole of the dividend is designated as an eligible dividend under subsection 89(14) of the Income Tax Act, and this resolution is notice of it to the shareholders.',
        fr: 'Tout le dividende est désigné dividende déterminé selon le paragraphe 89(14) de la Loi de l’impôt sur le revenu, et la présente en avise les actionnaires.',
      },
    ]
  }
  return [
    {
      en: 'The corporation elects that subsection 83(2) of the Income Tax Act apply to the whole of the dividend, and authorizes the filing of form T2054.',
      fr: 'La société choisit que le paragraphe 83(2) de la Loi de l’impôt sur le revenu s’applique à tout le dividende, et autorise la production du formulaire T2054.',
    },
  ]
}

function notesOf({ dividend, taxable }: ResolutionAsked): readonly Label[] {
  const grossUp: readonly Label[] =
    taxable === undefined
      ? []
      : [
          {
            en: `Paid to individuals alone, the whole dividend would be taxed as $${decimalText(taxable, 'en')}, its gross-up included.`,
            fr: `Versé à des particuliers seulement, tout le dividende serait imposé comme ${decimalText(taxable, 'fr')}\u00a0$, majoration comprise.`,
          },
        ]
  const byKind: Readonly<Record<Dividend['kind'], readonly Label[]>> = {
    eligible: [
      {
        en: 'A private corporation needs a balance in its general rate income pool (Schedule 53); what exceeds it is taxed under Part III.1.',
        fr: 'Une société privée doit avoir un solde à son compte de revenu à taux général (annexe 53); l’excédent est imposé à la partie III.1.',
      },
    ],
    other: [],
    capital: [
      {
        en: 'It may not exceed the capital dividend account (Schedule 89). The election is filed on form T2054 by the day on which it is payable or, if earlier, first paid.',
        fr: 'Il ne peut dépasser le compte de dividendes en capital (annexe 89). Le choix se fait au formulaire T2054 au plus tard le jour où il est payable ou, s’il est antérieur, celui du premier versement.',
      },
    ],
  }
  const slip: readonly Label[] =
    dividend.kind === 'capital'
      ? []
      : [
          {
            en: 'T5 slips are due by the last day of February after the year of payment.',
            fr: 'Les feuillets T5 sont à produire au plus tard le dernier jour de février suivant l’année du versement.',
          },
        ]
  return [...grossUp, ...byKind[dividend.kind], ...slip]
}
