import type { InputOf } from '../../client.ts'
import { frequencies } from './hire-draft.ts'

/** A pay run to come as its address has it, so that leaving and coming back finds it where it was. */
export type RunSearch = {
  readonly from?: string | undefined
  readonly through?: string | undefined
  readonly date?: string | undefined
  readonly frequency?: string | undefined
  readonly off?: boolean | undefined
  readonly step?: number | undefined
  /** The numbers of those left out, with commas. */
  readonly except?: string | undefined
  /** The figure that is explained: `employee:item`. */
  readonly figure?: string | undefined
  /** The act that posted a run, for its undo. */
  readonly act?: number | undefined
}

/** What of an address belongs to a pay run. */
export function runSearch(search: Record<string, unknown>): RunSearch {
  const texts = ['from', 'through', 'date', 'frequency', 'figure'] as const
  const { except, step, act, off } = search
  return {
    ...Object.fromEntries(
      texts.flatMap((name) => (typeof search[name] === 'string' ? [[name, search[name]]] : [])),
    ),
    ...(typeof except === 'string' || typeof except === 'number' ? { except: String(except) } : {}),
    ...(typeof step === 'number' ? { step } : {}),
    ...(typeof act === 'number' ? { act } : {}),
    ...(off === true ? { off } : {}),
  }
}

/** A run to come whose days are known. */
export type RunAt = RunSearch & { readonly from: string; readonly through: string; readonly date: string }

/** The numbers of those who are left out. */
export function exceptIn({ except = '' }: RunSearch): readonly string[] {
  return except.split(',').filter((each) => each !== '')
}

/** What `payrun.prepare` and `payrun.close` are asked for a run to come. */
export function runInput(run: RunAt): InputOf<'payrun.prepare'> {
  const { from, through, date, off } = run
  const frequency = frequencies.find((each) => each === run.frequency)
  const except = exceptIn(run)
  return {
    from,
    through,
    date,
    ...(frequency === undefined ? {} : { frequency }),
    ...(off === true ? { offCycle: true } : {}),
    ...(except.length === 0 ? {} : { except: [...except] }),
  }
}
