import fc from 'fast-check'
import { seedOfRun } from './seed.ts'

// A property that fails names this seed, and its path to the counterexample.
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: seedOfRun() })
