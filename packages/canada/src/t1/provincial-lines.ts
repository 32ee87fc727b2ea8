import type { Figure } from '@daybook/core/filings/figure.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import { form428 } from '../t1-provincial/form-428.ts'
import type { CopiedLine, Dependant, Form428, ProvincialInput } from '../t1-provincial/provincial-input.ts'
import type { T1Line } from './line-labels.ts'
import { notice } from './notices.ts'
import { addNotice, amountOf, at, cents, put, type Sheet, saidYes } from './sheet.ts'
import type { SlipAmounts } from './slip-amounts.ts'
import type { SpouseView } from './spouse-view.ts'
import { ageOn, type T1Dependant } from './t1-facts.ts'
import { tuitionFees } from './tuition.ts'
import { adjustedNet } from './workers-benefit.ts'

const copied: readonly (CopiedLine & T1Line)[] = [
  '10100',
  '10400',
  '12000',
  '12010',
  '14500',
  '22200',
  '22215',
  '23400',
  '23600',
  '24400',
  '25000',
  '26000',
  '30300',
  '30400',
  '30425',
  '30450',
  '30500',
  '30800',
  '31000',
  '31200',
  '31205',
  '31215',
  '31217',
  '31220',
  '31240',
  '31260',
  '31270',
  '31300',
  '31400',
  '31900',
  '32300',
  '33099',
  '34000',
  '40424',
  '40427',
  '40500',
]

/**
 * Lines 42800 and 47900: the form of the province where the person lived on 31 December. Residents of Quebec
 * file with Quebec. A line that the person gave keeps the form from being worked out. Refuses what the form
 * refuses.
 */
export function putProvincial(
  sheet: Sheet,
  slips: SlipAmounts,
  spouse: SpouseView | undefined,
): Form428 | undefined {
  if (sheet.facts.given['42800'] !== undefined) {
    put(sheet, '42800', 'input', [], 0n)
    return undefined
  }
  if (sheet.facts.province === 'QC') {
    const en = 'The return of Quebec (TP-1) is filed apart and is not worked out here.'
    const fr = 'La déclaration du Québec (TP-1) se produit à part et n’est pas calculée ici.'
    addNotice(sheet, notice('no-provincial', en, fr))
    return undefined
  }
  const found = form428(inputOf(sheet, slips, spouse))
  if (!found.ok) {
    sheet.refusals.push(...found.refusals)
    return undefined
  }
  const { tax, credits } = found.value
  put(sheet, '42800', 'copy', [tax], tax.value)
  if (credits.value !== 0n) put(sheet, '47900', 'copy', [credits], credits.value)
  return found.value
}

/** What the provincial form reads of the federal return. */
export function inputOf(sheet: Sheet, slips: SlipAmounts, spouse: SpouseView | undefined): ProvincialInput {
  const { year, province, otherProvinces, person, dependants } = sheet.facts
  const lines: Partial<Record<CopiedLine, Figure>> = {}
  for (const line of copied) {
    const figure = at(sheet, line)
    if (figure !== undefined) lines[line] = figure
  }
  const family = adjustedNet(sheet) + (spouse?.adjustedNet ?? 0n)
  return {
    year,
    province,
    ...(otherProvinces === undefined ? {} : { otherProvinces }),
    isWholeYearResident: !saidYes(sheet, 'part-year-resident'),
    age: ageOn(person.born, year),
    lines,
    ...(spouse === undefined ? {} : { spouse: spouseFacts(spouse) }),
    dependants: dependants.map((each) => dependantOf(each, year)),
    familyNetIncome: family,
    giftsCarried: amountOf(sheet, 'donations-carried'),
    hasDisabilityAmount: saidYes(sheet, 'disability'),
    disabilityCare: amountOf(sheet, 'disability-care'),
    hasMinimumTax: amountOf(sheet, 'minimum-tax') > 0n,
    claims: claimsOf(sheet, slips),
  }
}

/** The age that a spouse of unknown age is taken for: one that no amount is given by. */
const unknownAge = 40

function spouseFacts({ net, age, isInfirm }: SpouseView) {
  return { netIncome: net.value, age: age ?? unknownAge, isInfirm }
}

function dependantOf(
  { kind, born, netIncome, isInfirm, claimedAs, medical }: T1Dependant,
  year: number,
): Dependant {
  return {
    kind,
    age: ageOn(born, year),
    netIncome,
    isInfirm,
    ...(claimedAs === undefined ? {} : { claimedAs }),
    ...(medical === undefined ? {} : { medicalExpenses: medical }),
  }
}

/** The provincial claims as answered, with what the federal return knows of the same. */
function claimsOf(sheet: Sheet, slips: SlipAmounts) {
  const { provincial } = sheet.facts
  const fees = tuitionFees(sheet, slips)
  const tuition: Cents = fees.reduce((sum, { value }) => sum + value, 0n)
  return {
    ...(tuition > 0n ? { tuitionThisYear: tuition } : {}),
    ...(cents(sheet, '31300') > 0n ? { adoptionExpenses: amountOf(sheet, 'adoption') } : {}),
    ...(cents(sheet, '31270') > 0n ? { homeBuyers: cents(sheet, '31270') } : {}),
    ...provincial,
  }
}
