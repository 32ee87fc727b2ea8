import { useScreenKeys } from '../../frame/keys.ts'
import { Button } from '../../parts/button.tsx'
import { useLook } from '../../words/look-context.ts'
import { personalWords } from '../../words/personal-words.ts'
import { monthAfter, monthWords } from './months.ts'

/** The month of a screen with the way to those beside it, by buttons and by `[` and `]`. */
export function MonthActs({ month, turn }: { readonly month: string; turn(month: string): void }) {
  const { look } = useLook()
  const words = personalWords[look.language]
  const by = (count: number) => turn(monthAfter(month, count))
  useScreenKeys([
    { key: '[', label: words.earlier, run: () => by(-1) },
    { key: ']', label: words.later, run: () => by(1) },
  ])
  return (
    <span className="month-acts">
      <Button keyHint="[" onPress={() => by(-1)}>
        <span aria-hidden="true">←</span>
        <span className="visually-hidden">{words.earlier}</span>
      </Button>
      <strong role="status">{monthWords(month, look.language)}</strong>
      <Button keyHint="]" onPress={() => by(1)}>
        <span aria-hidden="true">→</span>
        <span className="visually-hidden">{words.later}</span>
      </Button>
    </span>
  )
}
