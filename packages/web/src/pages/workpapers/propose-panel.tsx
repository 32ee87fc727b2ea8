import { useState } from 'react'
import type { OutputOf } from '../../client.ts'
import { AccountField } from '../../parts/account-field.tsx'
import { Amount } from '../../parts/amount.tsx'
import { AmountField } from '../../parts/amount-field.tsx'
import { DeedForm, SidePanel, TextField, useSending } from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { centsOf, textOf } from '../../words/cents-text.ts'
import { useLook } from '../../words/look-context.ts'
import { workpaperWords } from '../../words/workpaper-words.ts'
import { initialsOf, keepInitials } from './initials.ts'

type Line = {
  readonly key: string
  readonly account: string
  readonly debit: string
  readonly credit: string
}

function blankLine(): Line {
  return { key: crypto.randomUUID(), account: '', debit: '', credit: '' }
}

/** An adjusting entry is proposed: what it says, why, by whom, and its lines; nothing is posted yet. */
export function ProposePanel({
  year,
  say,
  close,
}: {
  readonly year: string
  say(what: string, act?: number): void
  close(): void
}) {
  const { look } = useLook()
  const words = workpaperWords[look.language]
  const { write, settle, refusals } = useSending(say)
  const [said, type] = useState({ memo: '', reason: '', by: initialsOf('preparer') })
  const [lines, setLines] = useState<readonly Line[]>(() => [blankLine(), blankLine()])
  const typed = lines.filter(({ account, debit, credit }) => `${account}${debit}${credit}` !== '')
  const apart = differenceOf(typed)
  const isWhole =
    typed.length >= 2 &&
    apart === 0n &&
    typed.every(({ account, debit, credit }) => account !== '' && debit !== credit)
  const [memo, reason, by] = [said.memo.trim(), said.reason.trim(), said.by.trim()]
  const whyNot = !isWhole
    ? words.sayLines
    : memo === ''
      ? words.sayMemo
      : reason.length < 3
        ? words.sayReason
        : by === ''
          ? words.sayInitials
          : undefined
  const change = (index: number, next: Partial<Line>) =>
    setLines((held) => {
      const changed = held.map((line, at) => (at === index ? { ...line, ...next } : line))
      return changed.at(-1)?.account === '' ? changed : [...changed, blankLine()]
    })
  const send = async () => {
    const input = {
      ...{ memo, reason, by, year },
      lines: typed.map(({ account, debit, credit }) => ({
        account,
        ...(debit === '' ? { credit } : { debit }),
      })),
    }
    const done = await settle<OutputOf<'adjustment.propose'>>(
      () => write('adjustment.propose', input),
      ({ proposal }) => words.didPropose(proposal),
    )
    if (done === undefined) return
    keepInitials('preparer', by)
    close()
  }
  return (
    <SidePanel title={words.propose} close={close}>
      <RefusalBox refusals={refusals} />
      <DeedForm verb={words.propose} send={() => void send()} whyNot={whyNot}>
        <TextField label={words.memo} value={said.memo} onChange={(next) => type({ ...said, memo: next })} />
        <TextField
          label={words.reason}
          value={said.reason}
          onChange={(next) => type({ ...said, reason: next })}
        />
        <TextField label={words.initials} value={said.by} onChange={(next) => type({ ...said, by: next })} />
        <ProposeLines lines={lines} apart={apart} change={change} />
      </DeedForm>
    </SidePanel>
  )
}

function differenceOf(lines: readonly Line[]): bigint {
  return lines.reduce((sum, { debit, credit }) => sum + centsOf(debit) - centsOf(credit), 0n)
}

function ProposeLines({
  lines,
  apart,
  change,
}: {
  readonly lines: readonly Line[]
  readonly apart: bigint
  change(index: number, next: Partial<Line>): void
}) {
  const { words: common, look } = useLook()
  const words = workpaperWords[look.language]
  const label = (name: string, index: number) => `${name}, ${common.line.toLowerCase()} ${index + 1}`
  const balanceOf = (index: number, side: 'debit' | 'credit') => {
    const sum = differenceOf(lines.filter((_line, at) => at !== index))
    const wanted = side === 'debit' ? -sum : sum
    return wanted > 0n ? textOf(wanted) : ''
  }
  return (
    <table className="propose-lines" aria-label={words.entry}>
      <thead>
        <tr>
          <th scope="col">{words.account}</th>
          <th scope="col" className="amount">
            {common.debit}
          </th>
          <th scope="col" className="amount">
            {common.credit}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, index) => (
          <tr key={line.key}>
            <td>
              <AccountField
                label={label(words.account, index)}
                value={line.account}
                onChange={(account) => change(index, { account })}
              />
            </td>
            {(['debit', 'credit'] as const).map((side) => (
              <td key={side}>
                <AmountField
                  label={label(common[side], index)}
                  value={line[side]}
                  above={lines[index - 1]?.[side] ?? ''}
                  balance={balanceOf(index, side)}
                  onChange={(value) =>
                    change(index, value === '' ? { [side]: '' } : { debit: '', credit: '', [side]: value })
                  }
                  onEnter={() => {}}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td>{words.difference}</td>
          <td colSpan={2}>
            <Amount value={textOf(apart)} />
          </td>
        </tr>
      </tfoot>
    </table>
  )
}
