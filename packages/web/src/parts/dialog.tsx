import { type ReactNode, useEffect, useId, useLayoutEffect, useRef } from 'react'
import { useLook } from '../words/look-context.ts'
import { Button } from './button.tsx'

/** A dialog over the sheet; Esc closes it, and focus goes back to where it was. */
export function Dialog({
  title,
  close,
  children,
}: {
  readonly title: string
  close(): void
  readonly children: ReactNode
}) {
  const { words } = useLook()
  const box = useRef<HTMLDialogElement>(null)
  const id = useId()
  const before = useRef<Element>(null)
  // Before it can be seen: the first key that is pressed is its own.
  useLayoutEffect(() => {
    before.current = document.activeElement
    box.current?.showModal()
    // The browser would choose the first button; a field that was asked for comes first.
    box.current?.querySelector<HTMLElement>('[data-first]')?.focus()
  }, [])
  useEffect(
    () => () => {
      if (before.current instanceof HTMLElement) before.current.focus()
    },
    [],
  )
  return (
    <dialog ref={box} aria-labelledby={id} onClose={close}>
      <div className="dialog-head">
        <h2 id={id}>{title}</h2>
        <Button kind="word" keyHint="Esc" onPress={close}>
          {words.closePanel}
        </Button>
      </div>
      {children}
    </dialog>
  )
}
