import { type ReactNode, useEffect } from 'react'

/** The head of a screen: its title, and beside it what `children` are: state, filters, acts. */
export function Head({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  useEffect(() => {
    document.title = `${title} · Daybook`
  }, [title])
  return (
    <div className="head">
      <h1>{title}</h1>
      {children}
    </div>
  )
}
