import type { Story } from '../deed.ts'

/** Hangs a made-up receipt, as it comes by e-mail, on an entry. */
export function receipt(told: Story, entry: number, name: string, lines: readonly string[]): void {
  const bytes = new TextEncoder().encode([...lines, 'SPECIMEN', ''].join('\n'))
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  told.do('paper.attach', { entry: `J${entry}`, name: `${name}.txt`, base64 })
}
