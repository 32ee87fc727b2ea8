import type { Source } from '@daybook/core/filings/figure.ts'

/**
 * Where a rule of labour law was read. `high` was read in the law or on the ministry's own page, `medium` in
 * another's transcription that names the section, `low` in one listing only.
 */
export function lawSource(
  title: string,
  url: string,
  where: string,
  confidence: Source['confidence'],
): Source {
  return { title, url, where, read: '2026-11-23', confidence }
}
