import { useScreenKeys } from '../../frame/keys.ts'
import { Button } from '../../parts/button.tsx'
import { useSending } from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { useLook } from '../../words/look-context.ts'
import { partyWords } from '../../words/party-words.ts'
import type { ShownParty, Side } from './side.ts'

type Props = { readonly side: Side; readonly shown: ShownParty; say(what: string, act: number): void }

/** Sets off the open items of a party that cancel each other; nothing where none do. */
export function OffsetAct({ side, shown, say }: Props) {
  const { look } = useLook()
  const words = partyWords[look.language]
  const { write, settle, refusals } = useSending(say)
  const { offsets: pairs } = shown
  const offset = () =>
    void settle(
      () => write('credit.offset', { party: shown.name, supplier: side === 'supplier' }),
      () => words.wasOffset,
    )
  useScreenKeys(pairs > 0 ? [{ key: 'o', label: words.offset(pairs), run: offset }] : [])
  if (pairs === 0) return null
  return (
    <div className="deed">
      <Button keyHint="o" onPress={offset}>
        {words.offset(pairs)}
      </Button>
      <RefusalBox refusals={refusals} />
    </div>
  )
}
