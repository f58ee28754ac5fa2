import type { Deps } from '../../platform/http/context.ts'
import type { OutsideMeasures } from '../measures/outside.ts'

/** What is measured above this capability and handed in where the site is put together. */
export type ScorePorts = { readonly outside: OutsideMeasures }

/** What acts need that measure. */
export type ScoreDeps = Pick<Deps, 'db' | 'clock' | 'files' | 'origin'> & ScorePorts
