import { useRef, useState } from 'react'
import { useBook } from '../../books.ts'
import type { InputOf, ServerRefusal } from '../../client.ts'
import { Button } from '../../parts/button.tsx'
import { Choice, DeedForm, SidePanel, Tick } from '../../parts/form-parts.tsx'
import { type LongWork, useLongWork } from '../../parts/long-work.ts'
import { RefusalBox } from '../../parts/notices.tsx'
import { Printing } from '../../parts/printing.tsx'
import { colon } from '../../words/colon.ts'
import { useLook } from '../../words/look-context.ts'
import { slipWords } from '../../words/slip-words.ts'
import { waitWords } from '../../words/wait-words.ts'
import { bytesOf, keepFile } from '../keep-file.ts'
import type { PreparedSlip, PreparedSlips } from './slip-table.tsx'
import type { SlipsAsked } from './slips-search.ts'

type Props = {
  readonly asked: SlipsAsked
  readonly shown: PreparedSlips
  /** One slip alone. */
  readonly slip: PreparedSlip | undefined
  say(what: string, act: number): void
  close(): void
}

/** Prints slips: one PDF, or a file a recipient in a ZIP, with how far it is; either can be stopped. */
export function SlipPrintPanel({ asked, shown, slip, say, close }: Props) {
  const { look } = useLook()
  const words = slipWords[look.language]
  const [way, choose] = useState('one')
  const [isBoth, both] = useState(false)
  const { print, bundle, stop, reached, work, refusals } = usePrinting(asked, isBoth, (file) => {
    close()
    say(words.saved(file), 0)
  })
  const send = () => {
    if (slip !== undefined) void print([slip.slip])
    else if (way === 'one') void print([])
    else void bundle(shown.slips)
  }
  return (
    <SidePanel title={words.print} close={close}>
      <p className="second">{words.printText}</p>
      <DeedForm verb={words.print} send={send}>
        {slip === undefined ? (
          <Choice
            label={words.way}
            value={way}
            onChange={choose}
            options={[
              ['one', words.asOne],
              ['bundle', words.asBundle],
            ]}
          />
        ) : null}
        {asked.kind === 'T4' && slip === undefined ? (
          <Tick label={words.also} isOn={isBoth} onChange={both} />
        ) : null}
      </DeedForm>
      <Printing work={work} />
      {reached === undefined ? null : (
        <div className="waiting">
          <span role="status">
            {words.printing}
            {colon(look.language)} {words.doneOf(reached.done, reached.of)}
          </span>
          <progress value={reached.done} max={reached.of} aria-label={words.printing} />
          <Button onPress={stop}>{waitWords[look.language].cancel}</Button>
        </div>
      )}
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}

/** Prints through the server, recipient by recipient where each gets a file; stopped, nothing is kept. */
function usePrinting(asked: SlipsAsked, isBoth: boolean, done: (file: string) => void) {
  const { client } = useBook()
  const [refusals, refuse] = useState<readonly ServerRefusal[]>([])
  const [reached, reach] = useState<{ readonly done: number; readonly of: number }>()
  const { begin, end, ...work } = useLongWork()
  const isStopped = useRef(false)
  const made = async (slips: readonly string[], how: Partial<ReturnType<LongWork['begin']>> = {}) => {
    const further: InputOf<'slips.print'>['also'] = isBoth ? ['RL-1'] : []
    const input = { ...asked, slips: [...slips], inline: true, also: further }
    const answer = await client.write('slips.print', input, how)
    refuse(answer.ok ? [] : answer.refusals)
    if (!answer.ok || answer.value.base64 === undefined) return undefined
    return { file: answer.value.file, bytes: bytesOf(answer.value.base64) }
  }
  return {
    refusals,
    reached,
    work,
    stop() {
      isStopped.current = true
    },
    async print(slips: readonly string[]) {
      // One at a time: a second press while it is made makes none.
      if (work.reached !== undefined) return
      const paper = await made(slips, begin()).finally(end)
      if (paper === undefined) return
      keepFile(paper.file, new Blob([paper.bytes], { type: 'application/pdf' }))
      done(paper.file)
    },
    async bundle(slips: readonly PreparedSlip[]) {
      if (reached !== undefined) return
      isStopped.current = false
      const recipients = [...Map.groupBy(slips, ({ recipient }) => recipient).values()]
      const papers: [string, Uint8Array][] = []
      for (const own of recipients) {
        reach({ done: papers.length, of: recipients.length })
        const paper = isStopped.current ? undefined : await made(own.map(wordOf).slice(0, 1))
        if (paper === undefined) return reach(undefined)
        papers.push([fileOf(asked, own, papers), paper.bytes])
      }
      const { zipSync } = await import('fflate')
      const file = `${asked.kind}-${asked.year}.zip`
      // Papers are small already: they are put together, not pressed again.
      const bytes = new Uint8Array(zipSync(Object.fromEntries(papers), { level: 0 }))
      reach(undefined)
      keepFile(file, new Blob([bytes], { type: 'application/zip' }))
      done(file)
    },
  }
}

/** What the recipient of a slip is called, so that all of theirs are printed. */
function wordOf({ recipient, number, name, slip }: PreparedSlip): string {
  const [kind = '', id = ''] = recipient.split(':')
  if (kind === 'employee' || kind === 'shareholder') return number === '' ? slip : number
  return kind === 'supplier' && name !== '' ? name : kind === 'person' ? id : slip
}

/** A name for the file of a recipient that no other has. */
function fileOf(
  { kind, year }: SlipsAsked,
  [first]: readonly PreparedSlip[],
  before: readonly (readonly [string, Uint8Array])[],
): string {
  const called = first === undefined ? '' : first.number === '' ? first.name || first.recipient : first.number
  const base = `${kind}-${year}-${called.replaceAll(/[^\p{L}\p{N}-]/gu, '_')}`
  return before.some(([file]) => file === `${base}.pdf`) ? `${base}-${before.length + 1}.pdf` : `${base}.pdf`
}
