import { useState } from 'react'
import type { OutputOf } from '../../client.ts'
import { Button } from '../../parts/button.tsx'
import { DayField, DeedForm, MoneyField, SidePanel, TextField, useSending } from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { businessWords } from '../../words/business-words.ts'
import { useLook } from '../../words/look-context.ts'
import {
  type BusinessDraft,
  businessDraft,
  businessInput,
  newVehicle,
  type VehicleDraft,
} from './business-draft.ts'

/** What books do not hold of a business or rental in a year: kilometres, home, parts, lines. */
export function BusinessAnswers({
  business,
  year,
  say,
  close,
}: {
  readonly business: OutputOf<'business.list'>['businesses'][number]
  readonly year: string
  say(what: string, act: number): void
  close(): void
}) {
  const { look } = useLook()
  const words = businessWords[look.language]
  const { write, settle, refusals } = useSending(say)
  const said = business.years.find((each) => each.year === year)
  const [start] = useState(() => businessDraft(said))
  const [draft, type] = useState(start)
  const set = (next: Partial<BusinessDraft>) => type((held) => ({ ...held, ...next }))
  const isRental = business.form === 'T776'
  const isFinanced = said?.vehicles.some((each) => each.isFinanced) === true
  const send = () =>
    void settle(
      () =>
        write('business.answer', {
          business: business.name,
          form: isRental ? 'T776' : 'T2125',
          year,
          ...businessInput(draft, start),
        }),
      () => words.answered(business.name),
    )
  const lines: Readonly<Record<string, string>> = isRental ? words.rentalLines : words.lineNames
  return (
    <SidePanel title={words.answersOf(business.name, year)} close={close}>
      <DeedForm verb={words.keep} send={send}>
        {isRental ? null : (
          <>
            <Vehicles
              vehicles={draft.vehicles}
              set={(vehicles) => set({ vehicles })}
              note={isFinanced ? words.financed : undefined}
            />
            <Home draft={draft} set={set} />
            <DayField label={words.began} value={draft.began} onChange={(began) => set({ began })} />
          </>
        )}
        <TextField label={words.share} value={draft.share} onChange={(share) => set({ share })} />
        {isRental ? (
          <TextField
            label={words.personal}
            value={draft.personal}
            onChange={(personal) => set({ personal })}
          />
        ) : null}
        <h3 className="small-title">{words.lines}</h3>
        {Object.entries(lines).map(([line, label]) => (
          <MoneyField
            key={line}
            label={label}
            value={draft.lines[line] ?? ''}
            onChange={(amount) => set({ lines: { ...draft.lines, [line]: amount } })}
          />
        ))}
      </DeedForm>
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}

function Home({ draft, set }: { readonly draft: BusinessDraft; set(next: Partial<BusinessDraft>): void }) {
  const { look } = useLook()
  const words = businessWords[look.language]
  return (
    <>
      <h3 className="small-title">{words.home}</h3>
      <TextField label={words.area} value={draft.area} onChange={(area) => set({ area })} />
      <TextField label={words.whole} value={draft.home} onChange={(home) => set({ home })} />
      <TextField label={words.hours} value={draft.hours} onChange={(hours) => set({ hours })} />
      <TextField label={words.days} value={draft.days} onChange={(days) => set({ days })} />
      <MoneyField
        label={words.homeCosts}
        value={draft.homeCosts}
        onChange={(homeCosts) => set({ homeCosts })}
      />
      <MoneyField label={words.carried} value={draft.carried} onChange={(carried) => set({ carried })} />
    </>
  )
}

function Vehicles({
  vehicles,
  set,
  note,
}: {
  readonly vehicles: readonly VehicleDraft[]
  set(vehicles: readonly VehicleDraft[]): void
  readonly note: string | undefined
}) {
  const { look } = useLook()
  const words = businessWords[look.language]
  const change = (index: number, next: Partial<VehicleDraft>) =>
    set(vehicles.map((each, other) => (other === index ? { ...each, ...next } : each)))
  return (
    <>
      <h3 className="small-title">{words.vehicles}</h3>
      {note === undefined ? null : <p className="second small">{note}</p>}
      {vehicles.map((each, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows are only added at the end
        <div key={index} className="t1-row">
          <TextField label={words.vehicle} value={each.name} onChange={(name) => change(index, { name })} />
          <TextField
            label={words.kilometres}
            value={each.kilometres}
            onChange={(kilometres) => change(index, { kilometres })}
          />
          <TextField
            label={words.ofBusiness}
            value={each.business}
            onChange={(business) => change(index, { business })}
          />
          <MoneyField label={words.costs} value={each.costs} onChange={(costs) => change(index, { costs })} />
          <Button kind="word" onPress={() => set(vehicles.filter((_, other) => other !== index))}>
            {words.remove}
            <span className="visually-hidden"> {each.name}</span>
          </Button>
        </div>
      ))}
      <div className="t1-tools">
        <Button kind="word" onPress={() => set([...vehicles, newVehicle])}>
          {words.addVehicle}
        </Button>
      </div>
    </>
  )
}
