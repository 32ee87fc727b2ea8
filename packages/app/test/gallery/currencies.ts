import type { RefusalCode } from '@daybook/core/kit/refusals.ts'
import { refused } from '@daybook/core/kit/result.ts'
import { foreignRefusals } from '@daybook/core/ledger/foreign-postings.ts'
import { type Case, decided, typed } from './case.ts'

const dollars = "daybook account open 1030 --name 'US dollars' --type asset --currency USD"
const owed = "daybook account open 2010 --name 'Payable in US dollars' --type liability --currency USD"

function posted(foreign: string): string {
  const lines = `[{"account":"1030","debit":"137.12","foreign":${foreign}},{"account":"4000","credit":"137.12"}]`
  return `daybook entry post --date 2026-04-08 --memo Sale --lines '${lines}'`
}

/** Currencies and rates that do not go together. */
export const currencyCases = {
  'foreign-missing': typed(
    'A posting to a US dollar account without US dollars',
    'daybook entry post --date 2026-04-08 --debit 1030=137.12 --credit 4000=137.12',
    { typed: [dollars] },
  ),
  'currency-mismatch': typed('Euros on a US dollar account', posted('{"currency":"EUR","amount":"100.00"}'), {
    typed: [dollars],
  }),
  'foreign-side': decided('A debit in Canadian dollars that is a credit in US dollars', () => {
    const foreign = { currency: 'USD', amount: -10_000n }
    return refused(foreignRefusals(new Map(), 'CAD', [{ account: '1030', amount: 13_712n, foreign }]))
  }),
  'foreign-rate-unlike': typed(
    'A rate that does not lead from one amount to the other',
    posted('{"currency":"USD","amount":"100.00","rate":"1.2712"}'),
    { typed: [dollars] },
  ),
  'rate-own-currency': typed(
    'A rate of the books’ own currency',
    "daybook rate record CAD 2026-03-31 1.0000 --source 'Bank of Canada'",
  ),
  'rate-missing': typed('A revaluation without a rate', 'daybook currency revalue 2026-03-31', {
    typed: [dollars, posted('{"currency":"USD","amount":"100.00"}').replace('2026-04-08', '2026-03-15')],
  }),
  'revaluation-account-missing': typed(
    'A revaluation, and no account for its gain',
    'daybook currency revalue 2026-03-31',
    {
      typed: [
        dollars,
        posted('{"currency":"USD","amount":"100.00"}').replace('2026-04-08', '2026-03-15'),
        "daybook rate record USD 2026-03-31 1.3900 --source 'Bank of Canada'",
      ],
    },
  ),
  'exchange-not-foreign': typed(
    'An exchange between two accounts in Canadian dollars',
    'daybook currency exchange 1010 1000 --date 2026-04-08 --paid 100.00',
  ),
  'exchange-amount-missing': typed(
    'An exchange that does not say how many US dollars',
    'daybook currency exchange 1030 1010 --date 2026-04-08 --received 137.12',
    { typed: [dollars] },
  ),
  'exchange-amounts-differ': typed(
    'US dollars that left one account and did not all arrive on the other',
    'daybook currency exchange 1030 2010 --date 2026-04-08 --paid 100.00 --received 98.00 --rate 1.3712',
    { typed: [dollars, owed] },
  ),
} as const satisfies Partial<Record<RefusalCode, Case>>
