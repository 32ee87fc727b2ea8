import { existsSync } from 'node:fs'
import { rootUrl } from '../bin/launcher.js'
import type { GalleryCase } from './errors-page.ts'

/** Where the app keeps one case for each refusal. */
export const galleryFile: URL = new URL('packages/app/test/gallery.ts', rootUrl)

/** The cases of the error gallery by code; none as long as there is no gallery. */
export async function galleryCases(): Promise<Readonly<Record<string, GalleryCase>>> {
  if (!existsSync(galleryFile)) return {}
  const loaded: { readonly gallery?: Readonly<Record<string, GalleryCase>> } = await import(galleryFile.href)
  return loaded.gallery ?? {}
}
