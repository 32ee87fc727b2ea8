import { ageAmount } from '@daybook/canada/rates/ca/age-amount.ts'
import type { AmountName, ChoiceName } from '@daybook/canada/t1/answers.ts'
import { inForce } from '@daybook/core/filings/rule-table.ts'
import type { T1Words } from '../../words/t1-words.ts'
import type { PersonFacts } from './t1-kept.ts'

/** The name of a question of the return. */
export type QuestionName = AmountName | ChoiceName

/** What a question is about. */
export type Topic = Exclude<keyof T1Words['topics'], 'province'>

/** For whom a question matters before anybody answered it. */
export type Mattering =
  | 'all'
  | 'couple'
  | 'spouse-alone'
  | 'both'
  | 'employed'
  | 'self-employed'
  | 'student'
  | 'senior'
  | 'pension'
  | 'parent'
  | 'investor'
  | 'north'
  | 'quebec'
  | 'ill'
  | 'few'

/** Every question with its topic and for whom it matters; `few` are found by words or line. */
export const questionTopics: Readonly<Record<QuestionName, readonly [Topic, Mattering]>> = {
  tips: ['work', 'employed'],
  'union-dues': ['work', 'employed'],
  'employment-expenses': ['work', 'employed'],
  'educator-supplies': ['work', 'few'],
  'gst-rebate': ['work', 'few'],
  'training-room': ['work', 'employed'],
  forces: ['work', 'few'],
  options: ['work', 'few'],
  'clergy-residence': ['work', 'few'],
  northern: ['work', 'north'],
  'volunteer-firefighter': ['work', 'few'],
  'search-and-rescue': ['work', 'few'],
  'self-employed-insurance': ['work', 'self-employed'],
  'exempt-working-income': ['work', 'few'],
  rrsp: ['savings', 'all'],
  'rrsp-limit': ['savings', 'all'],
  'pension-plan': ['savings', 'employed'],
  'employer-prpp': ['savings', 'few'],
  fhsa: ['savings', 'all'],
  'fhsa-room': ['savings', 'all'],
  'home-buyers': ['home', 'all'],
  'spouse-net': ['family', 'spouse-alone'],
  'spouse-working-income': ['family', 'spouse-alone'],
  'spouse-infirm': ['family', 'couple'],
  'spouse-disability': ['family', 'couple'],
  'spouse-transfer': ['family', 'spouse-alone'],
  'transfer-to-spouse': ['family', 'both'],
  'workers-benefit-by-spouse': ['family', 'couple'],
  'child-care-by-higher-income': ['family', 'parent'],
  'support-received-total': ['family', 'few'],
  'support-received': ['family', 'few'],
  'support-paid-total': ['family', 'few'],
  'support-paid': ['family', 'few'],
  adoption: ['family', 'few'],
  medical: ['health', 'all'],
  'medical-by-spouse': ['health', 'couple'],
  disability: ['health', 'all'],
  'disability-supports': ['health', 'ill'],
  'disability-transfer': ['health', 'parent'],
  'disability-care': ['health', 'ill'],
  'rdsp-income': ['health', 'ill'],
  confined: ['rare', 'few'],
  'home-accessibility': ['home', 'senior'],
  renovation: ['home', 'senior'],
  moving: ['home', 'all'],
  'moving-income': ['home', 'few'],
  'student-loan-interest': ['study', 'all'],
  'full-time-student': ['study', 'student'],
  'tuition-carried': ['study', 'student'],
  'tuition-transfer': ['study', 'student'],
  'tuition-from-child': ['study', 'parent'],
  'scholarship-exempt': ['study', 'student'],
  donations: ['giving', 'all'],
  'donations-carried': ['giving', 'all'],
  'donations-by-spouse': ['giving', 'couple'],
  political: ['giving', 'all'],
  interest: ['investing', 'all'],
  'dividends-eligible': ['investing', 'investor'],
  'dividends-other': ['investing', 'investor'],
  'carrying-charges': ['investing', 'investor'],
  exploration: ['investing', 'few'],
  'labour-funds': ['investing', 'few'],
  'limited-partnership-losses': ['losses', 'few'],
  'business-investment-loss': ['losses', 'few'],
  'non-capital-losses': ['losses', 'self-employed'],
  'capital-losses': ['losses', 'investor'],
  'capital-gains-deduction': ['losses', 'few'],
  'minimum-tax-carryover': ['losses', 'few'],
  'pension-split': ['pension', 'pension'],
  'tax-withheld': ['paid', 'all'],
  instalments: ['paid', 'all'],
  'quebec-transfer': ['paid', 'quebec'],
  'other-income': ['rare', 'all'],
  'other-deductions': ['rare', 'few'],
  'additional-deductions': ['rare', 'few'],
  'split-income-tax': ['rare', 'few'],
  'minimum-tax': ['rare', 'few'],
  'investment-credit': ['rare', 'few'],
  'investment-credit-refund': ['rare', 'few'],
  'special-taxes': ['rare', 'few'],
  'trust-credit': ['rare', 'few'],
  'journalism-credit': ['rare', 'few'],
  'fuel-credit': ['rare', 'few'],
  'part-year-resident': ['rare', 'few'],
}

/** The topics, in the order in which they stand. */
export const topicNames: readonly Topic[] = [
  'work',
  'savings',
  'family',
  'health',
  'home',
  'study',
  'giving',
  'investing',
  'pension',
  'losses',
  'paid',
  'rare',
]

/** All questions of a topic, in their order. */
export function questionsOf(topic: Topic): readonly QuestionName[] {
  // The keys of a record that is typed by them.
  return (Object.keys(questionTopics) as QuestionName[]).filter((name) => questionTopics[name][0] === topic)
}

/** What decides which questions matter, besides the person’s own facts. */
type Around = { readonly year: number; readonly isCouple: boolean; readonly hasSpouse: boolean }

/** Whether a question matters for somebody: it was answered, or their facts ask for it. */
export function matters(
  name: QuestionName,
  person: PersonFacts,
  { year, isCouple, hasSpouse }: Around,
): boolean {
  if (person.answers?.[name] !== undefined) return true
  const [, wanted] = questionTopics[name]
  const { slips = [], businesses = [], dependants = [], gains = [], born, province } = person
  const hasSlip = (...kinds: readonly string[]) => slips.some(({ kind }) => kinds.includes(kind))
  const isOf: Readonly<Record<Mattering, boolean>> = {
    all: true,
    couple: isCouple,
    'spouse-alone': isCouple && !hasSpouse,
    both: hasSpouse,
    employed: hasSlip('T4'),
    'self-employed': businesses.length > 0,
    student: hasSlip('T2202'),
    senior: isSenior(year - Number(born.slice(0, 4)), year),
    pension: isCouple && hasSlip('T4A', 'T4RIF', 'T4RSP', 'T5', 'T3'),
    parent: dependants.length > 0,
    investor: gains.length > 0 || hasSlip('T3', 'T5', 'T5008'),
    north: ['YT', 'NT', 'NU'].includes(province),
    quebec: province === 'QC',
    ill: person.answers?.disability === true || person.answers?.disability === 'yes',
    few: false,
  }
  return isOf[wanted]
}

/** Whether somebody has the age of the age amount; asked in doubt where no table holds for the year. */
function isSenior(age: number, year: number): boolean {
  const rule = inForce(ageAmount, `${year}-12-31`)
  return !rule.ok || age >= Number(rule.value.value.age)
}
