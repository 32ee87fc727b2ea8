import { eftProfileIds, eftProfiles } from '@daybook/canada/eft/profiles.ts'
import { useState } from 'react'
import { refusedError } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { Choice, DeedForm, SidePanel, TextField, Tick, useSending } from '../../parts/form-parts.tsx'
import { Failure, Loading, RefusalBox } from '../../parts/notices.tsx'
import { useTrial } from '../../parts/use-trial.ts'
import { chequeLogWords } from '../../words/cheque-log-words.ts'
import { useLook } from '../../words/look-context.ts'
import type { ChequePanelProps } from './cheque-panels.tsx'
import { useFirstField } from './typing.ts'

type Settings = OutputOf<'bank.setup'>

const texts = ['numbers', 'nextCheque', 'originator', 'dataCentre', 'shortName', 'longName'] as const

/** How a bank account pays: its numbers, its cheques, and what the bank gave for files. */
export function SetupPanel(props: ChequePanelProps) {
  const { look } = useLook()
  const words = chequeLogWords[look.language]
  // Saying nothing changes nothing: the answer is what is kept.
  const kept = useTrial('bank.setup', props.account === '' ? {} : { account: props.account })
  return (
    <SidePanel title={words.setup} close={props.close}>
      {kept === undefined ? (
        <Loading />
      ) : kept.ok ? (
        <SetupForm key={kept.value.account} was={kept.value} {...props} />
      ) : (
        <Failure error={refusedError(kept.refusals)} again={() => {}} />
      )}
    </SidePanel>
  )
}

function SetupForm({ was, account, say, close }: ChequePanelProps & { readonly was: Settings }) {
  const { look } = useLook()
  const words = chequeLogWords[look.language]
  const [said, saying] = useState<Record<string, string>>({
    ...Object.fromEntries(texts.map((field) => [field, was[field]])),
    stock: was.stock,
    layout: was.layout,
    profile: was.profile,
  })
  const [isApproved, approve] = useState(was.approved)
  const { write, settle, refusals } = useSending(say)
  const set = (field: string) => (text: string) => saying((held) => ({ ...held, [field]: text }))
  const send = async () => {
    const changed = texts.filter((field) => (said[field] ?? '') !== '' && said[field] !== was[field])
    const stock = (['preprinted', 'plain'] as const).find((each) => each === said.stock)
    const layout = (['voucher', 'three'] as const).find((each) => each === said.layout)
    const profile = eftProfileIds.find((each) => each === said.profile)
    const input = {
      ...(account === '' ? {} : { account }),
      ...Object.fromEntries(changed.map((field) => [field, said[field]])),
      ...(stock === undefined || stock === was.stock ? {} : { stock }),
      ...(layout === undefined || layout === was.layout ? {} : { layout }),
      ...(profile === undefined || profile === was.profile ? {} : { profile }),
      ...(isApproved === was.approved ? {} : { approved: isApproved }),
    }
    const done = await settle(
      () => write('bank.setup', input),
      () => words.setupSaved,
    )
    if (done !== undefined) close()
  }
  const first = useFirstField('input')
  return (
    <div ref={first}>
      <DeedForm verb={words.keep} send={() => void send()}>
        <TextField
          label={words.numbers}
          value={said.numbers ?? ''}
          onChange={set('numbers')}
          hint="12345-003-1234567"
        />
        <TextField label={words.nextCheque} value={said.nextCheque ?? ''} onChange={set('nextCheque')} />
        <Choice
          label={words.stock}
          value={said.stock ?? ''}
          onChange={set('stock')}
          options={['', 'preprinted', 'plain'].map((each) => [each, words.stocks[each] ?? each] as const)}
        />
        <Choice
          label={words.layout}
          value={said.layout ?? ''}
          onChange={set('layout')}
          options={['', 'voucher', 'three'].map((each) => [each, words.layouts[each] ?? each] as const)}
        />
        <Tick label={words.approved} isOn={isApproved} onChange={approve} />
        <Choice
          label={words.profile}
          value={said.profile ?? ''}
          onChange={set('profile')}
          options={[['', words.notSaid] as const, ...eftProfiles.map(({ id, name }) => [id, name] as const)]}
        />
        {(['originator', 'dataCentre', 'shortName', 'longName'] as const).map((field) => (
          <TextField key={field} label={words[field]} value={said[field] ?? ''} onChange={set(field)} />
        ))}
      </DeedForm>
      <RefusalBox refusals={refusals} />
    </div>
  )
}
