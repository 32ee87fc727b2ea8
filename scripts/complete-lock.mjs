// Completes package-lock.json after a change of packages: `node scripts/complete-lock.mjs [FILE]`, then `npm
// ci`.
//
// A registry that lacks the binaries of other systems makes npm leave them out of the lock, and `npm ci` then
// stops
// with "Missing: … from lock file" on every system. This writes an entry for each optional package that is
// named with
// an exact version and has none, and reads the system from the package's name. Such an entry has no integrity
// hash,
// because nothing here can know it; npm adds it where the package can be had.
import { readFileSync, writeFileSync } from 'node:fs'

const systems = new Map(
  'aix android darwin freebsd linux netbsd openbsd openharmony sunos win32'
    .split(' ')
    .map((name) => [name, name]),
)
systems.set('windows', 'win32')
const processors = new Set('arm arm64 ia32 loong64 mips64el ppc64 riscv64 s390x wasm32 x64'.split(' '))
const libraries = new Map([
  ['gnu', 'glibc'],
  ['musl', 'musl'],
])

const file = process.argv[2] ?? 'package-lock.json'
const lock = JSON.parse(readFileSync(file, 'utf8'))
const added = missing(lock.packages)
const sorted = Object.entries({ ...lock.packages, ...Object.fromEntries(added) }).sort(([a], [b]) =>
  a < b ? -1 : 1,
)
writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`)
console.log(`${file}: ${added.length} added`)

/** The entries that the lock lacks, as pairs of place and entry. */
function missing(packages) {
  const found = []
  for (const [place, owner] of Object.entries(packages))
    for (const [name, version] of Object.entries(owner.optionalDependencies ?? {})) {
      const free = freePlace(packages, place, name, version)
      if (free === undefined || !/^\d+\.\d+\.\d+/.test(version)) continue
      const entry = entryOf(name, version, owner)
      if (entry === undefined) console.error(`${name}: its name does not tell the system; add it by hand`)
      else found.push([free, entry])
    }
  return found
}

/**
 * Where a package would go: as high as no other version of it is in the way. Undefined where it is there
 * already.
 */
function freePlace(packages, owner, name, version) {
  const steps = owner === '' ? [] : owner.split(/(?=\/?node_modules\/)/)
  let free
  for (let depth = steps.length; depth >= 0; depth -= 1) {
    const place = [...steps.slice(0, depth), `${depth > 0 ? '/' : ''}node_modules/${name}`].join('')
    if (packages[place] !== undefined) return packages[place].version === version ? undefined : free
    free = place
  }
  return free
}

function entryOf(name, version, owner) {
  const words = name.split(/[-/]/)
  const os = words.flatMap((word) => systems.get(word) ?? [])
  const cpu = words.filter((word) => processors.has(word))
  // The C library tells apart packages for Linux only; elsewhere `gnu` names a tool chain.
  const libc = os.includes('linux') ? words.flatMap((word) => libraries.get(word) ?? []) : []
  if (os.length === 0) return undefined
  const limits = {
    ...(cpu.length > 0 && { cpu }),
    ...(owner.dev && { dev: true }),
    ...(libc.length > 0 && { libc }),
  }
  return { version, ...limits, optional: true, os }
}
