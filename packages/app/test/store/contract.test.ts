import { contract } from './contract.ts'
import { eachStore } from './stores.ts'

for (const store of eachStore()) contract(store)
