import { Choice, DayField, MoneyField, TextField, Tick } from '../../parts/form-parts.tsx'
import { benefitWords } from '../../words/benefit-words.ts'
import { employeeWords } from '../../words/employee-words.ts'
import { useLook } from '../../words/look-context.ts'
import { type BenefitDraft, benefitKinds, exemptions } from './benefit-draft.ts'
import { provinces } from './hire-draft.ts'

const forms = ['goods', 'merchant-card', 'cash'] as const
const gifts = ['gift', 'award', 'performance', 'long-service'] as const

type Props = { readonly draft: BenefitDraft; set(next: Partial<BenefitDraft>): void }

/** What a benefit of a year is valued from: the facts of its kind, then those of every kind. */
export function BenefitFields({ draft, set }: Props) {
  const { look } = useLook()
  const words = benefitWords[look.language]
  const { provinces: names } = employeeWords[look.language]
  const { kind } = draft
  const reasons = exemptions[kind] ?? []
  return (
    <>
      <div className="fields">
        <Choice
          label={words.kind}
          value={kind}
          onChange={(next) => set({ kind: benefitKinds.find((each) => each === next) ?? kind, exempt: '' })}
          options={benefitKinds.map((each) => [each, words.kinds[each]] as const)}
        />
        <TextField label={words.year} value={draft.year} onChange={(year) => set({ year })} />
        <Choice
          label={words.province}
          value={draft.province}
          onChange={(province) => set({ province })}
          options={provinces
            .filter((each) => each !== 'OC')
            .map((each) => [each, names[each] ?? each] as const)}
        />
        {kind === 'automobile' ? (
          <CarFields draft={draft} set={set} />
        ) : (
          <ValueField draft={draft} set={set} />
        )}
        {kind === 'gift' ? <GiftFields draft={draft} set={set} /> : null}
        {kind === 'loan' ? <LoanFields draft={draft} set={set} /> : null}
        {kind === 'gift' ? null : (
          <MoneyField
            label={kind === 'loan' ? words.interest : kind === 'automobile' ? words.paidForUse : words.paid}
            value={draft.paid}
            onChange={(paid) => set({ paid })}
          />
        )}
        {reasons.length === 0 ? null : (
          <Choice
            label={words.exempt}
            value={draft.exempt}
            onChange={(next) => set({ exempt: reasons.find((each) => each === next) ?? '' })}
            options={reasons.map((each) => [each, words.exemptions[each]] as const)}
          />
        )}
      </div>
      <Ticks draft={draft} set={set} />
    </>
  )
}

function ValueField({ draft, set }: Props) {
  const { look } = useLook()
  const words = benefitWords[look.language]
  return (
    <MoneyField
      label={words.values[draft.kind] ?? ''}
      value={draft.value}
      onChange={(value) => set({ value })}
    />
  )
}

function CarFields({ draft, set }: Props) {
  const { look } = useLook()
  const words = benefitWords[look.language]
  return (
    <>
      <Choice
        label={words.had}
        value={draft.had}
        onChange={(had) => set({ had: had === 'leased' ? 'leased' : 'owned' })}
        options={[
          ['owned', words.owned],
          ['leased', words.leased],
        ]}
      />
      {draft.had === 'owned' ? (
        <MoneyField label={words.cost} value={draft.cost} onChange={(cost) => set({ cost })} />
      ) : (
        <MoneyField label={words.lease} value={draft.lease} onChange={(lease) => set({ lease })} />
      )}
      <TextField label={words.days} value={draft.days} onChange={(days) => set({ days })} />
      <TextField label={words.personal} value={draft.personal} onChange={(personal) => set({ personal })} />
      <TextField
        label={words.kilometres}
        value={draft.kilometres}
        onChange={(kilometres) => set({ kilometres })}
      />
      {draft.operating ? (
        <MoneyField
          label={words.operatingPaid}
          value={draft.operatingPaid}
          onChange={(operatingPaid) => set({ operatingPaid })}
        />
      ) : null}
    </>
  )
}

function GiftFields({ draft, set }: Props) {
  const { look } = useLook()
  const words = benefitWords[look.language]
  return (
    <>
      <Choice
        label={words.form}
        value={draft.form}
        onChange={(next) => set({ form: forms.find((each) => each === next) ?? 'goods' })}
        options={forms.map((each) => [each, words.forms[each]] as const)}
      />
      <Choice
        label={words.gift}
        value={draft.gift}
        onChange={(next) => set({ gift: gifts.find((each) => each === next) ?? 'gift' })}
        options={gifts.map((each) => [each, words.gifts[each]] as const)}
      />
      {draft.gift === 'long-service' ? (
        <>
          <TextField label={words.years} value={draft.years} onChange={(years) => set({ years })} />
          <TextField
            label={words.yearsSince}
            value={draft.yearsSince}
            onChange={(yearsSince) => set({ yearsSince })}
          />
        </>
      ) : null}
      <MoneyField label={words.earlier} value={draft.earlier} onChange={(earlier) => set({ earlier })} />
    </>
  )
}

function LoanFields({ draft, set }: Props) {
  const { look } = useLook()
  const words = benefitWords[look.language]
  return (
    <>
      <DayField label={words.since} value={draft.since} onChange={(since) => set({ since })} />
      <DayField label={words.through} value={draft.through} onChange={(through) => set({ through })} />
      <DayField
        label={words.homeLentOn}
        value={draft.homeLentOn}
        onChange={(homeLentOn) => set({ homeLentOn })}
      />
    </>
  )
}

function Ticks({ draft, set }: Props) {
  const { look } = useLook()
  const words = benefitWords[look.language]
  const { kind, operating } = draft
  const own =
    kind === 'automobile'
      ? (['required', 'operating', ...(operating ? (['half'] as const) : []), 'seller'] as const)
      : kind === 'gift'
        ? (['related'] as const)
        : []
  const taxed = kind === 'loan' || kind === 'group-life' ? [] : (['untaxed'] as const)
  return (
    <div className="benefit-ticks">
      {[...own, 'unpaid' as const, ...taxed].map((name) => (
        <Tick key={name} label={words[name]} isOn={draft[name]} onChange={(isOn) => set({ [name]: isOn })} />
      ))}
    </div>
  )
}
