import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { refusalsIn, taken, useBook, useRead } from '../../books.ts'
import type { InputOf, OutputOf } from '../../client.ts'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { useLongWork } from '../../parts/long-work.ts'
import { GreyBars, ProofLine, RefusalBox } from '../../parts/notices.tsx'
import { Waiting } from '../../parts/waiting.tsx'
import { amountWords, isZero } from '../../words/amounts.ts'
import { bankWords } from '../../words/bank-words.ts'
import { colon } from '../../words/colon.ts'
import { useLook } from '../../words/look-context.ts'
import { waitWords } from '../../words/wait-words.ts'
import { useDeeds } from './bank-deeds.ts'
import type { GivenFile } from './bank-given-file.ts'

type Manner = {
  readonly account: string
  readonly dateOrder: '' | 'dmy' | 'mdy' | 'ymd'
  readonly sign: '' | 'signed' | 'inverted'
  readonly alike: 'ask' | 'add' | 'skip'
  readonly confirm: boolean
  /** Whether it is imported although the bank’s number of the account is another than before. */
  readonly insist: boolean
}

/** A file that was looked into: how it is read, what of it is new, and the import itself. */
export function FileLooked({
  given,
  account,
  say,
  done,
}: {
  readonly given: GivenFile
  readonly account: string
  say(what: string, act: number): void
  done(): void
}) {
  const { look } = useLook()
  const words = bankWords[look.language]
  const { name, client } = useBook()
  const [manner, change] = useState<Manner>({
    account,
    dateOrder: '',
    sign: '',
    alike: 'ask',
    confirm: false,
    insist: false,
  })
  const { write, settle, refusals, isSending } = useDeeds(say, done)
  const written = {
    file: given.file,
    ...(manner.account === '' ? {} : { account: manner.account }),
    ...(manner.dateOrder === '' ? {} : { dateOrder: manner.dateOrder }),
    ...(manner.sign === '' ? {} : { sign: manner.sign }),
  }
  const input: InputOf<'statement.import'> = {
    ...written,
    content: given.content,
    alike: manner.alike,
    confirm: manner.confirm,
    insist: manner.insist,
  }
  const { data: rehearsed, error } = useQuery({
    queryKey: ['book', name, 'statement.import', given.file, given.content.length, manner, look.language],
    queryFn: async () => taken(await client.write('statement.import', input, { dryRun: true })),
  })
  const { data: preview } = useQuery({
    queryKey: ['book', name, 'statement.preview', given.file, given.content.length, written, look.language],
    queryFn: async () =>
      taken(await client.read('statement.preview', { ...written, content: given.content })),
  })
  const count = rehearsed?.added ?? 0
  const { begin, end, ...work } = useLongWork()
  const send = () =>
    void settle(
      () => write('statement.import', input, { ...begin(), isReadLater: true }).finally(end),
      words.didImport(given.file, count),
    )
  return (
    <section className="looked" aria-label={given.file}>
      <h2>{given.file}</h2>
      <MannerForm manner={manner} change={change} isAlike={(rehearsed?.alike.length ?? 0) > 0} />
      {preview === undefined ? null : <FirstLines preview={preview} />}
      {error === null ? null : (
        <RefusalBox refusals={refusalsIn(error)}>
          {refusalsIn(error).some(({ code }) => code === 'statement-unclear') ? (
            <div className="acts">
              <Button onPress={() => change({ ...manner, confirm: true })}>{words.readRightly}</Button>
            </div>
          ) : null}
          {refusalsIn(error).some(({ code }) => code === 'statement-other-account') ? (
            <div className="acts">
              <Button onPress={() => change({ ...manner, insist: true })}>{words.numberChanged}</Button>
            </div>
          ) : null}
        </RefusalBox>
      )}
      {rehearsed === undefined && error === null ? (
        <>
          <Waiting what={waitWords[look.language].rehearsing} stop={done} />
          <GreyBars />
        </>
      ) : null}
      {isSending ? <Waiting what={waitWords[look.language].importing} {...work} /> : null}
      {rehearsed === undefined ? null : <Told rehearsed={rehearsed} />}
      <RefusalBox refusals={refusals} />
      {rehearsed === undefined ? null : (
        <div className="line-deeds">
          <Button kind="filled" whyNot={count === 0 ? words.noneNew : undefined} onPress={send}>
            {count === 0 ? words.importFile : words.importNow(count)}
          </Button>
        </div>
      )}
    </section>
  )
}

function MannerForm({
  manner,
  change,
  isAlike,
}: {
  readonly manner: Manner
  change(manner: Manner): void
  readonly isAlike: boolean
}) {
  const { look } = useLook()
  const words = bankWords[look.language]
  const { data: accounts = [] } = useRead('account.list', {})
  const own = accounts.filter(({ type }) => type === 'asset' || type === 'liability')
  return (
    <div className="manner">
      <Choose
        label={words.into}
        value={manner.account}
        options={[['', words.byItself], ...own.map(({ code, name }) => [code, `${code} ${name}`] as const)]}
        onChange={(account) => change({ ...manner, account })}
      />
      <Choose
        label={words.dateOrder}
        value={manner.dateOrder}
        options={[
          ['', words.byItself],
          ['ymd', words.orders.ymd],
          ['dmy', words.orders.dmy],
          ['mdy', words.orders.mdy],
        ]}
        onChange={(dateOrder) => change({ ...manner, dateOrder })}
      />
      <Choose
        label={words.sign}
        value={manner.sign}
        options={[
          ['', words.byItself],
          ['signed', words.signs.signed],
          ['inverted', words.signs.inverted],
        ]}
        onChange={(sign) => change({ ...manner, sign })}
      />
      {isAlike || manner.alike !== 'ask' ? (
        <Choose
          label={words.alikeHow}
          value={manner.alike}
          options={[
            ['ask', words.alikes.ask],
            ['add', words.alikes.add],
            ['skip', words.alikes.skip],
          ]}
          onChange={(alike) => change({ ...manner, alike })}
        />
      ) : null}
    </div>
  )
}

function Choose<V extends string>({
  label,
  value,
  options,
  onChange,
}: {
  readonly label: string
  readonly value: V
  readonly options: readonly (readonly [V, string])[]
  onChange(value: V): void
}) {
  return (
    <label className="stacked">
      <span>{label}</span>
      <select
        className="field"
        value={value}
        onChange={(event) => {
          const found = options.find(([each]) => each === event.target.value)
          if (found !== undefined) onChange(found[0])
        }}
      >
        {options.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}

function FirstLines({ preview }: { readonly preview: OutputOf<'statement.preview'> }) {
  const { look } = useLook()
  const words = bankWords[look.language]
  return (
    <>
      <h3 className="small">
        {words.firstLines}, {preview.format}
      </h3>
      <ul className="past">
        {preview.lines.map((line) => (
          <li key={`${line.statement ?? ''} ${line.row}`}>
            <span className="second">{line.date}</span>
            <span>{line.text}</span>
            <Amount value={line.amount} />
          </li>
        ))}
      </ul>
      {[...preview.unclear, ...preview.notices].map((note) => (
        <p key={note} className="second">
          {note}
        </p>
      ))}
    </>
  )
}

function Told({ rehearsed }: { readonly rehearsed: OutputOf<'statement.import'> }) {
  const { look } = useLook()
  const words = bankWords[look.language]
  const { difference } = rehearsed
  return (
    <div role="status">
      <p>
        {words.newLines} {rehearsed.added} · {words.known} {rehearsed.known}
        {rehearsed.alike.length === 0 ? '' : ` · ${words.alike} ${rehearsed.alike.length}`}
      </p>
      {difference === undefined ? null : (
        <p>
          <ProofLine holds={isZero(difference)}>
            {isZero(difference)
              ? words.fileProof(amountWords(difference, look.language))
              : words.fileProofFails(amountWords(difference, look.language))}
          </ProofLine>
        </p>
      )}
      {rehearsed.alike.length === 0 ? null : (
        <ul className="past">
          {rehearsed.alike.map((each) => (
            <li key={each.row}>
              <span className="second">{each.date}</span>
              <span>
                {each.text} {each.hereText === undefined ? '' : `≈ ${each.hereDate ?? ''} ${each.hereText}`}
              </span>
              <Amount value={each.amount} />
            </li>
          ))}
        </ul>
      )}
      {rehearsed.unreadable.map((each) => (
        <p key={each.row} className="second">
          {each.row}
          {colon(look.language)} {each.text} ({each.why})
        </p>
      ))}
    </div>
  )
}
