import type { T1Line } from './line-labels.ts'

/** The amounts that are used before tuition (Income Tax Act, section 118.92), in the order of the return. */
export const beforeTuition = [
  '30000',
  '30100',
  '30300',
  '30400',
  '30425',
  '30450',
  '30500',
  '30800',
  '31000',
  '31200',
  '31205',
  '31215',
  '31217',
  '31220',
  '31240',
  '31260',
  '31270',
  '31285',
  '31300',
  '31400',
  '31600',
  '31800',
] as const satisfies readonly T1Line[]

/** All amounts of the credits at the lowest rate, as line 33500 adds them up. */
export const creditLines = [
  ...beforeTuition,
  '31900',
  '32300',
  '32400',
  '32600',
  '33200',
] as const satisfies readonly T1Line[]

/** Amounts that a person may transfer to the spouse (Schedule 2), besides tuition. */
export const transferable: readonly T1Line[] = ['30100', '30500', '31400', '31600']

/** Amounts for other people than oneself; who transfers to a spouse need not use them up. */
const forOthers: readonly T1Line[] = ['30300', '30400', '30425', '30450', '31800']

/**
 * Amounts that a person uses before anything is transferred (Income Tax Act, section 118.8): the own ones
 * that go before tuition and cannot be transferred, and the tuition used.
 */
export const usedBeforeTransfer: readonly T1Line[] = [
  ...beforeTuition.filter((line) => !transferable.includes(line) && !forOthers.includes(line)),
  '32300',
]
