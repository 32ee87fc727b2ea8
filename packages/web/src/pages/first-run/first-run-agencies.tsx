import { refusedError } from '../../books.ts'
import { clientOf } from '../../client.ts'
import { DateField } from '../../parts/date-field.tsx'
import { firstRunWords } from '../../words/first-run-words.ts'
import { useLook } from '../../words/look-context.ts'
import { today } from '../../words/today.ts'
import { Choice } from './first-run-who.tsx'

/** How often a GST/HST return is filed. */
const frequencies = ['monthly', 'quarterly', 'annual'] as const

/** How often what is withheld from pay is sent to the CRA. */
const remitters = ['quarterly', 'regular', 'accelerated1', 'accelerated2'] as const

/** What new books are told of the agencies: the registration for GST/HST and the payroll account, if any. */
export type Agencies = {
  readonly gst?:
    | {
        readonly number: string
        readonly from: string
        readonly frequency: (typeof frequencies)[number]
        /** The number of the registration for QST, in Quebec; filed for the same periods. */
        readonly qst: string
      }
    | undefined
  readonly pay?:
    | {
        readonly craAccount: string
        readonly remitter: (typeof remitters)[number]
        /** The number of Revenu Québec’s file of source deductions, in Quebec. */
        readonly quebecAccount: string
      }
    | undefined
}

/** Whether what was typed of the agencies is whole. */
export function isWhole({ gst, pay }: Agencies): boolean {
  const isRegistered = gst === undefined || (gst.number.trim() !== '' && gst.from !== '')
  return isRegistered && (pay === undefined || pay.craAccount.trim() !== '')
}

/**
 * Tells new books of the agencies. What was told before (`told`, which grows) is not told again, so that it
 * can be begun anew after a refusal; refusals are thrown.
 */
export async function tellAgencies(
  { gst, pay }: Agencies,
  {
    book,
    language,
    told,
  }: { readonly book: string; readonly language: 'en' | 'fr'; readonly told: Set<string> },
): Promise<void> {
  const client = clientOf(location.origin, book, language, () => crypto.randomUUID())
  if (gst !== undefined && !told.has('gst')) {
    const { number, from, frequency } = gst
    const answer = await client.write('registration.set', { program: 'GST', number, from, frequency })
    if (!answer.ok) throw refusedError(answer.refusals)
    told.add('gst')
  }
  if (gst !== undefined && gst.qst.trim() !== '' && !told.has('qst')) {
    const { qst: number, from, frequency } = gst
    const answer = await client.write('registration.set', { program: 'QST', number, from, frequency })
    if (!answer.ok) throw refusedError(answer.refusals)
    told.add('qst')
  }
  if (pay !== undefined && !told.has('pay')) {
    const { craAccount, remitter, quebecAccount } = pay
    const quebec = quebecAccount.trim() === '' ? {} : { quebecAccount }
    const answer = await client.write('payroll.setup', { craAccount, remitter, ...quebec })
    if (!answer.ok) throw refusedError(answer.refusals)
    told.add('pay')
  }
}

/** Ticks for GST/HST and employees, each with what the agency knows the business by. */
export function AgenciesFields({
  agencies,
  isQuebec,
  change,
}: {
  readonly agencies: Agencies
  readonly isQuebec: boolean
  change(agencies: Agencies): void
}) {
  const { look } = useLook()
  const words = firstRunWords[look.language]
  const { gst, pay } = agencies
  const blank = { number: '', from: `${today().slice(0, 4)}-01-01`, frequency: 'annual', qst: '' } as const
  return (
    <>
      <Tick
        label={words.hasGst}
        isOn={gst !== undefined}
        turn={(isOn) => change({ ...agencies, gst: isOn ? blank : undefined })}
      />
      {gst === undefined ? null : (
        <div className="agency">
          <Words
            label={words.gstNumber}
            hint="123456789RT0001"
            value={gst.number}
            change={(number) => change({ ...agencies, gst: { ...gst, number } })}
          />
          {isQuebec ? (
            <Words
              label={words.qstNumber}
              hint="1234567890TQ0001"
              value={gst.qst}
              change={(qst) => change({ ...agencies, gst: { ...gst, qst } })}
            />
          ) : null}
          <span className="stacked">
            <span aria-hidden="true">{words.gstFrom}</span>
            <DateField
              label={words.gstFrom}
              value={gst.from}
              onChange={(from) => change({ ...agencies, gst: { ...gst, from } })}
            />
          </span>
          <Choice
            label={words.gstOften}
            value={gst.frequency}
            choices={frequencies.map((each) => [each, words.gstFrequencies[each]])}
            choose={(frequency) => change({ ...agencies, gst: { ...gst, frequency } })}
          />
        </div>
      )}
      <Tick
        label={words.hasPay}
        isOn={pay !== undefined}
        turn={(isOn) =>
          change({
            ...agencies,
            pay: isOn ? { craAccount: '', remitter: 'regular', quebecAccount: '' } : undefined,
          })
        }
      />
      {pay === undefined ? null : (
        <div className="agency">
          <Words
            label={words.payNumber}
            hint="123456789RP0001"
            value={pay.craAccount}
            change={(craAccount) => change({ ...agencies, pay: { ...pay, craAccount } })}
          />
          {isQuebec ? (
            <Words
              label={words.quebecPay}
              hint="1234567890RS0001"
              value={pay.quebecAccount}
              change={(quebecAccount) => change({ ...agencies, pay: { ...pay, quebecAccount } })}
            />
          ) : null}
          <Choice
            label={words.payOften}
            value={pay.remitter}
            choices={remitters.map((each) => [each, words.remitters[each]])}
            choose={(remitter) => change({ ...agencies, pay: { ...pay, remitter } })}
          />
        </div>
      )}
    </>
  )
}

function Tick({
  label,
  isOn,
  turn,
}: {
  readonly label: string
  readonly isOn: boolean
  turn(isOn: boolean): void
}) {
  return (
    <label className="labelled">
      <input type="checkbox" checked={isOn} onChange={(event) => turn(event.target.checked)} />
      <span>{label}</span>
    </label>
  )
}

function Words({
  label,
  hint,
  value,
  change,
}: {
  readonly label: string
  readonly hint: string
  readonly value: string
  change(value: string): void
}) {
  return (
    <label className="stacked">
      <span>
        {label} ({hint})
      </span>
      <input className="field" value={value} onChange={(event) => change(event.target.value)} />
    </label>
  )
}
