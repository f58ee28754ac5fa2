import type { Deps } from './platform/http/context.ts'
import type { Settings } from './platform/settings.ts'
import type { SignIn } from './platform/sign-in/index.ts'
import type { Job } from './worker.ts'

/** Everything that happens by the clock (Việt Nam time), on one page. */
export const timetableOf = (_deps: Deps, signIn: SignIn, _settings: Settings): readonly Job[] => [
  { name: 'tidy-sign-in', cron: '40 2 * * *', run: () => signIn.tidy() },
]
