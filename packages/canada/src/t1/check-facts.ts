import { formatCents } from '@daybook/core/kit/cents.ts'
import { type Refusal, refusal } from '@daybook/core/kit/result.ts'
import type { AmountName, ChoiceName } from './answers.ts'
import { ageOn, type Household, type T1Dependant, type T1Facts } from './t1-facts.ts'
import { isT1Line } from './t1-line.ts'

/**
 * What of a household's facts cannot hold, before anything is worked out: contradictory answers
 * (`t1-contradiction`), days of birth and death (`t1-person-date`), two years (`t1-household-years`), a
 * couple of whose other nothing is known (`t1-spouse-missing`), residence of part of a year (`t1-part-year`),
 * and lines that there are not (`t1-line-unknown`).
 */
export function factRefusals({ taxpayer, spouse }: Household): readonly Refusal[] {
  const people = spouse === undefined ? [taxpayer] : [taxpayer, spouse]
  return [
    ...people.flatMap((facts) => personRefusals(facts)),
    ...people.flatMap((facts) => dependantRefusals(facts)),
    ...people.flatMap((facts) => saleRefusals(facts)),
    ...people.flatMap((facts) => coupleRefusals(facts, spouse !== undefined)),
    ...(spouse === undefined ? [] : togetherRefusals(taxpayer, spouse)),
  ]
}

type Words = readonly [en: string, fr: string]

function contradiction(one: Words, other: Words, at: string): Refusal {
  return refusal('t1-contradiction', { one: one[0], oneFr: one[1], other: other[0], otherFr: other[1] }, at)
}

function personRefusals({ person, year, answers, given }: T1Facts): readonly Refusal[] {
  const found: Refusal[] = []
  const { born, died } = person
  if (born > `${year}-12-31`)
    found.push(refusal('t1-person-date', { date: born, year: String(year) }, 'born'))
  if (died !== undefined && (died < born || !died.startsWith(String(year))))
    found.push(refusal('t1-person-date', { date: died, year: String(year) }, 'died'))
  const { choices } = answers
  if (choices['volunteer-firefighter'] === true && choices['search-and-rescue'] === true)
    found.push(
      contradiction(
        ['the volunteer firefighters’ amount', 'le montant pour les pompiers volontaires'],
        ['the search and rescue amount', 'le montant pour la recherche et le sauvetage'],
        'answers.search-and-rescue',
      ),
    )
  if (choices['part-year-resident'] === true)
    found.push(refusal('t1-part-year', {}, 'answers.part-year-resident'))
  for (const [name, amount] of Object.entries(answers.amounts))
    if (amount < 0n) found.push(refusal('t1-answer-negative', { answer: name }, `answers.${name}`))
  for (const line of Object.keys(given))
    if (!isT1Line(line)) found.push(refusal('t1-line-unknown', { line }, `given.${line}`))
  return found
}

/** Nothing of a sale is negative; of a sale only a home has an exempt part, and no more than its gain. */
function saleRefusals({ gains }: T1Facts): readonly Refusal[] {
  return gains.flatMap(({ name, kind, proceeds, cost, outlays, exempt }, index) => {
    const negative = Object.entries({ proceeds, cost, outlays }).find(([, amount]) => amount < 0n)
    if (negative !== undefined)
      return [
        refusal(
          't1-answer-negative',
          { answer: `${negative[0]} (${name})` },
          `gains.${index}.${negative[0]}`,
        ),
      ]
    if (exempt === undefined) return []
    const gain = proceeds - cost - outlays
    if (kind === 'home' && exempt >= 0n && (exempt <= gain || exempt === 0n)) return []
    const [part, of] = [formatCents(exempt), formatCents(gain)]
    const one: Words = [`an exempt part of ${part}`, `une partie exonérée de ${part}`]
    const other: Words =
      kind === 'home'
        ? [`a gain of ${of} on ${name}`, `un gain de ${of} sur ${name}`]
        : [`${name}, which is no home`, `${name}, qui n’est pas une habitation`]
    return [contradiction(one, other, `gains.${index}.exempt`)]
  })
}

function dependantRefusals({ dependants, year, marital }: T1Facts): readonly Refusal[] {
  const found: Refusal[] = []
  const eligible = dependants.filter(({ claimedAs }) => claimedAs === 'eligible-dependant')
  const words: Words = [
    'the amount for an eligible dependant',
    'le montant pour une personne à charge admissible',
  ]
  const [first, second] = eligible
  if (first !== undefined && marital === 'couple')
    found.push(contradiction(words, ['a spouse or partner', 'un époux ou conjoint'], 'dependants'))
  if (first !== undefined && second !== undefined)
    found.push(contradiction([first.name, first.name], [second.name, second.name], 'dependants'))
  return [...found, ...dependants.flatMap((each, index) => ageRefusals(each, year, index))]
}

/** An impairment amount of a child for an adult, or the other way round; somebody not born yet. */
function ageRefusals(each: T1Dependant, year: number, index: number): readonly Refusal[] {
  const { name, born, claimedAs, isInfirm } = each
  const place = `dependants.${index}`
  if (born > `${year}-12-31`) return [refusal('t1-person-date', { date: born, year: String(year) }, place)]
  if (claimedAs === undefined || claimedAs === 'eligible-dependant') return []
  const isAdult = ageOn(born, year) >= adultAge
  const who: Words = [`${name}, born ${born}`, `${name}, né le ${born}`]
  const what: Words =
    claimedAs === 'infirm-adult'
      ? ['the caregiver amount for an adult', 'le montant pour aidants, adulte']
      : ['the caregiver amount for a child', 'le montant pour aidants, enfant']
  if (!isInfirm)
    return [contradiction([`${name} without an impairment`, `${name} sans déficience`], what, place)]
  return isAdult === (claimedAs === 'infirm-adult') ? [] : [contradiction(who, what, place)]
}

/** The day of majority for the check of answers. */
const adultAge = 18

const ofCouple: readonly (AmountName | ChoiceName)[] = [
  'spouse-net',
  'spouse-working-income',
  'spouse-infirm',
  'spouse-disability',
  'spouse-transfer',
  'pension-split',
  'medical-by-spouse',
  'donations-by-spouse',
  'transfer-to-spouse',
  'workers-benefit-by-spouse',
]

const needsReturn: readonly (AmountName | ChoiceName)[] = [
  'pension-split',
  'medical-by-spouse',
  'donations-by-spouse',
  'transfer-to-spouse',
]

function coupleRefusals({ marital, answers }: T1Facts, isHousehold: boolean): readonly Refusal[] {
  const said = new Set<string>([
    ...Object.entries(answers.amounts).flatMap(([name, amount]) => (amount === 0n ? [] : [name])),
    ...Object.entries(answers.choices).flatMap(([name, yes]) => (yes ? [name] : [])),
  ])
  if (marital === 'single')
    return ofCouple
      .filter((name) => said.has(name))
      .map((name) =>
        contradiction(
          ['no spouse or partner on 31 December', 'aucun époux ou conjoint le 31 décembre'],
          [`the answer ${name}`, `la réponse ${name}`],
          `answers.${name}`,
        ),
      )
  if (isHousehold) return []
  const named = needsReturn.filter((name) => said.has(name))
  if (named.length > 0)
    return named.map((name) => refusal('t1-spouse-return-missing', { answer: name }, `answers.${name}`))
  return answers.amounts['spouse-net'] === undefined
    ? [refusal('t1-spouse-missing', {}, 'answers.spouse-net')]
    : []
}

function togetherRefusals(taxpayer: T1Facts, spouse: T1Facts): readonly Refusal[] {
  const found: Refusal[] = []
  if (taxpayer.year !== spouse.year) {
    const years = { one: String(taxpayer.year), other: String(spouse.year) }
    found.push(refusal('t1-household-years', years, 'spouse.year'))
  }
  if (taxpayer.marital !== 'couple' || spouse.marital !== 'couple')
    found.push(
      contradiction(
        ['a single person', 'une personne seule'],
        ['the facts of a spouse', 'les faits d’un conjoint'],
        'marital',
      ),
    )
  const both = (name: AmountName | ChoiceName, one: Words): void => {
    const of = ({ answers }: T1Facts): boolean => {
      const all: Readonly<Record<string, unknown>> = { ...answers.amounts, ...answers.choices }
      return all[name] === true || (typeof all[name] === 'bigint' && all[name] !== 0n)
    }
    if (of(taxpayer) && of(spouse))
      found.push(
        contradiction(one, ['the same by the spouse', 'la même chose par le conjoint'], `answers.${name}`),
      )
  }
  both('pension-split', ['a pension split by the person', 'un fractionnement de pension par la personne'])
  both('transfer-to-spouse', ['a transfer by the person', 'un transfert par la personne'])
  both('medical-by-spouse', [
    'medical expenses given to the spouse',
    'des frais médicaux laissés au conjoint',
  ])
  both('donations-by-spouse', ['donations given to the spouse', 'des dons laissés au conjoint'])
  both('workers-benefit-by-spouse', [
    'the workers benefit given to the spouse',
    'l’allocation laissée au conjoint',
  ])
  return found
}
