import { useScreenKeys } from '../../frame/keys.ts'
import { useLook } from '../../words/look-context.ts'
import { ExplainPanel } from '../explain-panel.tsx'

/** Where the figure that is open came from; Esc closes it. */
export function FigurePanel({ figure, close }: { readonly figure: string; close(): void }) {
  const { words } = useLook()
  useScreenKeys([{ key: 'Escape', label: words.closePanel, shown: 'Esc', run: close }])
  return <ExplainPanel figure={figure} close={close} />
}
