import type { Label } from '@daybook/core/kit/refusal-text.ts'

/** The classifications that Daybook holds, newest first. A further one is one more entry and its lists. */
export const nocVersions = ['NOC2021', 'NOC2016'] as const

/** A version of the National Occupational Classification. A code means nothing without it. */
export type NocVersion = (typeof nocVersions)[number]

/** What a version is called, and since when it is used. */
export type VersionFacts = {
  readonly name: Label
  readonly digits: 4 | 5
  /** The first day on which Express Entry used it; none where the sources read do not say. */
  readonly expressEntrySince?: string
}

/** The versions by their short name. Source: the meta blocks of `noc2021.json` and `noc2016-to-2021.json`. */
export const versionFacts: Readonly<Record<NocVersion, VersionFacts>> = {
  NOC2021: {
    name: { en: 'NOC 2021 V1.0', fr: 'CNP 2021 version 1.0' },
    digits: 5,
    expressEntrySince: '2022-11-16',
  },
  NOC2016: { name: { en: 'NOC 2016 V1.3', fr: 'CNP 2016 version 1.3' }, digits: 4 },
}

/** What is announced and not out: shown wherever a version is, so that nobody takes today's for the last. */
export const announced = {
  version: 'NOC 2026',
  said: '2025-10',
  note: {
    en: 'Statistics Canada announced NOC 2026 for December 2026; it is not in here yet.',
    fr: 'Statistique Canada a annoncé la CNP 2026 pour décembre 2026; elle n’est pas encore ici.',
  },
} as const

/**
 * The version that a text names, however it is written: `NOC2016`, `noc 2016 v1.3`, `CNP 2021`, `2021`. None
 * for any other.
 */
export function nocVersion(text: string): NocVersion | undefined {
  const year = /^\s*(?:NOC|CNP)?[\s-]*(20\d\d)(?:[\s-]*(?:V(?:ERSION)?)?[\s.]*1\.[0-9])?\s*$/i.exec(text)?.[1]
  return nocVersions.find((each) => each === `NOC${year}`)
}
