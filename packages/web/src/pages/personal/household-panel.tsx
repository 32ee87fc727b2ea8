import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { DayField, DeedForm, SidePanel, TextField, useSending } from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { useLook } from '../../words/look-context.ts'
import { personalWords } from '../../words/personal-words.ts'
import { AccountsField } from './accounts-field.tsx'
import type { ShownHousehold } from './personal-shapes.ts'

type Draft = {
  readonly first: string
  readonly firstName: string
  readonly second: string
  readonly secondName: string
  readonly from: string
  readonly percent: string
  readonly own: readonly [readonly string[], readonly string[]]
  readonly shares: readonly { readonly account: string; readonly percent: string }[]
}

/** Says who keeps house together, whose accounts are whose, and how expenses are shared. */
export function HouseholdPanel({
  household,
  say,
  close,
}: {
  readonly household: ShownHousehold | undefined
  say(what: string, act: number): void
  close(): void
}) {
  const { look } = useLook()
  const words = personalWords[look.language]
  const { write, settle, refusals } = useSending(say)
  const [draft, type] = useState(() => draftOf(household))
  const set = (next: Partial<Draft>) => type((held) => ({ ...held, ...next }))
  const send = () =>
    void settle(
      () => write('household.set', inputOf(draft)),
      () => words.didSetHousehold,
    )
  const remove = () =>
    void settle(
      () => write('household.remove', {}),
      () => words.didRemoveHousehold,
    )
  const { first, firstName, second, secondName, from, percent, own, shares } = draft
  const [ofFirst, ofSecond] = [firstName || first || words.ofFirst, secondName || second || words.ofSecond]
  return (
    <SidePanel title={household === undefined ? words.setHousehold : words.changeHousehold} close={close}>
      <DeedForm
        verb={household === undefined ? words.set : words.change}
        send={send}
        whyNot={first.trim() === '' || second.trim() === '' ? words.needsName : undefined}
      >
        <TextField
          label={words.firstCode}
          value={first}
          note={words.codeNote}
          onChange={(next) => set({ first: next })}
        />
        <TextField label={words.firstName} value={firstName} onChange={(next) => set({ firstName: next })} />
        <TextField label={words.secondCode} value={second} onChange={(next) => set({ second: next })} />
        <TextField
          label={words.secondName}
          value={secondName}
          onChange={(next) => set({ secondName: next })}
        />
        <DayField label={words.sharedFrom} value={from} onChange={(next) => set({ from: next })} />
        <TextField label={words.firstPercent} value={percent} onChange={(next) => set({ percent: next })} />
        <AccountsField
          label={words.ownedBy(ofFirst)}
          codes={own[0]}
          onChange={(codes) => set({ own: [codes, own[1]] })}
        />
        <AccountsField
          label={words.ownedBy(ofSecond)}
          codes={own[1]}
          onChange={(codes) => set({ own: [own[0], codes] })}
        />
        <AccountsField
          label={words.shares}
          codes={shares.map(({ account }) => account)}
          onChange={(codes) =>
            set({
              shares: codes.map((account) => ({
                account,
                percent: shares.find((each) => each.account === account)?.percent ?? percent,
              })),
            })
          }
        />
        {shares.map(({ account, percent: part }) => (
          <TextField
            key={account}
            label={words.percentIn(account)}
            value={part}
            onChange={(next) =>
              set({
                shares: shares.map((each) => (each.account === account ? { account, percent: next } : each)),
              })
            }
          />
        ))}
      </DeedForm>
      <RefusalBox refusals={refusals} />
      {household === undefined ? null : (
        <div className="acts panel-acts">
          <Button onPress={remove}>{words.remove}</Button>
        </div>
      )}
    </SidePanel>
  )
}

function draftOf(household: ShownHousehold | undefined): Draft {
  const [one, other] = household?.people ?? []
  const ownedBy = (code: string | undefined) =>
    (household?.owners ?? []).filter(({ person }) => person === code).map(({ account }) => account)
  return {
    ...{ first: one?.code ?? '', firstName: one?.name ?? '' },
    ...{ second: other?.code ?? '', secondName: other?.name ?? '' },
    from: household?.from ?? '',
    percent: String(household?.percent ?? 50),
    own: [ownedBy(one?.code), ownedBy(other?.code)],
    shares: (household?.shares ?? []).map(({ account, percent }) => ({ account, percent: String(percent) })),
  }
}

function inputOf({ first, firstName, second, secondName, from, percent, own, shares }: Draft) {
  const [one, other] = [first.trim(), second.trim()]
  return {
    ...{ first: one, second: other },
    ...(firstName.trim() === '' ? {} : { firstName: firstName.trim() }),
    ...(secondName.trim() === '' ? {} : { secondName: secondName.trim() }),
    ...(from === '' ? {} : { from }),
    percent: percent.trim(),
    owner: [
      ...own[0].map((account) => `${account}=${one}`),
      ...own[1].map((account) => `${account}=${other}`),
    ],
    share: shares.map((each) => `${each.account}=${each.percent.trim()}`),
  }
}
