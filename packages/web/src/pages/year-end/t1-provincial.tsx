import { MoneyField, TextField } from '../../parts/form-parts.tsx'
import { useLook } from '../../words/look-context.ts'
import { t1Words } from '../../words/t1-words.ts'
import type { PersonFacts } from './t1-kept.ts'
import { answerText, YesNo } from './t1-question.tsx'

type Claims = NonNullable<PersonFacts['provincial']>
type Claim = Exclude<keyof Claims, 'entered'>

/** What only a province asks: its words, how it is answered, and for which provinces it matters. */
const claims: Readonly<
  Record<Claim, readonly [en: string, fr: string, how: 'money' | 'yes' | 'months', provinces: string]>
> = {
  politicalContributions: [
    'Provincial political contributions',
    'Contributions politiques provinciales',
    'money',
    '',
  ],
  unusedTuition: ['Unused provincial tuition', 'Scolarité provinciale inutilisée', 'money', ''],
  tuitionThisYear: ['Provincial tuition of this year', 'Scolarité provinciale de l’année', 'money', ''],
  adoptionExpenses: ['Adoption expenses', 'Frais d’adoption', 'money', ''],
  homeBuyers: ['First-time home buyers', 'Premier achat d’habitation', 'money', 'SK'],
  seniorsTransit: ['Seniors’ public transit', 'Transport en commun des aînés', 'money', 'ON'],
  fertilityExpenses: ['Fertility treatment', 'Traitements de fertilité', 'money', 'MB ON NS PE'],
  seniorsCareMedical: [
    'Medical expenses of care at home',
    'Frais médicaux de soins à domicile',
    'money',
    'ON',
  ],
  seniorsRenovation: ['Seniors’ home renovation', 'Rénovation du domicile des aînés', 'money', 'BC NB'],
  rentMonths: ['Months of rent', 'Mois de loyer', 'months', 'BC MB'],
  salesTaxCredit: ['Sales tax credit', 'Crédit de taxe de vente', 'yes', 'BC'],
  costOfLiving: ['Cost of living credit', 'Crédit pour le coût de la vie', 'yes', 'NT NU'],
  isSingleParent: ['Single parent', 'Famille monoparentale', 'yes', 'NU'],
  familyTaxBenefit: ['Family tax benefit (MB428-A)', 'Prestation fiscale familiale (MB428-A)', 'yes', 'MB'],
  spouseTransferred: ['Provincial amounts from the spouse', 'Montants provinciaux de l’autre', 'money', ''],
  spouseClaimsReduction: ['The spouse claims the reduction', 'L’autre demande la réduction', 'yes', ''],
  spouseUnusedReduction: ['Reduction unused by the spouse', 'Réduction inutilisée par l’autre', 'money', ''],
}

// The keys of a record that is typed by them.
const names = Object.keys(claims) as Claim[]

/** What the province asks: those of the person’s own first, the others where all are wanted. */
export function ProvincialClaims({
  person,
  sought,
  isAll,
  keep,
}: {
  readonly person: PersonFacts
  readonly sought: string
  readonly isAll: boolean
  keep(person: PersonFacts): void
}) {
  const { look } = useLook()
  const words = t1Words[look.language]
  const held: Readonly<Record<string, unknown>> = person.provincial ?? {}
  const shown = names.filter((name) => {
    const [en, fr, , provinces] = claims[name]
    if (sought !== '') return `${en} ${fr}`.toLowerCase().includes(sought)
    return isAll || held[name] !== undefined || provinces.split(' ').includes(person.province)
  })
  const set = (name: Claim, said: string) => {
    const { [name]: _, ...rest } = person.provincial ?? {}
    const [, , how] = claims[name]
    const item = how === 'money' ? said : how === 'months' ? Number(said) : said === 'yes'
    // The field of a claim gives what its name takes; the server’s schema reads it again.
    const provincial = (said === '' ? rest : { ...rest, [name]: item }) as Claims
    keep({ ...person, provincial })
  }
  if (shown.length === 0) return null
  return (
    <section className="t1-topic">
      <h2>{words.topics.province}</h2>
      {shown.map((name) => (
        <ClaimRow key={name} name={name} held={held[name]} set={(said) => set(name, said)} />
      ))}
    </section>
  )
}

function ClaimRow({
  name,
  held,
  set,
}: {
  readonly name: Claim
  readonly held: unknown
  set(said: string): void
}) {
  const { look } = useLook()
  const [en, fr, how] = claims[name]
  const label = look.language === 'fr' ? fr : en
  const value = typeof held === 'boolean' || typeof held === 'string' ? answerText(held) : ''
  return (
    <div className="t1-answer" data-said={held !== undefined}>
      <span>{how === 'months' ? '' : label}</span>
      {how === 'money' ? <MoneyField label={label} value={value} onChange={set} isBare /> : null}
      {how === 'yes' ? <YesNo label={label} value={value} onChange={set} /> : null}
      {how === 'months' ? (
        <TextField label={label} value={held === undefined ? '' : String(held)} onChange={set} />
      ) : null}
    </div>
  )
}
