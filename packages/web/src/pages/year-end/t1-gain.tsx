import { amountWords } from '../../words/amounts.ts'
import { useLook } from '../../words/look-context.ts'
import { t1Words } from '../../words/t1-words.ts'

/** What a change is worth over both returns. */
export function Gain({ gain }: { readonly gain: string }) {
  const { look } = useLook()
  const words = t1Words[look.language]
  const isLoss = gain.startsWith('-')
  return (
    <p className="t1-gain" role="status">
      {isLoss ? words.loss : words.gain} <b>{amountWords(isLoss ? gain.slice(1) : gain, look.language)}</b>
    </p>
  )
}
