import { z } from 'zod'
import type { Axis } from '../rollup/question.ts'

export const matrixPath = '/lam-viec/bao-phu'
export const cellPath = `${matrixPath}/o`
export const areasPath = `${matrixPath}/dia-ban`

export const rowAxes = { 'noi-dung': 'theme', 'doi-tuong': 'audience' } as const
export const colAxes = {
  'doi-tuong': 'audience',
  'noi-dung': 'theme',
  'dia-ban': 'area',
  'hinh-thuc': 'form',
  'don-vi': 'agency',
  thang: 'month',
  'ngon-ngu': 'language',
} as const satisfies Record<string, Axis>

export type RowWord = keyof typeof rowAxes
export type ColWord = keyof typeof colAxes
export const rowWords = Object.keys(rowAxes) as RowWord[]
export const colWords = Object.keys(colAxes) as ColWord[]

const id = z.coerce.number().int().min(1).max(2_147_483_647)
const slug = z.string().min(1).max(120).optional()
const moment = z
  .string()
  .regex(/^20\d\d-(0[1-9]|1[0-2])(-(01|14|15|28|29|30|31))?$/)
  .optional()

/** What may stand behind the addresses of the matrix, of a cell of it and of its workbook. */
export const matrixQuery = z.object({
  'ke-hoach': id.optional(),
  hang: z.enum(rowWords).optional(),
  cot: z.enum(colWords).optional(),
  'don-vi': slug,
  'dia-ban': slug,
  tu: moment,
  den: moment,
  /** Reach is shown in the cells. */
  luot: z.literal('1').optional(),
  /** The empty cell whose proposal is shown: theme and audience. */
  'de-xuat': z
    .string()
    .regex(/^\d{1,9}\.[a-z_]{1,40}$/)
    .optional(),
  /** The cell that is opened: keys along the rows and along the columns. */
  'o-hang': z.string().min(1).max(40).optional(),
  'o-cot': z.string().min(1).max(40).optional(),
  /** Activities older than this one: 'YYYY-MM-DD.id'. */
  truoc: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d\.\d{1,9}$/)
    .optional(),
})
export type MatrixQuery = z.output<typeof matrixQuery>

/** The same view with something changed; empty fields of a filter are left out. */
export function addressOf(path: string, query: MatrixQuery, change: Partial<MatrixQuery> = {}): string {
  const passing = { 'de-xuat': undefined, 'o-hang': undefined, 'o-cot': undefined, truoc: undefined }
  const entries = Object.entries({ ...query, ...passing, ...change }).filter(
    ([, value]) => value !== undefined,
  )
  const search = new URLSearchParams(entries.map(([name, value]) => [name, String(value)])).toString()
  return search ? `${path}?${search}` : path
}

/** Rows and columns are never the same: themes by audiences unless said, and the other way round. */
export function axesOf({ hang = 'noi-dung', cot }: Pick<MatrixQuery, 'hang' | 'cot'>): {
  readonly row: RowWord
  readonly col: ColWord
} {
  const other: ColWord = hang === 'noi-dung' ? 'doi-tuong' : 'noi-dung'
  return { row: hang, col: cot === undefined || cot === hang ? other : cot }
}
