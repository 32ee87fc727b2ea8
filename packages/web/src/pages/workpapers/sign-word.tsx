import { useLook } from '../../words/look-context.ts'
import { workpaperWords } from '../../words/workpaper-words.ts'
import type { SignState } from './lead-shapes.ts'

/** Who signed and when; one that lapsed asks for somebody, in amber. */
export function SignWord({
  state,
  sign,
}: {
  readonly state: SignState
  readonly sign: { readonly by: string; readonly on: string } | undefined
}) {
  const { look } = useLook()
  const words = workpaperWords[look.language]
  if (state === 'none' || sign === undefined) return <span className="second">–</span>
  const said = words.byWhom(sign.by, sign.on)
  return state === 'signed' ? (
    <span>{said}</span>
  ) : (
    <span className="state-word" title={words.lapsed}>
      {said}
      <span className="visually-hidden"> {words.lapsed}</span>
    </span>
  )
}
