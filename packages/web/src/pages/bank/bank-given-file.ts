import { base64Of } from '../attach-papers.ts'

/** A bank file as it was chosen: its name and its bytes in base64. */
export type GivenFile = { readonly file: string; readonly content: string }

/** The bytes of a chosen file; nothing is imported yet. */
export async function givenFile(file: File): Promise<GivenFile> {
  return { file: file.name, content: await base64Of(file) }
}
