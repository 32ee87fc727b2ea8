import { holidaysBetween } from '@daybook/canada/labour/holidays.ts'
import { labourJurisdictions } from '@daybook/canada/labour/jurisdiction.ts'
import { Choice, DayField, Tick } from '../../parts/form-parts.tsx'
import { employeeWords } from '../../words/employee-words.ts'
import { useLook } from '../../words/look-context.ts'
import { payWords } from '../../words/pay-words.ts'
import { today } from '../../words/today.ts'
import { frequencies } from './hire-draft.ts'
import type { StepProps } from './step-props.ts'
import { workingDays } from './working-days.ts'

/** Step 1: which days are paid for, and when; the holidays in them, and what falls due by them. */
export function PeriodStep({
  run,
  prepared,
  change,
  provinces,
}: StepProps & { readonly provinces: readonly string[] }) {
  const { look } = useLook()
  const words = payWords[look.language]
  const people = employeeWords[look.language]
  const isSoon = run.date >= today() && workingDays(today(), run.date) <= 3
  return (
    <>
      <div className="fields">
        <Choice
          label={words.frequency}
          value={run.frequency ?? 'biweekly'}
          onChange={(frequency) =>
            change({ frequency, from: undefined, through: undefined, date: undefined })
          }
          options={frequencies.map((each) => [each, people.frequencies[each] ?? each] as const)}
        />
        <DayField label={words.from} value={run.from} onChange={(from) => change({ from })} />
        <DayField label={words.through} value={run.through} onChange={(through) => change({ through })} />
        <DayField
          label={words.payDate}
          value={run.date}
          onChange={(date) => change({ date })}
          note={isSoon ? words.soon : undefined}
        />
      </div>
      <Tick
        label={words.offCycle}
        isOn={run.off === true}
        onChange={(off) => change({ off: off ? true : undefined })}
      />
      <Holidays from={run.from} through={run.through} provinces={provinces} />
      {prepared === undefined ? null : (
        <ul className="facts-list">
          {prepared.cash
            .filter(({ date }) => date !== undefined && date !== run.date)
            .map(({ date, what }) => (
              <li key={what}>
                {date} <span className="second">{what}</span>
              </li>
            ))}
        </ul>
      )}
    </>
  )
}

/** The statutory holidays of the days, for each province that somebody works in. */
function Holidays({
  from,
  through,
  provinces,
}: {
  readonly from: string
  readonly through: string
  readonly provinces: readonly string[]
}) {
  const { look } = useLook()
  const words = payWords[look.language]
  const found = provinces.flatMap((province) => {
    const jurisdiction = labourJurisdictions.find((each) => each === province)
    if (jurisdiction === undefined || through < from) return []
    const holidays = holidaysBetween({ jurisdiction, easterMonday: false, insist: true }, { from, through })
    return holidays.ok ? holidays.value.map(({ date, label }) => ({ date, label, province })) : []
  })
  const days = [...Map.groupBy(found, ({ date, label }) => `${date} ${label[look.language]}`)]
  return (
    <section>
      <h3 className="small-title">{words.holidays}</h3>
      {days.length === 0 ? <p className="second">{words.noHolidays}</p> : null}
      <ul className="facts-list">
        {days.map(([key, each]) => (
          <li key={key}>
            {words.holidayOf(
              each[0]?.date ?? '',
              each[0]?.label[look.language] ?? '',
              each.map(({ province }) => province).join(', '),
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
