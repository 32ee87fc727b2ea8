import { useState } from 'react'
import {
  Choice,
  DeedForm,
  MoneyField,
  SidePanel,
  TextField,
  Tick,
  useSending,
} from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { amountWords } from '../../words/amounts.ts'
import { assetWords } from '../../words/asset-words.ts'
import { useLook } from '../../words/look-context.ts'
import { filledIn } from './asset-draft.ts'
import type { CcaShown } from './asset-shapes.ts'

/** Chooses what a class claims in the year, or says what stood in it when these books began. */
export function ClaimPanel({
  shown,
  start,
  say,
  close,
}: {
  readonly shown: CcaShown
  /** The class that is meant first; empty to choose one. */
  readonly start: string
  say(what: string, act: number): void
  close(): void
}) {
  const { look } = useLook()
  const words = assetWords[look.language]
  const [key, choose] = useState(start === '' ? (shown.classes[0]?.key ?? '') : start)
  const [other, name] = useState('')
  const [said, saying] = useState({ claim: '', start: '', empty: false })
  const { write, settle, refusals } = useSending(say)
  const set = (next: Partial<typeof said>) => saying((held) => ({ ...held, ...next }))
  const chosen = shown.classes.find((each) => each.key === key)
  const meant = chosen === undefined ? other.trim() : chosen.property || chosen.class
  const isSaid = said.claim !== '' || said.start !== '' || said.empty
  const whyNot = meant === '' || !isSaid ? words.claimAmount : undefined
  const send = () => {
    if (whyNot !== undefined) return
    void settle(
      () =>
        write('asset.claim', {
          class: meant,
          year: shown.through.slice(0, 4),
          ...filledIn({ claim: said.claim, start: said.start }),
          ...(said.empty ? { empty: true } : {}),
        }),
      () => words.didClaim(meant),
    )
  }
  const title = words.claimTitle(meant === '' ? '…' : meant, shown.through)
  return (
    <SidePanel title={title} close={close}>
      <DeedForm verb={words.keepClaim} send={send} whyNot={whyNot}>
        <Choice
          label={words.class}
          value={chosen?.key ?? ''}
          onChange={choose}
          options={[
            ...shown.classes.map((each) => [each.key, each.property || each.class] as const),
            ['', words.otherClass] as const,
          ]}
        />
        {chosen === undefined ? (
          <TextField label={words.ccaClass} hint={words.ccaHint} value={other} onChange={name} />
        ) : null}
        <MoneyField
          label={words.claimAmount}
          value={said.claim}
          onChange={(claim) => set({ claim })}
          note={chosen === undefined ? undefined : words.claimMost(amountWords(chosen.most, look.language))}
        />
        <MoneyField
          label={words.startOf}
          value={said.start}
          onChange={(from) => set({ start: from })}
          note={words.startNote}
        />
        <Tick label={words.isEmpty} isOn={said.empty} onChange={(empty) => set({ empty })} />
      </DeedForm>
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}
