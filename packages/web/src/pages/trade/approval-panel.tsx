import { useState } from 'react'
import type { InputOf, OutputOf } from '../../client.ts'
import { Button } from '../../parts/button.tsx'
import { DeedForm, MoneyField, SidePanel, TextField, useSending } from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { amountWords } from '../../words/amounts.ts'
import { estimateWords } from '../../words/estimate-words.ts'
import { useLook } from '../../words/look-context.ts'

/** Says which bills wait for approval before they are paid, and who may give it. */
export function ApprovalPanel({
  rule,
  say,
  close,
}: {
  readonly rule: OutputOf<'payment.plan'>['approval']
  say(what: string, act: number): void
  close(): void
}) {
  const { look } = useLook()
  const words = estimateWords[look.language]
  const [typedFrom, typeFrom] = useState<string>()
  const [typedBy, typeBy] = useState<string>()
  const { write, settle, refusals } = useSending(say)
  const from = typedFrom ?? rule.from
  const by = typedBy ?? rule.by.join(', ')
  const names = by
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')
  const whyNot = from === '' && names.length === 0 ? words.ruleNeeded : undefined
  const keep = async (input: InputOf<'payment.approval'>) => {
    const done = await settle<object>(
      () => write('payment.approval', input),
      () => words.ruleKept,
    )
    if (done !== undefined) close()
  }
  const send = () => {
    // Names alone: those people approve every bill.
    const held = { from: from === '' ? '0.00' : from, ...(names.length === 0 ? {} : { by: names }) }
    if (whyNot === undefined) void keep(held)
  }
  return (
    <SidePanel title={words.ruleTitle} close={close}>
      <p className="second">
        {words.ruleNow(rule.from === '' ? '' : amountWords(rule.from, look.language), rule.by.join(', '))}
      </p>
      <DeedForm verb={words.ruleKeep} send={send} whyNot={whyNot}>
        <MoneyField label={words.ruleFrom} value={from} onChange={typeFrom} />
        <TextField label={words.ruleBy} value={by} onChange={typeBy} note={words.ruleNote} />
      </DeedForm>
      {rule.from === '' ? null : <Button onPress={() => void keep({ none: true })}>{words.ruleNone}</Button>}
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}
