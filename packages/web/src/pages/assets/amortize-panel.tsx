import { lastOfMonth } from '@daybook/core/kit/civil-date.ts'
import { useState } from 'react'
import type { InputOf, OutputOf } from '../../client.ts'
import { Amount } from '../../parts/amount.tsx'
import { DayField, DeedForm, SidePanel, TextField, Tick, useSending } from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { useTrial } from '../../parts/use-trial.ts'
import { assetWords } from '../../words/asset-words.ts'
import { sumOfTexts } from '../../words/cents-text.ts'
import { useLook } from '../../words/look-context.ts'
import { today } from '../../words/today.ts'
import { filledIn } from './asset-draft.ts'

/** Writes off what is due through a day: the entries are shown before they are posted. */
export function AmortizePanel({
  assets,
  say,
  close,
}: {
  readonly assets: OutputOf<'asset.list'>['assets']
  say(what: string, act: number): void
  close(): void
}) {
  const { look } = useLook()
  const words = assetWords[look.language]
  const [said, saying] = useState({ through: lastOfMonth(today()), on: '', yearly: false })
  const [used, use] = useState<Readonly<Record<string, string>>>({})
  const { write, settle, refusals } = useSending(say)
  const set = (next: Partial<typeof said>) => saying((held) => ({ ...held, ...next }))
  const byUnits = assets.filter(({ method, state }) => method.startsWith('units') && state === 'held')
  const made = Object.entries(filledIn(used)).map(([asset, units]) => `${asset}=${units}`)
  const input: InputOf<'asset.amortize'> = {
    ...filledIn({ through: said.through, on: said.on }),
    ...(said.yearly ? { yearly: true } : {}),
    ...(made.length === 0 ? {} : { used: made }),
  }
  const trial = useTrial('asset.amortize', input)
  const isNothing = trial?.ok === true && trial.value.posted.length === 0
  const send = () => {
    if (isNothing) return
    void settle(
      () => write('asset.amortize', input),
      ({ assets: written }) => words.didAmortize(written.length),
    )
  }
  return (
    <SidePanel title={words.amortizeTitle} close={close}>
      <DeedForm verb={words.postAmortization} send={send} whyNot={isNothing ? words.nothingDue : undefined}>
        <DayField
          label={words.amortizeThrough}
          value={said.through}
          onChange={(through) => set({ through })}
        />
        <Tick label={words.yearly} isOn={said.yearly} onChange={(yearly) => set({ yearly })} />
        <DayField label={words.onDay} value={said.on} onChange={(on) => set({ on })} note={words.onDayNote} />
        {byUnits.map(({ asset }) => (
          <TextField
            key={asset}
            label={words.unitsMade(asset)}
            value={used[asset] ?? ''}
            onChange={(units) => use({ ...used, [asset]: units })}
          />
        ))}
        {trial?.ok === true ? <WouldPost made={trial.value} /> : null}
      </DeedForm>
      {trial?.ok === false && refusals.length === 0 ? <RefusalBox refusals={trial.refusals} /> : null}
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}

/** The entries that would be posted, with their sum, and the assets that they write off. */
function WouldPost({ made }: { readonly made: OutputOf<'asset.amortize'> }) {
  const { words: common, look } = useLook()
  const words = assetWords[look.language]
  const { posted, assets } = made
  if (posted.length === 0) return <p className="second">{words.nothingDue}</p>
  return (
    <section aria-label={words.wouldPost} className="panel-amounts">
      <h2>{words.wouldPost}</h2>
      <table className="plain-rows outcome" aria-label={words.wouldPost}>
        <tbody>
          {posted.map(({ memo, date, amount }) => (
            <tr key={`${date} ${memo}`}>
              <th scope="row">
                {memo}
                <span className="second small"> {date}</span>
              </th>
              <td className="amount">
                <Amount value={amount} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{common.total}</th>
            <td className="amount">
              <Amount value={sumOfTexts(posted.map(({ amount }) => amount))} />
            </td>
          </tr>
        </tfoot>
      </table>
      <p className="second small">{assets.join(', ')}</p>
    </section>
  )
}
