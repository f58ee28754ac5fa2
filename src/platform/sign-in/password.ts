import { done, type Result, refuse } from '../result.ts'
import { fold } from '../vietnamese.ts'
import { limits } from './limits.ts'
import { refusals } from './texts.ts'

/** Whether a password may be chosen: long enough, not the address again, not one key held down. */
export function judgePassword(password: string, email: string, field: string): Result {
  if (password.length < limits.passwordShortest) return refuse(refusals.passwordShort, field)
  if (password.length > limits.passwordLongest) return refuse(refusals.passwordLong, field)
  const name = email.split('@')[0] ?? ''
  const repeatsAddress = name.length > 3 && fold(password).includes(fold(name))
  if (repeatsAddress || new Set(password).size < 5) return refuse(refusals.passwordGuessable, field)
  return done()
}
