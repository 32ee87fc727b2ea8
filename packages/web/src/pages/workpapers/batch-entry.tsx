import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useBook } from '../../books.ts'
import type { InputOf, OutputOf } from '../../client.ts'
import { useScreenKeys } from '../../frame/keys.ts'
import { Button } from '../../parts/button.tsx'
import { FileField, type TextFile } from '../../parts/file-field.tsx'
import { Tick, useSending } from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { amountWords } from '../../words/amounts.ts'
import { handWords } from '../../words/hand-words.ts'
import { useLook } from '../../words/look-context.ts'
import {
  type BatchFlaw,
  type BatchLine,
  entriesOf,
  flawsOf,
  inputOf,
  isBlank,
  totalsOf,
} from './batch-draft.ts'
import { BatchGrid } from './batch-grid.tsx'
import { ControlTotals, type Expected } from './control-totals.tsx'

function blankLine(): BatchLine {
  return { key: crypto.randomUUID(), date: '', ref: '', memo: '', account: '', debit: '', credit: '' }
}

function blankLines(): readonly BatchLine[] {
  return Array.from({ length: 6 }, blankLine)
}

const nothing: Expected = { count: '', debit: '', hash: '' }

/** A batch typed from paper, or read from a file: posted when it comes to what was counted beforehand. */
export function BatchEntry({ say }: { say(what: string, act?: number): void }) {
  const { look } = useLook()
  const words = handWords[look.language]
  const { name: book } = useBook()
  const [lines, setLines] = useState(blankLines)
  const [expected, expect] = useState(nothing)
  const [file, give] = useState<TextFile>()
  const [keep, doKeep] = useState(false)
  const { write, settle, refusals, refuse } = useSending(say)
  const entries = entriesOf(lines)
  const flaws = file === undefined ? flawsOf(entries) : []
  const change = (index: number, next: Partial<BatchLine>) =>
    setLines((held) => {
      const changed = held.map((line, at) => (at === index ? { ...line, ...next } : line))
      const last = changed.at(-1)
      return last === undefined || isBlank(last) ? changed : [...changed, blankLine()]
    })
  const input = inputFrom(expected, file, entries, keep)
  const whyNot = whyNotOf()
  const begin = () => {
    setLines(blankLines())
    expect(nothing)
    give(undefined)
    refuse([])
  }
  const post = async () => {
    if (whyNot !== undefined || input === undefined) return
    const done = await settle<OutputOf<'entry.batch'>>(
      () => write('entry.batch', input),
      ({ count, first, last }) => words.didPost(count, first, last),
    )
    if (done !== undefined) begin()
  }
  useScreenKeys([{ key: 'Ctrl+Enter', label: words.post, shown: 'Ctrl Enter', run: () => void post() }])
  return (
    <section aria-label={words.batch}>
      <h2>{words.batch}</h2>
      <p className="second">{words.batchText}</p>
      <ControlTotals
        expected={expected}
        change={expect}
        typed={file === undefined ? totalsOf(entries) : undefined}
      />
      {file === undefined ? <BatchGrid lines={lines} change={change} /> : <p>{file.file}</p>}
      <p className="second small">{words.goesOn}</p>
      <Flaws flaws={flaws} />
      <RefusalBox refusals={refusals}>
        {refusals.some(({ code }) => code === 'batch-kept') ? (
          <p>
            <Link to="/$book/journal/desk" params={{ book }}>
              {words.toDesk}
            </Link>
          </p>
        ) : null}
      </RefusalBox>
      <div className="hand-fields">
        <FileField
          key={file === undefined ? 'none' : 'some'}
          label={words.fileLabel}
          accept=".csv,.txt"
          give={give}
        />
        <Tick label={words.keep} isOn={keep} onChange={doKeep} />
        <Button onPress={begin}>{words.clear}</Button>
        <Button kind="filled" keyHint="Ctrl Enter" whyNot={whyNot} onPress={() => void post()}>
          {words.post}
        </Button>
      </div>
    </section>
  )

  function whyNotOf(): string | undefined {
    if (expected.count.trim() === '' || expected.debit === '') return words.sayTotals
    if (file === undefined && entries.length === 0) return words.sayLines
    return flaws.some(({ kind }) => kind !== 'unbalanced') ? words.saySound : undefined
  }
}

function inputFrom(
  { count, debit, hash }: Expected,
  file: TextFile | undefined,
  entries: ReturnType<typeof entriesOf>,
  keep: boolean,
): InputOf<'entry.batch'> | undefined {
  if (count.trim() === '' || debit === '') return undefined
  return {
    expectCount: count.trim(),
    expectDebit: debit,
    keep,
    ...(hash.trim() === '' ? {} : { expectHash: hash.trim() }),
    ...(file === undefined ? { entries: inputOf(entries) } : file),
  }
}

/** What is to be mended before the batch can be posted, as it is typed. */
function Flaws({ flaws }: { readonly flaws: readonly BatchFlaw[] }) {
  const { look } = useLook()
  const words = handWords[look.language]
  const text = (flaw: BatchFlaw) => {
    switch (flaw.kind) {
      case 'no-date':
        return words.noDate(flaw.place)
      case 'incomplete':
        return words.incomplete(flaw.place)
      case 'unbalanced':
        return words.unbalanced(flaw.entry, amountWords(flaw.by, look.language))
    }
  }
  return (
    <div role="status" className="flaws">
      {flaws.slice(0, 5).map((flaw) => (
        <p key={text(flaw)}>{text(flaw)}</p>
      ))}
    </div>
  )
}
