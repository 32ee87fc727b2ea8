import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { DeedForm, SidePanel, TextField, useSending } from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { useLook } from '../../words/look-context.ts'
import { routineWords } from '../../words/routine-words.ts'
import type { ChequePanelProps } from './cheque-panels.tsx'
import { usePdf } from './use-pdf.ts'

/** Prints the sheet that measures pre-printed cheques, and keeps how far they are to be moved. */
export function CalibratePanel({ account, say, close }: ChequePanelProps) {
  const { look } = useLook()
  const words = routineWords[look.language]
  const [said, saying] = useState({ right: '', down: '' })
  const { write, settle, refusals } = useSending(say)
  const from = account === '' ? {} : { account }
  const sheet = usePdf((print) => print('cheque.calibrate', { ...from, inline: true }))
  const [right, down] = [said.right.trim(), said.down.trim()]
  const whyNot = right === '' && down === '' ? words.needed : undefined
  const send = async () => {
    if (whyNot !== undefined) return
    const moved = { ...(right === '' ? {} : { right }), ...(down === '' ? {} : { down }) }
    const done = await settle<object>(
      () => write('cheque.calibrate', { ...from, ...moved, inline: true }),
      () => words.calibrated,
    )
    if (done !== undefined) close()
  }
  return (
    <SidePanel title={words.calibrate} close={close}>
      <p className="second small">{words.calibrateNote}</p>
      <DeedForm verb={words.keep} send={() => void send()} whyNot={whyNot}>
        <TextField
          label={words.right}
          value={said.right}
          onChange={(next) => saying({ ...said, right: next })}
        />
        <TextField
          label={words.down}
          value={said.down}
          onChange={(next) => saying({ ...said, down: next })}
        />
        <div>
          <Button onPress={sheet.print}>{words.printSheet}</Button>
        </div>
      </DeedForm>
      <RefusalBox refusals={[...sheet.refusals, ...refusals]} />
    </SidePanel>
  )
}
