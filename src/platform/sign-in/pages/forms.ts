import { z } from 'zod'
import { say } from '../../http/form.ts'
import { limits } from '../limits.ts'
import { formTexts } from './texts.ts'

const email = z
  .string()
  .trim()
  .min(1, say(formTexts.emailMissing))
  .max(254, say(formTexts.emailWrong))
  .pipe(z.email(say(formTexts.emailWrong)))

/** Longer than a password may be is not read further. */
const typed = z
  .string()
  .min(1, say(formTexts.passwordMissing))
  .max(limits.passwordLongest * 4, say(formTexts.passwordMissing))

const twice = { password: typed, repeated: z.string() }
const isSame = ({ password, repeated }: { password: string; repeated: string }) => password === repeated
const notSame = { message: say(formTexts.notRepeated), path: ['repeated'] }

export const signInForm = z.object({ email, password: typed, tiep: z.string().optional() })
export const demoForm = z.object({ email, tiep: z.string().optional() })
export const forgottenForm = z.object({ email })
export const resetForm = z.object({ ma: z.string(), ...twice }).refine(isSame, notSame)
export const changeForm = z.object({ current: typed, ...twice }).refine(isSame, notSame)
