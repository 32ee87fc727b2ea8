import type { DeedProps, T2Deed, T2Shown } from './shapes.ts'
import { ExportPanel, HandOffPanel, TakeBackPanel } from './t2-files.tsx'
import { ClassPanel, LinePanel } from './t2-given.tsx'

/** The panel of the deed that is under way. */
export function T2Deeds({
  deed,
  shown,
  ...props
}: DeedProps & { readonly deed: T2Deed | undefined; readonly shown: T2Shown | undefined }) {
  if (deed === 'take-back') return <TakeBackPanel {...props} />
  if (shown === undefined || deed === undefined) return null
  const asked = { year: shown.through }
  if (deed === 'export') return <ExportPanel {...props} asked={asked} />
  if (deed === 'hand-off') return <HandOffPanel {...props} asked={asked} />
  return deed === 'line' ? (
    <LinePanel {...props} asked={asked} shown={shown} />
  ) : (
    <ClassPanel {...props} asked={asked} />
  )
}
