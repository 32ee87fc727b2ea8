const shapes = {
  tick: 'M3 8.5l3.2 3.5L13 4',
  cross: 'M4 4l8 8M12 4l-8 8',
  paper: 'M4 2h5.5L12 4.5V14H4zM9.5 2v2.5H12',
  lock: 'M4 7h8v7H4zM5.5 7V5a2.5 2.5 0 0 1 5 0v2',
  seal: 'M8 2l1.6 1.3 2-.2.5 2 1.7 1.1-.8 1.8.8 1.8-1.7 1.1-.5 2-2-.2L8 14l-1.6-1.3-2 .2-.5-2L2.2 9.8 3 8l-.8-1.8 1.7-1.1.5-2 2 .2z',
  down: 'M4 6l4 4 4-4',
  right: 'M6 4l4 4-4 4',
  left: 'M10 4L6 8l4 4',
  transfer: 'M3 6h9l-2.5-2.5M13 10H4l2.5 2.5',
  needs: 'M8 3v6M8 12.5v.5',
} as const

/** The name of an icon of the set. */
export type IconName = keyof typeof shapes

/** An icon beside a word: it says nothing by itself, so it is hidden from readers. */
export function Icon({ name, size = 14 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={shapes[name]} />
    </svg>
  )
}

/** The mark of Daybook. */
export function Mark() {
  return (
    <svg
      width="20"
      height="20"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      aria-hidden="true"
    >
      <path d="M4 2h6a6 6 0 0 1 0 12H4z" />
      <path d="M3 18h14" />
    </svg>
  )
}
