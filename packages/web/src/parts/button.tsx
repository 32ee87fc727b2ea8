import type { ReactNode } from 'react'

/**
 * A button: one filled one a screen, others outlined, small ones blue words. One that cannot be used stays
 * reachable and says why.
 */
export function Button({
  children,
  onPress,
  kind = 'outlined',
  keyHint,
  whyNot,
  submits = false,
}: {
  readonly children: ReactNode
  onPress?(): void
  readonly kind?: 'filled' | 'outlined' | 'word'
  readonly keyHint?: string
  readonly whyNot?: string | undefined
  readonly submits?: boolean
}) {
  const cannot = whyNot !== undefined
  return (
    <button
      type={submits && !cannot ? 'submit' : 'button'}
      className="button"
      data-kind={kind}
      aria-disabled={cannot}
      title={whyNot}
      onClick={() => {
        if (!cannot) onPress?.()
      }}
    >
      {children}
      {keyHint === undefined ? null : <span className="key">{keyHint}</span>}
    </button>
  )
}
