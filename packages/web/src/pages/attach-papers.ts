import { type DragEvent, useState } from 'react'
import { useWrite } from '../books.ts'
import type { ServerRefusal } from '../client.ts'
import { useLook } from '../words/look-context.ts'
import { paperWords } from '../words/paper-words.ts'

/** The largest file that fits into what the server takes, in base64. */
const largest = 45 * 1024 * 1024

/** Attaches dropped or chosen files to entries: `attach` sends them, `over` is the entry they hang over. */
export function useAttaching(say: (what: string, act: number) => void) {
  const { look } = useLook()
  const words = paperWords[look.language]
  const write = useWrite()
  const [over, hover] = useState<string>()
  const [sending, send] = useState<string>()
  const [refusals, refuse] = useState<readonly ServerRefusal[]>([])
  const attach = async (entry: string, files: readonly File[]) => {
    refuse([])
    for (const file of files) {
      if (file.size > largest) {
        refuse([{ code: 'paper-too-large', message: words.tooLarge(file.name), hint: '' }])
        continue
      }
      send(file.name)
      const answer = await write('paper.attach', { entry, name: file.name, base64: await base64Of(file) })
      if (answer.ok) say(words.attached(file.name, entry), answer.value.act)
      else refuse(answer.refusals)
    }
    send(undefined)
  }
  /** What makes an element take dropped files for an entry. */
  const target = (entry: string) => ({
    onDragOver(event: DragEvent) {
      if (!event.dataTransfer.types.includes('Files')) return
      event.preventDefault()
      hover(entry)
    },
    onDragLeave: () => hover(undefined),
    onDrop(event: DragEvent) {
      if (event.dataTransfer.files.length === 0) return
      event.preventDefault()
      hover(undefined)
      void attach(entry, [...event.dataTransfer.files])
    },
  })
  return { attach, target, over, sending, refusals }
}

/** The bytes of a file in base64, as the server takes them. */
export function base64Of(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).replace(/^data:[^,]*,/, ''))
    reader.onerror = () => reject(reader.error ?? new Error('the file could not be read'))
    reader.readAsDataURL(file)
  })
}

/** Where the bytes of a paper are had; they are served so that nothing in them runs. */
export function paperAddress(book: string, entry: string, sha256: string): string {
  const query = new URLSearchParams({ entry, paper: sha256, format: 'file' })
  return `/v1/books/${encodeURIComponent(book)}/paper.show?${query}`
}

/** Where the bytes of a paper that waits for its entry are had, served in the same way. */
export function waitingAddress(book: string, sha256: string): string {
  const query = new URLSearchParams({ paper: sha256, format: 'file' })
  return `/v1/books/${encodeURIComponent(book)}/paper.show?${query}`
}
