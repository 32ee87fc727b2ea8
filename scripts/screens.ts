import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The files that the screens are made from, as paths of this machine; none where a project has no screens.
 */
export function screenSources(base: string): readonly string[] {
  const web = join(base, 'packages', 'web')
  if (!existsSync(join(web, 'index.html'))) return []
  const beside = ['index.html', 'vite.config.ts', 'package.json'].map((name) => join(web, name))
  const below = ['src', 'public'].flatMap((folder) =>
    readdirSync(join(web, folder), { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => join(item.parentPath, item.name)),
  )
  return [...beside, ...below]
}

/**
 * Builds the screens, where there are any, into a folder; says nothing unless something is wrong with them.
 */
export async function buildScreens(base: string, out: string): Promise<void> {
  const web = join(base, 'packages', 'web')
  if (!existsSync(join(web, 'index.html'))) return
  const { build } = await import('vite')
  // Under tests this says `test`, and users would be served the slower development build afterwards.
  const before = process.env.NODE_ENV
  process.env.NODE_ENV = 'production'
  try {
    await build({
      root: web,
      configFile: join(web, 'vite.config.ts'),
      logLevel: 'warn',
      mode: 'production',
      build: { outDir: out, emptyOutDir: true },
    })
  } finally {
    if (before === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = before
  }
}
