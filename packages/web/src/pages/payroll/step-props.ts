import type { OutputOf } from '../../client.ts'
import type { RunAt, RunSearch } from './run-search.ts'

/** The run as every step sees it. */
export type StepProps = {
  readonly run: RunAt
  readonly prepared: OutputOf<'payrun.prepare'> | undefined
  change(next: Partial<RunSearch>): void
}
