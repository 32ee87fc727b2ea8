import { leavingReasons } from '@daybook/canada/payroll/leaving-reasons.ts'
import { type ReactNode, useEffect, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import {
  Choice,
  DayField,
  DeedForm,
  MoneyField,
  SidePanel,
  TextField,
  Tick,
} from '../../parts/form-parts.tsx'
import { useLook } from '../../words/look-context.ts'
import { roeWords } from '../../words/roe-words.ts'
import { MoneyRows } from './roe-money-rows.tsx'
import { moneyLines, moneyText, noMoney } from './roe-moneys.ts'
import type { RoeSaid, RoeSearch } from './roe-search.ts'

type Draft = RoeSaid & { readonly insist?: true | undefined }

/** Which answer a block leads to. */
const answerOf: Readonly<Record<string, string>> = {
  '10': 'first',
  '11': 'last',
  '12': 'last',
  '13': 'occupation',
  '14': 'recall',
  '15A': 'hours',
  '15C': 'earlier',
  '16': 'code',
  '17A': 'vacation',
  '17B': 'holidays',
  '18': 'comments',
  '20': 'language',
  insist: 'insist',
}

/** Which block makes a refused record pass, by the code of the refusal. */
const mendedBy: Readonly<Record<string, string>> = {
  'roe-last-day-missing': '11',
  'roe-no-pays': '11',
  'roe-reason-missing': '16',
  'leaving-code-unknown': '16',
  'roe-dates': '10',
  'roe-earlier-missing': '15C',
  'roe-hours-missing': '15A',
  'roe-hours-wrong': '15A',
  'roe-recall-wrong': '14',
  'roe-moneys-many': '17C',
  'roe-comments-missing': '18',
  'roe-comments-long': '18',
  'roe-commission': 'insist',
}

/** The block whose answer mends what was refused; the reason where no answer does. */
export function blockOf(refusals: readonly { readonly code: string }[]): string {
  return refusals.flatMap(({ code }) => mendedBy[code] ?? [])[0] ?? '16'
}

function answerFor(block: string): string {
  return answerOf[block] ?? (block.startsWith('17C') ? 'moneys' : block.startsWith('19') ? 'special' : '')
}

/** Whether a block is one that people answer. */
export function isAnswered(block: string): boolean {
  return answerFor(block) !== ''
}

/** The answers of a person: what the books do not know of a record. Sent together; the form follows. */
export function RoeAnswers({
  held,
  block,
  take,
  close,
}: {
  readonly held: RoeSearch
  /** The block whose answer has focus first. */
  readonly block: string
  take(said: Draft): void
  close(): void
}) {
  const { look } = useLook()
  const words = roeWords[look.language]
  const { fields } = words
  const [said, saying] = useState<Draft>(held)
  const set = (name: keyof RoeSaid) => (value: string) => saying({ ...said, [name]: value })
  const text = (name: keyof RoeSaid) => said[name] ?? ''
  useEffect(() => {
    const group = answerFor(block)
    document.querySelector<HTMLElement>(`[data-answer="${group}"] :is(input, select, button)`)?.focus()
  }, [block])
  return (
    <SidePanel title={words.answers} close={close}>
      <p className="second">{words.answersText}</p>
      <DeedForm verb={words.take} send={() => take(said)}>
        <WorkFields text={text} set={set} />
        <PaidFields text={text} set={set} />
        <Answer name="insist">
          <Tick
            label={fields.insist}
            isOn={said.insist === true}
            onChange={(isOn) => saying({ ...said, insist: isOn ? true : undefined })}
          />
        </Answer>
      </DeedForm>
      <Button kind="word" onPress={() => take({})}>
        {words.clear}
      </Button>
    </SidePanel>
  )
}

type Fields = { text(name: keyof RoeSaid): string; set(name: keyof RoeSaid): (value: string) => void }

/** Why, until when and how long somebody worked. */
function WorkFields({ text, set }: Fields) {
  const { look } = useLook()
  const words = roeWords[look.language]
  const { fields } = words
  return (
    <>
      <Answer name="code">
        <Choice
          label={fields.code}
          value={text('code')}
          onChange={set('code')}
          options={[
            ['', words.ofDeparture],
            ...leavingReasons.map(({ code, label }) => [code, `${code} ${label[look.language]}`] as const),
          ]}
        />
      </Answer>
      <RecallFields value={text('recall')} onChange={set('recall')} />
      <Answer name="last">
        <DayField label={fields.last} value={text('last')} onChange={set('last')} note={words.asBooks} />
      </Answer>
      <Answer name="first">
        <DayField label={fields.first} value={text('first')} onChange={set('first')} />
      </Answer>
      <Answer name="hours">
        <MoneyField label={fields.hours} value={text('hours')} onChange={set('hours')} />
      </Answer>
    </>
  )
}

/** What is paid at the end, and the blocks of words. */
function PaidFields({ text, set }: Fields) {
  const { look } = useLook()
  const words = roeWords[look.language]
  const { fields } = words
  return (
    <>
      <VacationFields value={text('vacation')} onChange={set('vacation')} />
      <Answer name="holidays">
        <MoneyRows block="holidays" text={text('holidays')} onChange={set('holidays')} />
      </Answer>
      <Answer name="moneys">
        <MoneyRows block="moneys" text={text('moneys')} onChange={set('moneys')} />
      </Answer>
      <Answer name="special">
        <MoneyRows block="special" text={text('special')} onChange={set('special')} />
      </Answer>
      <Answer name="occupation">
        <TextField label={fields.occupation} value={text('occupation')} onChange={set('occupation')} />
      </Answer>
      <Answer name="comments">
        <TextField
          label={fields.comments}
          value={text('comments')}
          onChange={set('comments')}
          note={fields.commentsNote}
        />
      </Answer>
      <Answer name="language">
        <Choice
          label={fields.language}
          value={text('language')}
          onChange={set('language')}
          options={[
            ['', words.ofStubs],
            ['en', 'English'],
            ['fr', 'Français'],
          ]}
        />
      </Answer>
      <Answer name="earlier">
        <MoneyRows block="earlier" text={text('earlier')} onChange={set('earlier')} />
        <MoneyField label={fields.earlierHours} value={text('earlierHours')} onChange={set('earlierHours')} />
      </Answer>
    </>
  )
}

function Answer({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div data-answer={name} className="stack-form">
      {children}
    </div>
  )
}

/** The expected recall: a code, or the day of it. */
function RecallFields({ value, onChange }: { readonly value: string; onChange(value: string): void }) {
  const { look } = useLook()
  const words = roeWords[look.language]
  const [isDay, setIsDay] = useState(/^\d/.test(value))
  return (
    <Answer name="recall">
      <Choice
        label={words.fields.recall}
        value={isDay ? 'day' : value}
        onChange={(next) => {
          setIsDay(next === 'day')
          onChange(next === 'day' ? '' : next)
        }}
        options={['', 'N', 'U', 'Y', 'day'].map((code) => [code, words.recalls[code] ?? code] as const)}
      />
      {isDay ? <DayField label={words.fields.recallDay} value={value} onChange={onChange} /> : null}
    </Answer>
  )
}

/** Vacation pay: its code, and what goes with it. */
function VacationFields({ value, onChange }: { readonly value: string; onChange(value: string): void }) {
  const { look } = useLook()
  const words = roeWords[look.language]
  const line = moneyLines(value)[0] ?? noMoney
  const set = (next: Partial<typeof line>) => onChange(moneyText([{ ...line, ...next }]))
  const choose = (head: string) =>
    onChange(
      moneyText([head === '1' ? { ...noMoney, head } : { ...line, head, ...(head === '3' ? {} : noDays) }]),
    )
  return (
    <Answer name="vacation">
      <Choice
        label={words.fields.vacation}
        value={line.head}
        onChange={choose}
        options={['', '1', '2', '3', '4'].map((code) => [code, words.vacations[code] ?? code] as const)}
      />
      {line.head === '' || line.head === '1' ? null : (
        <MoneyField label={words.amount} value={line.amount} onChange={(amount) => set({ amount })} />
      )}
      {line.head === '3' ? (
        <>
          <DayField label={words.from} value={line.from} onChange={(from) => set({ from })} />
          <DayField label={words.through} value={line.through} onChange={(through) => set({ through })} />
        </>
      ) : null}
    </Answer>
  )
}

const noDays = { from: '', through: '' } as const
