import { join, resolve } from 'node:path'
import { z } from 'zod'
import { done, type Result, refuseAll } from './result.ts'
import { settingsTexts } from './settings-texts.ts'

export type Settings = {
  /** 0 lets the system choose. */
  readonly port: number
  readonly host: string
  /** Absolute. Holds the embedded database, kept files, the secret and logs. */
  readonly dataFolder: string
  /** Of an existing PostgreSQL; without one, the embedded is started. */
  readonly databaseUrl?: string
  /** The name of a folder in packs/; without one, Loa begins empty. */
  readonly pack?: string
  /** The demo world has accounts anyone may use and a calendar of its own. */
  readonly isDemo: boolean
  /** The day Loa takes for today when it starts; without one, the real day. */
  readonly today?: Temporal.PlainDate
  /** What people type to reach Loa, without a slash at the end. */
  readonly origin: string
  /** Signs sessions; without one, it is made once and kept in the data folder. */
  readonly secret?: string
  readonly smtpUrl?: string
  /** Whom mails come from: 'loa@province.example'; without one, loa@ and the origin's host. */
  readonly mailFrom?: string
  /** A proxy stands in front and says in X-Forwarded-For who asks; without one that header is anybody's claim. */
  readonly isBehindProxy: boolean
}

const demoPack = 'ninh-thuan'
const demoToday = '2023-09-20'
const home = join(import.meta.dirname, '../..')

/** Reads the settings from the environment; a refusal names each wrong one in its `field`. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Result<Settings> {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()))
  const read = schema.safeParse(given)
  if (!read.success) return refuseAll(issuesOf(read.error))
  const value = read.data

  const pack = value.LOA_PACK === 'none' ? undefined : value.LOA_PACK
  const isDemo = value.LOA_DEMO ?? (pack === demoPack && !value.DATABASE_URL)
  if (isDemo && pack !== demoPack)
    return refuseAll([{ field: 'LOA_DEMO', text: settingsTexts.demoNeedsPack(demoPack) }])
  return done({
    port: value.PORT,
    host: value.HOST,
    dataFolder: resolve(value.LOA_DATA),
    databaseUrl: value.DATABASE_URL,
    pack,
    isDemo,
    today: value.LOA_TODAY ?? (isDemo ? Temporal.PlainDate.from(demoToday) : undefined),
    origin: value.LOA_ORIGIN ?? `http://localhost:${value.PORT}`,
    secret: value.LOA_SECRET,
    smtpUrl: value.LOA_SMTP_URL,
    mailFrom: value.LOA_MAIL_FROM,
    isBehindProxy: value.LOA_BEHIND_PROXY ?? false,
  })
}

const switched = z.enum(['1', '0', 'yes', 'no', 'true', 'false']).transform((value) => /^[1yt]/.test(value))

const schema = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .pipe(z.number().max(65535))
    .default(3000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/)
    .default('127.0.0.1'),
  LOA_DATA: z.string().default(join(home, 'var')),
  // Not z.url(): user@/database?host=/run/postgresql names a socket and is no URL to the standard.
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\/\S+$/)
    .optional(),
  LOA_PACK: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*$/)
    .default(demoPack),
  LOA_DEMO: switched.optional(),
  LOA_TODAY: z.iso
    .date()
    .transform((day) => Temporal.PlainDate.from(day))
    .optional(),
  LOA_ORIGIN: z
    .url({ protocol: /^https?$/ })
    .transform((url) => new URL(url).origin)
    .optional(),
  LOA_SECRET: z.string().min(32).optional(),
  LOA_MAIL_FROM: z.email().optional(),
  LOA_BEHIND_PROXY: switched.optional(),
  LOA_SMTP_URL: z.url({ protocol: /^smtps?$/, hostname: /.+/ }).optional(),
})

type Name = keyof typeof schema.shape

function issuesOf(error: z.ZodError) {
  const names = new Set(error.issues.map((issue) => issue.path[0] as Name))
  return [...names].map((field) => ({ field, text: settingsTexts.wrong[field] }))
}
