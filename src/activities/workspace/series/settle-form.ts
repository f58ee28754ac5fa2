import { z } from 'zod'
import { entryForm } from '../entry-form.ts'
import { chosenDays } from './series-form.ts'

const { reach, reachCounted, link, kept, photo, file } = entryForm.shape

/** Which days were held, and what the officer adds to each of them. */
export const heldForm = z.object({ day: chosenDays, reach, reachCounted, link, kept, photo, file })

export const notHeldForm = z.object({ day: chosenDays, reason: z.string().max(200).default('') })
