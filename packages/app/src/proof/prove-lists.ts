import { formatCents } from '@daybook/core/kit/cents.ts'
import { refusal } from '@daybook/core/kit/result.ts'
import { assetsProven } from '../assets/prove-assets.ts'
import { bookOf, inView } from '../book.ts'
import { returnsProof } from '../returns/prove-returns.ts'
import type { BookStore } from '../store/store.ts'
import { controlProofs } from '../trade/control-proofs.ts'
import { damageOf } from './damage.ts'
import type { Flaws } from './flaws.ts'

/**
 * What lists were proved: the control accounts and their open items, and how many of those a person should
 * look at (`ageing.prove` names them); the filed returns, and the postings that they counted.
 */
export type ProvenLists = {
  readonly controls: number
  readonly items: number
  readonly odd: number
  readonly returns: number
  readonly counted: number
  /** Assets of the register, their accounts, and how many of those the ledger holds otherwise. */
  readonly assets: { readonly assets: number; readonly accounts: number; readonly odd: number }
}

/**
 * Proves the control accounts against their lists, and returns against their postings, each by another way
 * than reports take. Finds `list-unequal` and `return-unequal`. In books whose rows are already found false
 * nothing is read that cannot be, and what is wrong with those is said there.
 */
export async function proveLists(
  store: BookStore,
  flaws: Flaws,
  areRowsFalse: boolean,
): Promise<ProvenLists | undefined> {
  try {
    return await listsOf(store, flaws)
  } catch (error) {
    if (areRowsFalse) return undefined
    flaws.add([refusal('book-damaged', { place: store.place, ...damageOf(error) })])
    return undefined
  }
}

function listsOf(store: BookStore, flaws: Flaws): Promise<ProvenLists> {
  return inView(bookOf(store), async (view) => {
    const proofs = await controlProofs(view)
    for (const { control, balance, list } of proofs) {
      if (balance === list) continue
      const account = view.chart.get(control)?.code ?? control
      flaws.add([
        refusal('list-unequal', { account, balance: formatCents(balance), list: formatCents(list) }),
      ])
    }
    const { returns, counted, findings } = await returnsProof(view)
    for (const { filing, what, wanted, found } of findings) {
      const amounts = { counted: formatCents(wanted), found: formatCents(found) }
      flaws.add([
        filing === undefined
          ? refusal('return-standing', { account: what, ...amounts })
          : refusal('return-unequal', { return: filing, line: what, ...amounts }),
      ])
    }
    return {
      controls: proofs.length,
      items: proofs.reduce((sum, each) => sum + each.items, 0),
      odd: proofs.reduce((sum, each) => sum + each.findings.length, 0),
      returns,
      counted,
      assets: await assetsProven(view),
    }
  })
}
