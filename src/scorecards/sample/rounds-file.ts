import { z } from 'zod'
import { readPackJson } from '../../platform/pack-file.ts'
import { sheetStateKeys } from '../round/round.ts'

const texts = z.array(z.string().min(1)).min(1)
const state = z.enum(
  sheetStateKeys as [(typeof sheetStateKeys)[number], ...(typeof sheetStateKeys)[number][]],
)

const roundSchema = z.object({
  nameVi: z.string(),
  nameEn: z.string(),
  year: z.number().int(),
  /** Whether its measures are those of the year's plan; else nothing is measured and everything is given by hand. */
  withPlan: z.boolean(),
  from: z.iso.date(),
  to: z.iso.date(),
  opened: z.iso.date(),
  dates: z.object({
    selfDue: z.iso.date(),
    appraisalDue: z.iso.date(),
    explanationWorkingDays: z.number().int(),
    finalDue: z.iso.date(),
  }),
  published: z.object({ number: z.string(), day: z.iso.date(), at: z.iso.date() }).optional(),
  /** By the agency's key. */
  states: z.record(z.string(), state).default({}),
  /** Of the other agencies, by state. */
  shares: z.partialRecord(state, z.number()).default({}),
})
export type SampleRound = z.output<typeof roundSchema>

const roundsSchema = z.object({
  seed: z.string(),
  agency: z.string(),
  officer: z.string(),
  leader: z.string(),
  /** By field; '*' for every other. */
  appraisers: z.record(z.string(), z.string()),
  /** A file of the sample that stands for every agency's evidence. */
  evidence: z.string(),
  /** Agencies that get the same points, so that there is a tie to see. */
  twins: z.array(z.tuple([z.string(), z.string()])),
  reasons: z.object({
    ...{ lowered: texts, explained: texts, answered: texts, decided: texts },
    ...{ brought: z.string(), notApplicable: z.string() },
  }),
  notApplicable: z.array(z.object({ code: z.string(), agencies: z.array(z.string()) })),
  rounds: z.array(roundSchema),
})
export type SampleRounds = z.output<typeof roundsSchema>

export const readSampleRounds = (folder: string): Promise<SampleRounds> =>
  readPackJson(folder, 'sample/rounds.json', roundsSchema)
