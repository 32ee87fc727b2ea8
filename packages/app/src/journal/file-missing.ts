import { type Refused, refuse } from '@daybook/core/kit/result.ts'

/** What the system says of a file that cannot be opened, in words. */
const words: Readonly<Record<string, { readonly why: string; readonly whyFr: string }>> = {
  ENOENT: { why: 'there is no such file', whyFr: 'ce fichier n’existe pas' },
  ENOTDIR: { why: 'its folder is not there', whyFr: 'son dossier n’existe pas' },
  EISDIR: { why: 'it is a folder', whyFr: 'c’est un dossier' },
  EACCES: { why: 'you may not read it', whyFr: 'vous ne pouvez pas le lire' },
  EPERM: { why: 'you may not read it', whyFr: 'vous ne pouvez pas le lire' },
}

/**
 * The refusal `file-missing` for a file that the user named and the system cannot open; an error that is not
 * the system’s is a fault of ours and thrown on.
 */
export function fileMissing(file: string, error: unknown, at?: string): Refused {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') throw error
  return refuse('file-missing', { file, ...(words[error.code] ?? { why: error.code }) }, at)
}

/** The refusal `file-missing` for a place to write to whose folder is not there. */
export function folderMissing(place: string, at: string): Refused {
  const why = { why: 'there is no such folder', whyFr: 'ce dossier n’existe pas' }
  return refuse('file-missing', { file: place, ...why }, at)
}
