import { useState } from 'react'
import { DeedForm, SidePanel, TextField, useSending } from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { useLook } from '../../words/look-context.ts'
import { slipWords } from '../../words/slip-words.ts'
import { LetterheadPanel } from '../trade/letterhead-panel.tsx'
import type { SlipDeed } from './slip-deed.ts'
import { SlipEnterPanel } from './slip-enter-panel.tsx'
import { SlipFileDialog } from './slip-file-dialog.tsx'
import { SlipPrintPanel } from './slip-print-panel.tsx'
import type { PreparedSlips } from './slip-table.tsx'
import { SlipXmlPanel } from './slip-xml-panel.tsx'
import type { SlipsAsked, SlipsSearch } from './slips-search.ts'

type Props = {
  readonly deed: SlipDeed
  readonly asked: SlipsAsked
  readonly shown: PreparedSlips
  say(what: string, act: number): void
  change(next: SlipsSearch): void
  close(): void
}

/** The panel or dialog of a deed on slips. */
export function SlipDeeds({ deed, asked, shown, say, change, close }: Props) {
  switch (deed.does) {
    case 'enter':
      return <SlipEnterPanel asked={asked} slip={deed.slip} box={deed.box ?? ''} say={say} close={close} />
    case 'xml':
      return <SlipXmlPanel asked={asked} shown={shown} again={deed.return} close={close} />
    case 'print':
      return <SlipPrintPanel asked={asked} shown={shown} slip={deed.slip} say={say} close={close} />
    case 'file':
      return (
        <SlipFileDialog
          asked={asked}
          shown={shown}
          files={deed.files}
          only={deed.slip?.slip ?? deed.id}
          say={say}
          close={close}
        />
      )
    case 'account':
      return <AccountPanel asked={asked} change={change} close={close} />
    case 'letterhead':
      return <LetterheadPanel say={say} close={close} />
    case 'withdraw':
      return <WithdrawPanel id={deed.return} say={say} close={close} />
  }
}

/** What an account that is no business number looks like. */
const accountHints: Readonly<Record<string, string>> = { T3: 'T12345678', NR4: 'ABC123456' }

/** The account of slips that are not filed under that of payroll; it stands in the address. */
function AccountPanel({
  asked: { kind, account: held = '' },
  change,
  close,
}: {
  readonly asked: SlipsAsked
  change(next: SlipsSearch): void
  close(): void
}) {
  const { look } = useLook()
  const words = slipWords[look.language]
  const [account, type] = useState(held)
  const send = () => {
    change({ account: account.trim() === '' ? undefined : account.replaceAll(/\s/g, '').toUpperCase() })
    close()
  }
  return (
    <SidePanel title={words.account} close={close}>
      <p className="second">{words.accountText(kind)}</p>
      <DeedForm verb={words.keep} send={send}>
        <TextField
          label={words.account}
          value={account}
          onChange={type}
          hint={accountHints[kind] ?? '123456782RZ0001'}
        />
      </DeedForm>
    </SidePanel>
  )
}

/** Takes the last return of a kind and year back, with its reason. */
function WithdrawPanel({
  id,
  say,
  close,
}: {
  readonly id: string
  say(what: string, act: number): void
  close(): void
}) {
  const { look } = useLook()
  const words = slipWords[look.language]
  const [reason, give] = useState('')
  const { write, settle, refusals } = useSending(say)
  const whyNot = reason.trim().length < 3 ? words.missing : undefined
  const send = () => {
    if (whyNot !== undefined) return
    void settle(
      () => write('slips.withdraw', { return: id, reason: reason.trim() }),
      () => words.didWithdraw(id),
    )
  }
  return (
    <SidePanel title={words.withdraw} close={close}>
      <p className="second">{words.withdrawText}</p>
      <DeedForm verb={words.withdraw} send={send} whyNot={whyNot}>
        <TextField label={words.note} value={reason} onChange={give} />
      </DeedForm>
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}
